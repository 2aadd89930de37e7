import { type ReactNode, useId, useMemo, useState } from 'react';
import { nodeOf } from '../model/graph.ts';
import type { NodeId, OrgNode } from '../model/schema.ts';
import { squeeze } from '../query/search.ts';
import { fullName, shortName } from '../view/naming.ts';
import { useApp } from './AppContext.ts';

/** So many bodies are offered while one types. */
const OFFERED = 8;

/** A field for one more body: type and choose, or press Enter for the best match. `fits` says which bodies may be chosen. */
export function BodyField({
  className,
  label,
  hint,
  none,
  fits,
  onChoose,
  button,
}: {
  className: string;
  label: string;
  hint: string;
  /** What is said where nothing is found for the words typed. */
  none: (query: string) => string;
  fits: (node: OrgNode) => boolean;
  onChoose: (id: NodeId) => void;
  button: ReactNode;
}) {
  const { full, search, view } = useApp();
  const [query, setQuery] = useState('');
  const [missing, setMissing] = useState(false);
  const id = useId();
  const found = useMemo(
    () =>
      search(query, 3 * OFFERED)
        .map((hit) => nodeOf(full, hit.id))
        .filter((node) => (node.kind === 'body' || node.kind === 'office') && fits(node))
        .slice(0, OFFERED),
    [search, full, query, fits],
  );
  const choose = (chosen: NodeId | undefined) => {
    if (!chosen) return setMissing(query.trim() !== '');
    setQuery('');
    onChoose(chosen);
  };
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        choose(found[0]?.id);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        list={`${id}-list`}
        value={query}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={missing ? `${id}-missing` : undefined}
        onChange={(event) => {
          const text = event.target.value;
          setQuery(text);
          setMissing(false);
          // Chosen from the list, not typed: nothing more is needed.
          const typed = (event.nativeEvent as InputEvent).inputType;
          if (typed && typed !== 'insertReplacementText') return;
          const meant = found.find((node) => squeeze(shortName(node, view.lang)) === squeeze(text));
          if (meant) choose(meant.id);
        }}
      />
      <datalist id={`${id}-list`}>
        {found.map((node) => (
          <option key={node.id} value={shortName(node, view.lang)}>
            {fullName(node, view.lang).text}
          </option>
        ))}
      </datalist>
      {button}
      {missing && (
        <p id={`${id}-missing`} className="network-note" role="status">
          {none(query.trim())}
        </p>
      )}
    </form>
  );
}
