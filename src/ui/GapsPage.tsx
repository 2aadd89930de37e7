import { Fragment, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Graph, nodeOf, wholeOf } from '../model/graph.ts';
import { type NodeId, type Note, PILLARS, type Relation } from '../model/schema.ts';
import { UNSAID_KINDS, type Unsaid, type UnsaidKind, unsaid } from '../query/unsaid.ts';
import { gapWords } from '../text/gaps.ts';
import { verbWords } from '../text/verbs.ts';
import { sourceWords } from '../view/changeWords.ts';
import { clearFilters } from '../view/commands/toggleFilter.ts';
import { fullName, shortName } from '../view/naming.ts';
import { useApp } from './AppContext.ts';
import { LaterNote } from './LaterNote.tsx';
import { NodeLink } from './NodeLink.tsx';
import { Page } from './Page.tsx';

type Part = Unsaid['pillar'];
/** The parts of the page, in the order of the chart. */
const PARTS: readonly Part[] = ['common', ...PILLARS.filter((pillar) => pillar !== 'common'), 'agencies'];
/** What is long and seldom asked for is folded. */
const FOLDED: ReadonlySet<UnsaidKind> = new Set(['formats', 'unverified', 'unverifiedLines', 'fromCopies', 'linesFromCopies', 'slips']);
/** Names that stand open below a note before the rest is asked for. */
const MOST_NAMES = 8;

/** The Indonesian side has a hue of its own. */
const hueOf = (part: Part) => (part === 'agencies' ? 'indonesia' : part);

