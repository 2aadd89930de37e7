import { type Mirror, type MirrorBand, NOBODY } from '../layout/mirrorOf.ts';
import { mirrorWords } from '../text/mirror.ts';
import { nodeOfRow } from '../view/drawMirror.ts';
import type { MirrorChoice } from '../view/mirrorChoice.ts';
import { bandSentence, groupTitle, seatName, seatSuccessors } from '../view/mirrorWords.ts';
import { rowName } from '../view/rowName.ts';
import { useApp } from './AppContext.ts';
import { EmptyPicture } from './EmptyPicture.tsx';
import { NodeLink } from './NodeLink.tsx';

/** Rows by agencies as a table: how many bodies each answers for, the fullest row and agency first. */
export function MirrorMatrix({ mirror, choice }: { mirror: Mirror; choice: MirrorChoice }) {
  const { graph, words, view } = useApp();
  const said = mirrorWords[view.lang];
  if (mirror.groups.length === 0) return <EmptyPicture />;
  const isNarrowed = choice.of !== 'all' && choice.of !== 'nothing';
  const lit = (is: boolean) => (isNarrowed ? (is ? 'is-lit' : 'is-dimmed') : undefined);
  const litSeats = new Set(choice.bands.map(({ seat }) => seat));
  const litRows = new Set(choice.bands.map(({ row }) => row));
  const bandsAt = new Map<string, MirrorBand[]>();
  for (const band of mirror.bands) bandsAt.set(`${band.row} ${band.seat}`, [...(bandsAt.get(`${band.row} ${band.seat}`) ?? []), band]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="mirror-matrix" aria-label={said.matrix} tabIndex={0}>
      <table>
        <caption>{said.matrixHint}</caption>
        <thead>
          <tr>
            <th scope="col" className="mirror-corner">
              {said.row}
            </th>
            <th scope="col" className="mirror-sum">
              {said.allBodies}
            </th>
            {mirror.seats.map(({ id, bodies }) => {
              const now = seatSuccessors(graph, id, view.lang);
              return (
                <th
                  key={id}
                  scope="col"
                  className={['mirror-agency', id === NOBODY && 'is-nobody', lit(litSeats.has(id))].filter(Boolean).join(' ')}
                  title={now}
                >
                  <span className="mirror-turned">
                    {id === NOBODY ? said.nobody : <NodeLink id={id}>{seatName(graph, id, view.lang)}</NodeLink>}
                    {now && <span className="mirror-now"> {now}</span>}
                  </span>
                  <span className="count">{bodies.length}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        {mirror.groups.map((group) => (
          <tbody key={group.id} className={`hue-${group.pillar}`}>
            <tr className="mirror-group">
              <th scope="rowgroup" colSpan={2}>
                {groupTitle(graph, group.id, words, false)}
              </th>
              <td colSpan={mirror.seats.length} />
            </tr>
            {[...group.rows]
              .sort((a, b) => b.bodies.length - a.bodies.length)
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row" className={lit(litRows.has(row.id))}>
                    <NodeLink id={nodeOfRow(graph, row.id, row.bodies)}>{rowName(graph, row.id, words)}</NodeLink>
                  </th>
                  <td className="mirror-sum">{row.bodies.length}</td>
                  {mirror.seats.map(({ id }) => {
                    const bands = bandsAt.get(`${row.id} ${id}`);
                    if (!bands) return <td key={id} />;
                    return (
                      <td key={id} className={lit(bands.some(({ key }) => choice.keys.has(key)))}>
                        <NodeLink
                          id={id === NOBODY ? nodeOfRow(graph, row.id, row.bodies) : id}
                          className={`mirror-cell way-${bands[0]?.way}`}
                        >
                          <span aria-hidden="true" data-cell={`${row.id} ${id}`}>
                            {bands.reduce((sum, { bodies }) => sum + bodies.length, 0)}
                          </span>
                          <span className="sr-only">{bands.map((band) => bandSentence(graph, mirror, band, words)).join(' ')}</span>
                        </NodeLink>
                      </td>
                    );
                  })}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
