import { useId, useMemo, useState } from 'react';
import { nodeOf } from '../../model/graph.ts';
import { squeeze } from '../../query/search.ts';
import { meetingWords } from '../../text/meeting.ts';
import { meetingLensWords } from '../../text/meetingLens.ts';
import { fullName, shortName } from '../../view/naming.ts';
import { MOST_PICKED } from '../../view/url.ts';
import { useApp } from '../AppContext.ts';
import { Name } from '../Name.tsx';

/** The bodies chosen for the meeting, in their order, and a field that adds one. */
export function Selection() {
  const { full, view, go } = useApp();
  const said = meetingLensWords[view.lang];
  const { pick } = view;
  return (
    <section className="selection" aria-label={said.selection}>
      <h3 className="heading">
        {said.selection} <span className="count">{pick.length}</span>
      </h3>
      {pick.length === 0 ? (
        <p className="quiet">
          {meetingWords[view.lang].nothingChosen} {meetingWords[view.lang].roomHint}
        </p>
      ) : (
        <ul className="picked">
          {pick.map((id) => (
            <li key={id}>
              <Name id={id} full={false} />
              <button
                type="button"
                className="picked-out"
                aria-label={said.removeOf(shortName(nodeOf(full, id), view.lang))}
                title={said.removeOf(shortName(nodeOf(full, id), view.lang))}
                onClick={() => go({ pick: pick.filter((each) => each !== id) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddBody />
      {pick.length > 0 && (
        <button type="button" className="plain" onClick={() => go({ pick: [] })}>
          {said.clearAll}
        </button>
      )}
    </section>
  );
}

function AddBody() {
  const { full, search, view, go } = useApp();
  const said = meetingLensWords[view.lang];
  const [query, setQuery] = useState('');
  const [missing, setMissing] = useState(false);
  const id = useId();
  const found = useMemo(
    () =>
      search(query, 30)
        .map((hit) => nodeOf(full, hit.id))
        .filter((node) => (node.kind === 'body' || node.kind === 'office') && !view.pick.includes(node.id))
        .slice(0, 8),
    [search, full, query, view.pick],
  );
  const add = (chosen: string | undefined) => {
    if (!chosen) return setMissing(query.trim() !== '');
    setQuery('');
    go({ pick: [...view.pick, chosen].slice(0, MOST_PICKED) });
  };
  return (
    <form
      className="add-body"
      onSubmit={(event) => {
        event.preventDefault();
        add(found[0]?.id);
      }}
    >
      <label htmlFor={id}>{said.add}</label>
      <input
        id={id}
        list={`${id}-list`}
        value={query}
        placeholder={said.addHint}
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
          add(found.find((node) => squeeze(shortName(node, view.lang)) === squeeze(text))?.id);
        }}
      />
      <datalist id={`${id}-list`}>
        {found.map((node) => (
          <option key={node.id} value={shortName(node, view.lang)}>
            {fullName(node, view.lang).text}
          </option>
        ))}
      </datalist>
      <button type="submit" className="pill">
        +<span className="sr-only"> {said.add}</span>
      </button>
      {missing && (
        <p id={`${id}-missing`} role="status">
          {said.addNone(query.trim())}
        </p>
      )}
    </form>
  );
}
