import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Marks } from '../chart/Marks.tsx';
import { layoutStructure } from '../layout/structure.ts';
import { daysOf, isDay } from '../model/days.ts';
import { nodeOf, wholeOf } from '../model/graph.ts';
import { asOf } from '../query/asOf.ts';
import { CHANGE_KINDS, type Change, changesBetween } from '../query/changes.ts';
import { filterNodes } from '../query/filter.ts';
import { dayWords } from '../text/day.ts';
import type { Messages } from '../text/en.ts';
import { changesText, howWords, sourceWords, whenWords } from '../view/changeWords.ts';
import { differencesOf } from '../view/differences.ts';
import { drawStructure } from '../view/drawStructure.ts';
import { labelsOf } from '../view/labels.ts';
import { fullName, shortName } from '../view/naming.ts';
import { DEFAULT_VIEW } from '../view/View.ts';
import { useApp } from './AppContext.ts';
import { NodeLink } from './NodeLink.tsx';
import './day.css';

/** The room that each of the two pictures is drawn for, in px; they are shown smaller, as maps of what differs. */
const PICTURE = { width: 1000, height: 620 };
const EARLIEST = '1900';
const SOURCES_IN_A_LINE = 2;
const NAMES_IN_A_LINE = 2;
const LETTERS_IN_A_LINE = 26;

/** What changed between two days: a table by kind of change, then the two pictures with what differs marked. Prints on one page. */
export function ChangesSheet() {
  const { graph, words, view, go, openPaper } = useApp();
  const said = dayWords[view.lang];
  const whole = wholeOf(graph);
  const dialog = useRef<HTMLDialogElement>(null);
  const ids = { heading: useId(), from: useId(), to: useId() };
  const [copied, setCopied] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('h2')?.focus();
  }, []);

  const today = daysOf(whole.dataset.asOf).last;
  const given = [view.from ?? today, view.asof ?? today] as const;
  const [from, to] = given[0] <= given[1] ? given : [given[1], given[0]];
  const changes = useMemo(() => changesBetween(whole, from, to), [whole, from, to]);
  const groups = CHANGE_KINDS.map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) })).filter(
    (group) => group.changes.length > 0,
  );
  const copy = async () => {
    const title = `${said.changes}: ${words.date(from)} – ${words.date(to)}`;
    try {
      await navigator.clipboard.writeText(`${title}\n\n${changesText(whole, changes, words)}\n`);
      setCopied(said.copied);
    } catch {
      setCopied(said.copyFailed);
    }
    setTimeout(() => setCopied(''), 4000);
  };
  const seen = changes.filter(({ kind }) => kind === 'seen');
  const printed = changes.filter(({ kind }) => kind !== 'seen');
  const lines = groups.length + 1 + printed.reduce((sum, change) => sum + linesOf(change, words), 0);
  return (
    <dialog
      ref={dialog}
      style={{ '--lines': lines } as React.CSSProperties}
      className="changes"
      aria-labelledby={ids.heading}
      onClose={() => go({ from: undefined })}
    >
      <div className="changes-head">
        <h2 id={ids.heading} tabIndex={-1}>
          {said.changes}
        </h2>
        <span className="changes-span">
          {words.date(from)} – {words.date(to)}
        </span>
        <span className="changes-tools">
          <label htmlFor={ids.from}>{said.from}</label>
          <DayInput id={ids.from} day={from} onDay={(day) => go({ from: day, asof: to === today ? undefined : to })} />
          <label htmlFor={ids.to}>{said.to}</label>
          <DayInput id={ids.to} day={to} onDay={(day) => go({ from, asof: day === today ? undefined : day })} />
          <button type="button" className="pill" disabled={changes.length === 0} onClick={copy}>
            {said.copy}
          </button>
          <button type="button" className="pill" onClick={() => window.print()}>
            {said.print}
          </button>
          <button type="button" className="pill" onClick={openPaper}>
            {said.paper}
          </button>
          <button type="button" className="icon-button" aria-label={words.close} onClick={() => dialog.current?.close()}>
            ×
          </button>
        </span>
        <span className="quiet" role="status">
          {copied}
        </span>
      </div>
      {changes.length === 0 ? (
        <div className="changes-none">
          <p>{said.nothing(words.date(from), words.date(to))}</p>
          <p className="quiet">{said.nothingHint}</p>
        </div>
      ) : (
        <>
          <table className="changes-table">
            <thead>
              <tr>
                {[said.columns.date, said.columns.what, said.columns.how, said.columns.into, said.columns.source].map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            {groups.map((group) => (
              <tbody key={group.kind} className={`changes-${group.kind}`}>
                <tr className="changes-kind">
                  <th colSpan={5} scope="rowgroup">
                    {said.kinds[group.kind]} <span className="count">{group.changes.length}</span>
                  </th>
                </tr>
                {group.changes.map((change) => (
                  <ChangeRow key={`${change.date}-${change.subject}-${change.because.length}-${change.objects.join()}`} change={change} />
                ))}
              </tbody>
            ))}
          </table>
          <p className="quiet changes-note">
            {said.precision} {seen.length > 0 && <span className="print-only">{said.seenOnScreen(seen.length)}</span>}
          </p>
          <Pictures from={from} to={to} />
        </>
      )}
    </dialog>
  );
}