/** What the sources do not say: a table of counts, which is also the way into the page, then everything by pillar and sector. */
export function GapsPage() {
  const { full, wordsOfData, words, view, go } = useApp();
  const whole = wholeOf(full);
  const isComing = wordsOfData === 'coming';
  const said = gapWords[view.lang];
  const [only, setOnly] = useState<UnsaidKind | undefined>(undefined);
  const page = useRef<HTMLDivElement>(null);
  useUnfoldedInPrint(page);

  const { pillar: pillars, sector: sectors } = view;
  const groups = useMemo(
    () =>
      (isComing ? [] : unsaid(whole)).filter(
        ({ pillar, sector }) =>
          (pillars.length === 0 || pillars.includes(pillar)) && (sectors.length === 0 || sectors.includes(sector ?? '')),
      ),
    [whole, isComing, pillars, sectors],
  );
  const parts = PARTS.filter((part) => groups.some(({ pillar }) => pillar === part));
  const partName = (part: Part, short = false) =>
    part === 'agencies' ? said.indonesia : short ? words.pillarsShort[part] : words.pillars[part];
  const count = (kind: UnsaidKind, part?: Part) =>
    groups.filter(({ pillar }) => part === undefined || pillar === part).reduce((sum, group) => sum + group[kind].length, 0);
  const kinds = UNSAID_KINDS.filter((kind) => count(kind) > 0);
  const shown = only && kinds.includes(only) ? [only] : kinds;
  const listed = groups.filter((group) => shown.some((kind) => group[kind].length > 0));

  return (
    <Page title={said.title} className="gaps">
      <div ref={page}>
        <p className="page-lead">{said.lead}</p>
        {full.day && <p className="quiet">{said.wholeData(words.date(whole.dataset.asOf))}</p>}
        <LaterNote />
        <p className="page-tools">
          <button type="button" className="pill" onClick={() => window.print()}>
            {said.print}
          </button>
          {(pillars.length > 0 || sectors.length > 0) && (
            <span>
              {said.filtered}{' '}
              <button type="button" className="plain" onClick={() => go(clearFilters(view))}>
                {words.filterClear}
              </button>
            </span>
          )}
        </p>
        {kinds.length === 0 ? (
          !isComing && <p className="empty">{said.nothing}</p>
        ) : (
          <>
            <table className="gaps-counts" style={{ '--parts': parts.length + 1 } as React.CSSProperties}>
              <caption>
                {said.counted} <span className="quiet gaps-hint">{said.isolate}</span>
              </caption>
              <thead>
                <tr>
                  <th scope="col">{said.kind}</th>
                  {parts.map((part) => (
                    <th key={part} scope="col">
                      <button
                        type="button"
                        className={`plain hue-${hueOf(part)}`}
                        title={partName(part)}
                        onClick={() => page.current?.querySelector(`[data-part="${part}"]`)?.scrollIntoView({ block: 'start' })}
                      >
                        {partName(part, true)}
                      </button>
                    </th>
                  ))}
                  <th scope="col">{said.total}</th>
                </tr>
              </thead>
              <tbody>
                {kinds.map((kind) => (
                  <tr key={kind} className={only === kind ? 'is-only' : undefined}>
                    <th scope="row">
                      <button
                        type="button"
                        className="gaps-kind"
                        aria-pressed={only === kind}
                        onClick={() => setOnly(only === kind ? undefined : kind)}
                      >
                        {said.kinds[kind]}
                      </button>
                    </th>
                    {parts.map((part) => (
                      <td key={part} className={count(kind, part) === 0 ? 'quiet' : undefined}>
                        {words.number(count(kind, part))}
                      </td>
                    ))}
                    <td>
                      <b>{words.number(count(kind))}</b>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {only && (
              <p className="page-tools">
                <button type="button" className="plain" onClick={() => setOnly(undefined)}>
                  {said.everything}
                </button>
              </p>
            )}
          </>
        )}
        {parts.map((part) => {
          const own = listed.filter(({ pillar }) => pillar === part);
          if (own.length === 0) return null;
          const named = own.length > 1 || own.some(({ sector }) => sector);
          return (
            <section key={part} className={`gaps-part hue-${hueOf(part)}`} data-part={part} aria-label={partName(part)}>
              <h3>{partName(part)}</h3>
              <div className="gaps-groups">
                {own.map((group) => (
                  <section key={group.sector ?? part} className="gaps-group">
                    {named && <h4>{group.sector ? <Named graph={whole} id={group.sector} full /> : said.pillarWide}</h4>}
                    {shown.map((kind) => (
                      <Kind key={kind} graph={whole} group={group} kind={kind} heading={named ? 'h5' : 'h4'} open={only === kind} />
                    ))}
                  </section>
                ))}
              </div>
            </section>
          );
        })}
      </div>
    </Page>
  );
}

/** On paper nothing is folded but the long lists of relations, whose counts say enough unless they were opened. */
function useUnfoldedInPrint(place: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    let folded: HTMLDetailsElement[] = [];
    const unfold = () => {
      folded = [
        ...(place.current?.querySelectorAll<HTMLDetailsElement>('details:not([open], .gaps-unverifiedLines, .gaps-linesFromCopies)') ?? []),
      ];
      for (const each of folded) each.open = true;
    };
    const fold = () => {
      for (const each of folded) each.open = false;
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, [place]);
}

/** A name that opens its details; it may be that of something which was not there on the chosen day. */
function Named({ graph, id, full = false }: { graph: Graph; id: NodeId; full?: boolean }) {
  const { view } = useApp();
  const node = nodeOf(graph, id);
  const name = fullName(node, view.lang);
  const shown = full ? name.text : shortName(node, view.lang);
  return (
    <NodeLink id={id} className={`name kind-${node.kind}`}>
      <span
        title={shown === name.text ? undefined : name.text}
        lang={shown !== name.text || name.lang === view.lang ? undefined : name.lang}
      >
        {shown}
      </span>
    </NodeLink>
  );
}

/** One kind of silence in one sector: notes in full, bodies by name, relations in words. */
function Kind({
  graph,
  group,
  kind,
  heading: Heading,
  open,
}: {
  graph: Graph;
  group: Unsaid;
  kind: UnsaidKind;
  /** One level below whatever it stands under. */
  heading: 'h4' | 'h5';
  open: boolean;
}) {
  const { view } = useApp();
  const said = gapWords[view.lang];
  const items = itemsOf(graph, group, kind);
  if (items.length === 0) return null;
  const isNotes = kind === 'conflicts' || kind === 'gaps' || kind === 'slips';
  const list = (
    <ul className={isNotes ? 'gaps-notes' : kind.endsWith('ines') && kind !== 'noLine' ? 'gaps-lines' : 'gaps-names'}>{items}</ul>
  );
  const heading = (
    <>
      {said.kinds[kind]} <span className="count">· {items.length}</span>
    </>
  );
  return FOLDED.has(kind) ? (
    <details className={`gaps-of gaps-${kind}`} open={open || undefined}>
      <summary>{heading}</summary>
      {list}
    </details>
  ) : (
    <div className={`gaps-of gaps-${kind}`}>
      <Heading className="gaps-heading">{heading}</Heading>
      {list}
    </div>
  );
}

function itemsOf(graph: Graph, group: Unsaid, kind: UnsaidKind): ReactNode[] {
  switch (kind) {
    case 'conflicts':
    case 'gaps':
    case 'slips':
      return group[kind].map((note) => <NoteItem key={note.id} graph={graph} note={note} />);
    case 'stops':
      return group.stops.map(({ id, at }) => <Stop key={id} graph={graph} id={id} at={at} />);
    case 'overUnverified':
      return group.overUnverified.map(({ id, weak }) => <Weak key={id} graph={graph} id={id} weak={weak} />);
    case 'unverifiedLines':
    case 'linesFromCopies':
      return group[kind].map((relation) => <Line key={relation.id} graph={graph} relation={relation} />);
    default:
      return group[kind].map((id) => (
        <li key={id}>
          <Named graph={graph} id={id} />
        </li>
      ));
  }
}

function Stop({ graph, id, at }: { graph: Graph; id: NodeId; at: readonly NodeId[] }) {
  const { words, view } = useApp();
  return (
    <li>
      <Named graph={graph} id={id} />{' '}
      <span className="quiet">{gapWords[view.lang].stopsAt(words.list(at.map((each) => shortName(nodeOf(graph, each), view.lang))))}</span>
    </li>
  );
}

function Weak({ graph, id, weak }: { graph: Graph; id: NodeId; weak: Relation }) {
  const { view } = useApp();
  const said = gapWords[view.lang];
  const short = (each: NodeId) => shortName(nodeOf(graph, each), view.lang);
  return (
    <li>
      <Named graph={graph} id={id} />{' '}
      <span className="quiet">{weak.from === id ? said.ownLine(short(weak.to)) : said.furtherUp(short(weak.from), short(weak.to))}</span>
    </li>
  );
}

function Line({ graph, relation: { from, to, verb } }: { graph: Graph; relation: Relation }) {
  const { view } = useApp();
  return (
    <li>
      <Named graph={graph} id={from} /> <span className="quiet">{verbWords[view.lang][verb]?.forward}</span> <Named graph={graph} id={to} />
    </li>
  );
}

/** A note with both its ends, or all that it is about, and where it is said. */
function NoteItem({ graph, note }: { graph: Graph; note: Note }) {
  const { words, view } = useApp();
  const [all, setAll] = useState(false);
  const said = gapWords[view.lang];
  const ends = note.about.filter((id) => graph.nodes.has(id));
  const most = note.kind === 'conflict' || all || ends.length <= MOST_NAMES + 1 ? ends.length : MOST_NAMES;
  const sources = [...new Set(note.citations.map((citation) => `${sourceWords(graph, citation, words)}, ${citation.locator}`))];
  return (
    <li className={`note note-${note.kind}`}>
      <p>{note.text[view.lang]}</p>
      {ends.length > 0 && (
        <p className="gaps-ends">
          <span className="quiet">{said.about}: </span>
          {ends.slice(0, most).map((id, index) => (
            <Fragment key={id}>
              {index > 0 && ' · '}
              <Named graph={graph} id={id} />
            </Fragment>
          ))}
          {most < ends.length && (
            <>
              {' '}
              <button type="button" className="plain" onClick={() => setAll(true)}>
                {words.more(ends.length - most)}
              </button>
            </>
          )}
        </p>
      )}
      {sources.length > 0 && <p className="quiet gaps-sources">{sources.join(' · ')}</p>}
    </li>
  );
}
