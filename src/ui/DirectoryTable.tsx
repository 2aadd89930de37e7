import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type Graph, nodeOf, wholeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import type { FocalStatement } from '../query/focalPoints.ts';
import { directoryWords } from '../text/directory.ts';
import type { Messages } from '../text/en.ts';
import { togglePick } from '../view/commands/togglePick.ts';
import { type Directory, type DirectoryEntry, groupName, nowWords } from '../view/directory.ts';
import { successorWords } from '../view/labels.ts';
import { fullName, shortName } from '../view/naming.ts';
import { formatView, MOST_PICKED } from '../view/url.ts';
import type { DirectoryColumn, DirectorySort, Language } from '../view/View.ts';
import { useApp } from './AppContext.ts';
import { scrollInPane } from './scrollInPane.ts';

/** A link to a body without its id: what stands before and after. Rows are drawn anew only when it changes. */
type LinkAround = readonly [before: string, after: string];

/** The table itself. It listens once for all its rows: a press on a row opens the details, arrows go from row to row. */
export function DirectoryTable({ directory: { groups, columns } }: { directory: Directory }) {
  const { graph, words, view, go } = useApp();
  const said = directoryWords[view.lang];
  const table = useRef<HTMLTableElement>(null);
  const { focus } = view;
  useEffect(() => {
    const row = focus && table.current?.querySelector(`tr[data-id="${focus}"]`);
    if (!row) return;
    if (view.embed) scrollInPane(row);
    else row.scrollIntoView({ block: 'nearest' });
  }, [focus, view.embed]);
  const [before = '', after = ''] = formatView({ ...view, focus: undefined, q: '' }).split(/(?=\?)/);
  const around = useMemo<LinkAround>(() => [`${before}/`, after], [before, after]);
  // The same columns stay the same list, so that rows need not be drawn again.
  const names = columns.join();
  const kept = useMemo(() => names.split(',') as DirectoryColumn[], [names]);
  const picked = useMemo(() => new Set(view.pick), [view.pick]);

  const onClick = (event: React.MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = target.closest('a[data-id]');
    if (!link && (target.closest('label, button') || getSelection()?.toString())) return;
    const id = (link ?? target.closest('tr[data-id]'))?.getAttribute('data-id');
    if (!id) return;
    event.preventDefault();
    go({ focus: id });
  };
  const onChange = (event: React.ChangeEvent<HTMLElement>) => {
    const id = event.target.closest('tr')?.dataset.id;
    if (id) go({ pick: togglePick({ ...view, focus: id }, { graph }).pick });
  };

  return (
    <table ref={table} className="directory-table" onClick={onClick} onChange={onChange} onKeyDown={walkRows}>
      <thead>
        <tr>
          <th scope="col" className="directory-pick" title={said.columns.pick}>
            <span className="sr-only">{said.columns.pick}</span>
            <span aria-hidden="true">✓</span>
          </th>
          {kept.map((column) => (
            <Heading key={column} column={column} />
          ))}
        </tr>
      </thead>
      {groups.map((each) => (
        <tbody key={each.id ?? 'none'} className={`hue-${view.group === 'agency' ? 'indonesia' : (each.pillar ?? 'common')}`}>
          {view.group !== 'flat' && (
            <tr className="directory-group">
              <th scope="rowgroup" colSpan={kept.length + 1}>
                {each.id && graph.nodes.has(each.id) ? (
                  <a href={around.join(each.id)} data-id={each.id}>
                    {groupName(graph, each, view.group, words)}
                  </a>
                ) : (
                  groupName(graph, each, view.group, words)
                )}{' '}
                {view.group === 'agency' && each.id && <NowCalled agency={each.id} />}
                <span className="count">{each.entries.length}</span>
              </th>
            </tr>
          )}
          {each.entries.map((entry, index) => (
            <Row
              key={entry.node.id}
              graph={graph}
              entry={entry}
              columns={kept}
              isBelow={view.sort === undefined && standsBelow(each.entries, index)}
              isChosen={entry.node.id === focus}
              isPicked={picked.has(entry.node.id)}
              isFull={picked.size >= MOST_PICKED}
              around={around}
              words={words}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** What took the place of an agency, and since when. */
function NowCalled({ agency }: { agency: NodeId }) {
  const { graph, words } = useApp();
  const taken = successorWords(graph, agency, words);
  return taken ? <span className="quiet">{taken} </span> : null;
}

/** Whether a partner format stands right below its body, or below another format of it. */
function standsBelow(entries: readonly DirectoryEntry[], index: number): boolean {
  const base = entries[index]?.base;
  const above = entries[index - 1];
  return base !== undefined && (above?.node.id === base || above?.base === base);
}

/** The head of a column: a press sorts by it, the next one turns the order round, the third goes back to the order of the structure. */
function Heading({ column }: { column: DirectoryColumn }) {
  const { view, go } = useApp();
  const said = directoryWords[view.lang];
  const down: DirectorySort = `-${column}`;
  const [state, next, hint] =
    view.sort === column
      ? (['ascending', down, 'down'] as const)
      : view.sort === down
        ? (['descending', undefined, 'none'] as const)
        : ([undefined, column, 'up'] as const);
  return (
    <th scope="col" className={`directory-${column}`} aria-sort={state}>
      <button type="button" title={said.sortHint[hint]} onClick={() => go({ sort: next })}>
        {said.columns[column]}
        <span className="directory-arrow" aria-hidden="true" />
      </button>
      <span className="directory-printed-name">{said.columns[column]}</span>
    </th>
  );
}

interface RowProps {
  graph: Graph;
  entry: DirectoryEntry;
  columns: readonly DirectoryColumn[];
  isBelow: boolean;
  isChosen: boolean;
  isPicked: boolean;
  /** No more bodies can be chosen for the meeting. */
  isFull: boolean;
  around: LinkAround;
  words: Messages;
}

const Row = memo(function Row({ graph, entry, columns, isBelow, isChosen, isPicked, isFull, around, words }: RowProps) {
  const { node, cells } = entry;
  const lang = words.lang as Language;
  const said = directoryWords[lang];
  const full = fullName(node, lang);
  const isOff = isFull && !isPicked;
  const link = (id: NodeId, content: ReactNode) => (
    <a href={around.join(id)} data-id={id}>
      {content}
    </a>
  );
  const name = (id: NodeId) => shortName(nodeOf(wholeOf(graph), id), lang);
  const agencies = (statements: readonly FocalStatement[]) =>
    [...new Set(statements.map(({ agency }) => agency))].map((agency, index) => {
      const now = nowWords(graph, agency, words);
      return (
        <span key={agency}>
          {index > 0 && ', '}
          <span className="directory-agency">{link(agency, name(agency))}</span>
          {now && <span className="directory-more"> {now}</span>}
        </span>
      );
    });
  const [superior, ...others] = entry.superiors;
  const contents: Partial<Record<DirectoryColumn, ReactNode>> = {
    superior: superior && (
      <>
        {others.length === 0 && cells.superior !== name(superior.to) ? (
          <>
            {link(superior.to, name(superior.to))}
            <span className="directory-more">{cells.superior.slice(name(superior.to).length)}</span>
          </>
        ) : (
          link(superior.to, name(superior.to))
        )}
        {others.length > 0 && (
          <>
            <span className="directory-more" aria-hidden="true" title={cells.superior}>
              {` +${others.length}`}
            </span>
            <span className="sr-only">{cells.superior.slice(name(superior.to).length)}</span>
          </>
        )}
      </>
    ),
    focal: entry.focal.length > 0 ? agencies(entry.focal) : <span className="quiet">{cells.focal}</span>,
    alternate: agencies(entry.alternates),
    level: entry.level === 'none' ? <span className="quiet">{cells.level}</span> : cells.level,
    seen:
      entry.seen.length > 0
        ? entry.seen.map((date, index) => (
            <span key={date}>
              {index > 0 && '; '}
              <time dateTime={date}>{cells.seen.split('; ')[index]}</time>
            </span>
          ))
        : cells.seen && <span className="quiet">{cells.seen}</span>,
  };
  return (
    <tr
      data-id={node.id}
      className={isBelow ? 'directory-format' : undefined}
      aria-current={isChosen || undefined}
      data-picked={isPicked || undefined}
    >
      <td className="directory-pick">
        <label title={isOff ? said.pickFull(MOST_PICKED) : undefined}>
          <input type="checkbox" checked={isPicked} disabled={isOff} aria-label={said.toMeeting(cells.body)} onChange={() => undefined} />
        </label>
      </td>
      {columns.map((column) =>
        column === 'body' ? (
          <th key={column} scope="row" className={`directory-body tier-${node.tier}`}>
            {link(node.id, <b lang={cells.body === full.text && full.lang !== lang ? full.lang : undefined}>{cells.body}</b>)}
            {entry.fullName && (
              <>
                {' '}
                <span className="directory-full" lang={full.lang === lang ? undefined : full.lang}>
                  {entry.fullName}
                </span>
              </>
            )}
          </th>
        ) : (
          <td key={column} className={`directory-${column}`}>
            {contents[column] ?? cells[column]}
          </td>
        ),
      )}
    </tr>
  );
});

/** Arrows go from row to row, to the same kind of control; Home and End to the first and the last. */
function walkRows(event: React.KeyboardEvent<HTMLTableElement>): void {
  const { target, currentTarget: table } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const row = target.closest('tr[data-id]');
  if (!row) return;
  const rows = [...table.querySelectorAll('tr[data-id]')];
  const at = rows.indexOf(row);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const next = to === undefined ? undefined : rows[to];
  if (to === undefined) return;
  event.preventDefault();
  const control = target.matches('input') ? 'input' : 'th a';
  next?.querySelector<HTMLElement>(control)?.focus();
}
