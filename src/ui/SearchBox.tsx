import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { nodeOf } from '../model/graph.ts';
import { focalPoints } from '../query/focalPoints.ts';
import { openFor } from '../view/commands/lookCloser.ts';
import { fullName, shortName } from '../view/naming.ts';
import { useApp } from './AppContext.ts';

/** The search: a combobox over abbreviations, names in both languages, aliases and everyday words. */
export function SearchBox({ inputRef }: { inputRef: React.RefObject<HTMLInputElement | null> }) {
  const { graph, plan, search, words, view, go } = useApp();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const hits = useMemo(() => search(view.q), [search, view.q]);
  const box = useRef<HTMLElement>(null);
  const showsList = open && view.q.trim() !== '';
  const active = Math.min(at, hits.length - 1);

  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, []);
  useEffect(() => {
    if (showsList) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [showsList, active, listId]);

  const choose = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    setOpen(false);
    go({ focus: hit.id, q: '', open: openFor(view, { graph, plan }, hit.id) });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt(hits.length === 0 ? 0 : (active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (showsList) choose(active);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (showsList) setOpen(false);
      else if (view.q) go({ q: '' });
      else inputRef.current?.blur();
    }
  };

  return (
    <search className="search" ref={box}>
      <svg className="search-icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5 14 14" />
      </svg>
      <input
        ref={inputRef}
        id="search"
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-expanded={showsList}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={showsList && hits.length > 0 ? `${listId}-${active}` : undefined}
        placeholder={words.searchPlaceholder}
        autoComplete="off"
        spellCheck={false}
        value={view.q}
        onChange={(event) => {
          setAt(0);
          setOpen(true);
          go({ q: event.target.value });
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {view.q ? (
        <button
          type="button"
          className="search-clear"
          aria-label={words.clear}
          title={words.clear}
          onClick={() => {
            go({ q: '' });
            inputRef.current?.focus();
          }}
        >
          ×
        </button>
      ) : (
        <kbd className="search-key" aria-hidden="true">
          Ctrl K
        </kbd>
      )}
      <div id={listId} role="listbox" aria-label={words.search} className="hits" hidden={!showsList || hits.length === 0}>
        {hits.map(({ id }, index) => {
          const node = nodeOf(graph, id);
          const name = fullName(node, view.lang);
          const agency = node.kind === 'body' || node.kind === 'sector' ? focalPoints(graph, id)[0]?.statements[0]?.agency : undefined;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and points here
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the combobox chooses
            <div
              key={id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className={`hit hue-${node.kind === 'agency' ? 'indonesia' : (node.pillar ?? 'common')}`}
              onPointerMove={() => setAt(index)}
              onClick={() => choose(index)}
            >
              <span className="hit-mark" aria-hidden="true" />
              <span className="hit-name">
                <b>{shortName(node, view.lang)}</b>
                {name.text !== shortName(node, view.lang) && (
                  <span lang={name.lang === view.lang ? undefined : name.lang}>{name.text}</span>
                )}
              </span>
              <span className={`hit-kind ${agency ? 'hit-agency' : ''}`}>
                {agency ? shortName(nodeOf(graph, agency), view.lang) : words.kinds[node.kind]}
              </span>
            </div>
          );
        })}
      </div>
      {showsList && hits.length === 0 && <p className="no-hits">{words.noHits(view.q.trim())}</p>}
      <span className="sr-only" role="status">
        {showsList ? words.hits(hits.length) : ''}
      </span>
    </search>
  );
}