/** About how many lines a change takes on paper. */
function linesOf(change: Change, words: Messages): number {
  const { objects, citations } = change;
  const sources = new Set(citations.map(({ source }) => source)).size;
  const how = howWords(change, words).length;
  return Math.max(Math.ceil(how / LETTERS_IN_A_LINE), Math.ceil(sources / SOURCES_IN_A_LINE), Math.ceil(objects.length / NAMES_IN_A_LINE));
}

/** A day to be typed or picked; half-typed ones are left alone. */
function DayInput({ id, day, onDay }: { id: string; day: string; onDay: (day: string) => void }) {
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);
  return (
    <input
      id={id}
      className="date-input"
      type="date"
      value={typed}
      onChange={(event) => {
        const next = event.target.value;
        setTyped(next);
        if (isDay(next) && next >= EARLIEST) onDay(next);
      }}
    />
  );
}

function ChangeRow({ change }: { change: Change }) {
  const { graph, words, view } = useApp();
  const whole = wholeOf(graph);
  const name = (id: string) => {
    const node = nodeOf(whole, id);
    return (
      <NodeLink key={id} id={id} className={`name kind-${node.kind}`}>
        <span title={fullName(node, view.lang).text}>{shortName(node, view.lang)}</span>
      </NodeLink>
    );
  };
  const sources = [...new Set(change.citations.map((citation) => sourceWords(whole, citation, words)))];
  return (
    <tr>
      <td className="changes-date">{whenWords(change, words)}</td>
      <th scope="row">{name(change.subject)}</th>
      <td>{howWords(change, words)}</td>
      <td>{change.objects.flatMap((id, index) => [index > 0 && ', ', name(id)])}</td>
      <td className="quiet">{sources.join('; ')}</td>
    </tr>
  );
}

/** The chart on both days, small, with what differs at full strength. */
function Pictures({ from, to }: { from: string; to: string }) {
  const { graph, plan, words, view } = useApp();
  const said = dayWords[view.lang];
  const whole = wholeOf(graph);
  const { before, after, differing } = useMemo(() => {
    const framed = filterNodes(whole, DEFAULT_VIEW);
    const drawn = (day: string) => {
      const then = asOf(whole, day);
      const shown = filterNodes(then, DEFAULT_VIEW);
      const layout = layoutStructure({ graph: then, plan, shown, framed, ...PICTURE, labels: labelsOf(then, words) });
      return drawStructure(then, layout, words, undefined);
    };
    return differencesOf(drawn(from), drawn(to));
  }, [whole, plan, words, from, to]);
  return (
    <section className="changes-pictures" aria-label={said.pictures}>
      {(
        [
          [from, before, differing.before],
          [to, after, differing.after],
        ] as const
      ).map(([day, drawing, count], index) => (
        <figure key={index === 0 ? 'before' : 'after'}>
          <figcaption>{said.pictureOf(words.date(day), count)}</figcaption>
          <div inert>
            <svg className="picture" viewBox={`0 0 ${Math.round(drawing.width)} ${Math.round(drawing.height)}`} aria-hidden="true">
              <Marks drawing={drawing} />
            </svg>
          </div>
        </figure>
      ))}
    </section>
  );
}
