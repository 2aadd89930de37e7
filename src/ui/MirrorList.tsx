import { useMemo } from 'react';
import { answerFor, type Mirror, type MirrorBand, type MirrorRow, NOBODY } from '../layout/mirrorOf.ts';
import { nodeOf, wholeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { conflictsBetween } from '../query/conflicts.ts';
import { successors } from '../query/successors.ts';
import { mirrorWords } from '../text/mirror.ts';
import { clearFilters } from '../view/commands/toggleFilter.ts';
import { footnotesOf } from '../view/footnotes.ts';
import type { MirrorChoice } from '../view/mirrorChoice.ts';
import { bandLevels, groupTitle } from '../view/mirrorWords.ts';
import { fullName, shortName } from '../view/naming.ts';
import { rowName } from '../view/rowName.ts';
import { useApp } from './AppContext.ts';
import { Cite, FootnotesContext } from './details/Cite.tsx';
import { NotKnownThen, Successors } from './details/DayWords.tsx';
import { NumberedSources } from './details/NumberedSources.tsx';
import { BasisWord } from './details/Rows.tsx';
import { Section } from './details/Section.tsx';
import { Name } from './Name.tsx';

/** So many bodies are named outright; more of them fold. */
const NAMED_OUTRIGHT = 4;

/** The mirror in words: row by row who answers, at which level, by which source, and which bodies have nobody. */
export function MirrorList({
  mirror,
  unfiltered,
  choice,
  onPoint,
  onNobody,
}: {
  mirror: Mirror;
  /** The same with no filter set. */
  unfiltered: Mirror;
  choice: MirrorChoice;
  /** Pointing at a band in words points at it in the picture. */
  onPoint: (key: string | undefined) => void;
  onNobody: (on: boolean) => void;
}) {
  const { graph, words, view, go } = useApp();
  const said = mirrorWords[view.lang];
  const notes = useMemo(
    () => footnotesOf(choice.bands.flatMap(({ because }) => because).flatMap(({ citations }) => citations)),
    [choice.bands],
  );
  const focus = view.focus ? graph.nodes.get(view.focus) : undefined;
  const nameOf = (id: NodeId) => {
    const node = nodeOf(wholeOf(graph), id);
    return node.kind === 'sector' || node.kind === 'pillar' ? fullName(node, view.lang).text : shortName(node, view.lang);
  };
  const isNarrowed = choice.of !== 'all';
  const title = choice.seat === NOBODY ? said.emptySeats : isNarrowed && focus ? said.titleOf(nameOf(focus.id)) : said.title;
  const bodies = distinct(choice.bands.flatMap((band) => band.bodies));
  const ofWay = (way: MirrorBand['way']) => distinct(choice.bands.filter((band) => band.way === way).flatMap((band) => band.bodies));
  const [unverified, none] = [ofWay('unverified').length, ofWay('none').length];
  const agencies = distinct(choice.bands.flatMap(({ seat, way }) => (way === 'none' || way === 'unverified' ? [] : seat)));
  const hidden = countOf(unfiltered) - countOf(mirror);
  return (
    <FootnotesContext value={notes}>
      <div className="split-words mirror-words">
        <h2>{title}</h2>
        <div role="status" className="mirror-state">
          {focus && choice.of === 'nothing' && (
            <p>{focus.kind === 'agency' ? said.noSeat(nameOf(focus.id)) : said.notHere(nameOf(focus.id))}</p>
          )}
          {focus && choice.of === 'before' && (
            <p>{said.predecessor(nameOf(focus.id), words.list(distinct(choice.bands.map(({ seat }) => seat)).map(nameOf)))}</p>
          )}
          {choice.bands.length > 0 && (
            <p className="quiet">
              {said.counted(bodies.length, agencies.length, none + unverified)}
              {unverified > 0 && said.ofThemUnverified(unverified)}.
            </p>
          )}
          {isNarrowed && (
            <p>
              <button
                type="button"
                className="plain"
                onClick={() => {
                  onNobody(false);
                  if (view.focus) go({ focus: undefined });
                }}
              >
                {said.showAll}
              </button>
            </p>
          )}
        </div>
        <WayKey ways={distinct(mirror.bands.map(({ way }) => way))} />
        {mirror.groups.map((group) => {
          const rows = group.rows.filter(({ id }) => choice.bands.some((band) => band.row === id));
          if (rows.length === 0) return null;
          const isSingle = view.open !== undefined;
          return (
            <section key={group.id} className={`mirror-section hue-${group.pillar}`} aria-labelledby={`mirror-${group.id}`}>
              <h3 id={`mirror-${group.id}`} className="heading">
                {groupTitle(graph, group.id, words, false)}
              </h3>
              {rows.map((row) => (
                <RowWords key={row.id} row={row} choice={choice} isSingle={isSingle} onPoint={onPoint} />
              ))}
            </section>
          );
        })}
        <div className="mirror-notes">
          {hidden > 0 && (
            <p>
              {said.filteredOut(hidden)}{' '}
              <button type="button" className="plain" onClick={() => go(clearFilters(view))}>
                {words.filterClear}
              </button>
            </p>
          )}
          {!isNarrowed && <p className="mirror-how">{said.howTo}</p>}
        </div>
        {notes.size > 0 && (
          <Section name={words.sources}>
            <NumberedSources notes={notes.values()} />
          </Section>
        )}
      </div>
    </FootnotesContext>
  );
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}

function countOf(mirror: Mirror): number {
  return mirror.groups.flatMap(({ rows }) => rows).reduce((sum, { bodies }) => sum + bodies.length, 0);
}

/** What each pattern of a band means. */
function WayKey({ ways }: { ways: readonly MirrorBand['way'][] }) {
  const { view } = useApp();
  const said = mirrorWords[view.lang];
  return (
    <ul className="mirror-key">
      {(['named', 'pillar', 'unverified', 'none'] as const)
        .filter((way) => ways.includes(way))
        .map((way) => (
          <li key={way}>
            <svg width="26" height="12" aria-hidden="true">
              <rect className={`ribbon way-${way} hue-common is-rest`} x="1" y="1.5" width="24" height="9" />
            </svg>
            {said.ways[way]}
          </li>
        ))}
    </ul>
  );
}

/** A row and everything that leads from it, in words. */
function RowWords({
  row,
  choice,
  isSingle,
  onPoint,
}: {
  row: MirrorRow;
  choice: MirrorChoice;
  /** The row is one body. */
  isSingle: boolean;
  onPoint: (key: string | undefined) => void;
}) {
  const { graph, words, view, go } = useApp();
  const said = mirrorWords[view.lang];
  const bands = choice.bands.filter((band) => band.row === row.id).sort((a, b) => b.bodies.length - a.bodies.length);
  const canOpen = !isSingle && graph.nodes.has(row.id);
  return (
    <div className="mirror-row">
      <h4>
        {graph.nodes.has(row.id) ? <Name id={row.id} full={false} /> : rowName(graph, row.id, words)}
        {!isSingle && <span className="count"> · {said.bodies(row.bodies.length)}</span>}
        {canOpen && (
          <button
            type="button"
            className="plain mirror-open"
            aria-label={said.openSpoken(rowName(graph, row.id, words))}
            onClick={() => go({ open: row.id })}
          >
            {said.open}
          </button>
        )}
      </h4>
      <ul>
        {bands.map((band) => (
          <li
            key={band.key}
            data-band={`${band.row} ${band.seat}`}
            className={`way-line way-${band.way}`}
            onPointerEnter={() => onPoint(band.key)}
            onPointerLeave={() => onPoint(undefined)}
            onFocus={() => onPoint(band.key)}
            onBlur={() => onPoint(undefined)}
          >
            {band.seat === NOBODY ? (
              <b>{said.nobody}</b>
            ) : (
              <>
                <Name id={band.seat} full={false} />
                {successors(graph, band.seat).length > 0 && <Successors id={band.seat} />}
              </>
            )}{' '}
            <span className="quiet">
              {isSingle ? ownLevel(band) : band.seat === NOBODY ? said.bodies(band.bodies.length) : bandLevels(band, words)}
            </span>{' '}
            {band.because.length > 0 && <Cite citations={citationsOf(band)} of={band.because.map((relation) => ({ relation }))} />}
            {isSingle && band.inferred && <BasisWord basis="inferred" />}
            {!isSingle && !band.inferred && band.because.some(({ basis }) => basis === 'inferred') && (
              <span className="quiet">{said.partlyInferred}</span>
            )}
            {differ(band) && <span className="mirror-differs"> {words.badgeKeys.conflict}</span>}
            {band.unknown && <NotKnownThen statement={band.because[0]} />}
            {!isSingle && <WhichBodies band={band} outright={choice.of !== 'all'} />}
          </li>
        ))}
      </ul>
    </div>
  );

  /** Whether sources differ about whom the agency answers for. */
  function differ({ because }: MirrorBand): boolean {
    return because.some(({ from, to }) => conflictsBetween(graph, from, to).length > 0);
  }

  /** How the one body is answered for. */
  function ownLevel({ seat }: MirrorBand): string {
    const { level, statements } = answerFor(graph, row.bodies[0] ?? row.id);
    if (level === 'none' || level === 'unverified') return seat === NOBODY ? '' : said.ways.unverified;
    return words.focalLevel[level](words.list(distinct(statements.map(({ namedFor }) => shortName(nodeOf(graph, namedFor), view.lang)))));
  }
}

function citationsOf({ because }: MirrorBand) {
  return because.flatMap(({ citations }) => citations);
}

/** The bodies of a band by name: outright where they are few or asked for, else folded. */
function WhichBodies({ band, outright }: { band: MirrorBand; outright: boolean }) {
  const { view } = useApp();
  const said = mirrorWords[view.lang];
  if (band.bodies.length === 0) return null;
  const names = (
    <span className="mirror-bodies">
      {band.bodies.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Name id={id} full={false} />
        </span>
      ))}
    </span>
  );
  if (outright || band.bodies.length <= NAMED_OUTRIGHT) return <div>{names}</div>;
  return (
    <details>
      <summary>{said.whichBodies(band.bodies.length)}</summary>
      {names}
    </details>
  );
}
