import { describe, expect, test } from 'vitest';
import { mirrorChartOf } from '../../tests/fixtures/mirrorChart.ts';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { focalPoints } from '../query/focalPoints.ts';
import { focalOf } from './focalColumn.ts';
import { answerFor, type Mirror, type MirrorBand, NOBODY } from './mirrorOf.ts';

const small = mirrorChartOf(smallGraph());
const published = mirrorChartOf(publishedGraph());
const rowsOf = (mirror: Mirror) => mirror.groups.flatMap(({ rows }) => rows);
const bandsOf = ({ bands }: Mirror, row: string) => bands.filter((band) => band.row === row);
const told = ({ seat, way, bodies }: MirrorBand) => `${seat} ${way} ${bodies.join('+')}`;
const VIEWS: Parameters<typeof published.mirror>[0][] = [
  {},
  { unverified: true },
  { open: 'ascc' },
  { open: 'sector-health' },
  { pillar: ['aec'] },
];

describe('who answers for a row', () => {
  test('is said by level: for the body and its superior, for the sector, for the pillar, nobody', () => {
    const mirror = small.mirror();
    expect(bandsOf(mirror, 'disaster').map(({ seat, levels }) => ({ seat, ...levels }))).toEqual([
      { seat: 'bnpb', body: 1, superior: 1, sector: 3 },
      { seat: 'kemenko-pmk', sector: 3 },
    ]);
    expect(bandsOf(mirror, 'labour').map(told)).toEqual(['kemnaker named almm+slom']);
    expect(bandsOf(mirror, 'ascc-wide').map(({ seat, way }) => `${seat} ${way}`)).toContain('kemenko-pmk pillar');
    expect(bandsOf(mirror, 'common-wide').map(({ seat, way }) => `${seat} ${way}`)).toEqual([`${NOBODY} none`]);
  });

  test('is what the focal column of the chart says, every statement once', () => {
    const { plan, graphOf } = published;
    const mirror = published.mirror();
    for (const row of plan.bands.flatMap(({ rows }) => rows)) {
      const agencies = bandsOf(mirror, row.id)
        .filter(({ way }) => way === 'named' || row.id.endsWith('-wide'))
        .flatMap(({ seat, way }) => (seat === NOBODY ? [] : [`${seat}${way === 'pillar' ? ' of its pillar' : ''}`]));
      const column = focalOf(graphOf({}), row).map(({ id, because }) => `${id}${because.to === row.pillar ? ' of its pillar' : ''}`);
      // Bodies of other pillars among the common organs have the agency of their own pillar, which that pillar's row tells in the chart.
      const own = row.id === 'common-wide' ? agencies.filter((each) => !each.endsWith(' of its pillar')) : agencies;
      expect(own.sort(), row.id).toEqual(column.sort());
    }
  });

  test('is one for each body: the widths of a row add up to its bodies', () => {
    for (const view of VIEWS) {
      const mirror = published.mirror(view);
      for (const { id, bodies } of rowsOf(mirror)) {
        const sum = bandsOf(mirror, id).reduce((total, { share }) => total + share, 0);
        expect(sum, `${id} ${JSON.stringify(view)}`).toBeCloseTo(bodies.length, 9);
        expect(new Set(bandsOf(mirror, id).flatMap((band) => band.bodies))).toEqual(new Set(bodies));
      }
      const seats = mirror.seats.reduce((total, { share }) => total + share, 0);
      expect(seats).toBeCloseTo(
        rowsOf(mirror).reduce((total, { bodies }) => total + bodies.length, 0),
        9,
      );
    }
  });

  test('is shared in equal parts where several are named', () => {
    const mirror = published.mirror();
    const culture = bandsOf(mirror, 'sector-culture').filter((band) => band.shared.length > 0);
    expect(culture.map(({ seat, shared }) => `${seat} ${shared.join()}`).sort()).toEqual(['kemendikbudristek coci', 'kominfo coci']);
    expect(culture.map(({ share, bodies }) => bodies.length - share)).toEqual([0.5, 0.5]);
    const health = bandsOf(mirror, 'sector-health').filter(({ seat }) => seat === 'kemenkes' || seat === 'bpom');
    expect(health.map(({ share, bodies }) => share / bodies.length)).toEqual([0.5, 0.5]);
  });

  test('every body of the plan is counted once', () => {
    const mirror = published.mirror({ unverified: true });
    const counted = rowsOf(mirror).flatMap(({ bodies }) => bodies);
    expect(new Set(counted).size).toBe(counted.length);
    const { plan } = published;
    const planned = [...plan.leaders, ...plan.bands.flatMap(({ councils }) => councils), ...plan.rowOf.keys()];
    expect([...counted].sort()).toEqual([...new Set(planned)].sort());
  });
});

describe('an empty seat', () => {
  test('is a body for which no source names anyone', () => {
    const mirror = published.mirror();
    const empty = mirror.bands.filter(({ way }) => way === 'none');
    expect(empty.every(({ seat }) => seat === NOBODY)).toBe(true);
    const bodies = rowsOf(mirror).flatMap((row) => row.bodies);
    expect(empty.flatMap((band) => band.bodies).sort()).toEqual(
      bodies.filter((id) => focalPoints(published.graphOf({}), id).length === 0).sort(),
    );
    expect(mirror.seats.find(({ id }) => id === NOBODY)?.bodies.length).toBe(empty.flatMap((band) => band.bodies).length);
  });

  test('stays empty when what no source confirms is shown: such a name is no answer', () => {
    const graph = published.graphOf({ unverified: true });
    const mirror = published.mirror({ unverified: true });
    const answered = mirror.bands.filter(({ way }) => way === 'named' || way === 'pillar');
    expect(answered.flatMap(({ because }) => because).filter(({ basis }) => basis === 'unverified')).toEqual([]);
    for (const { bodies } of mirror.bands.filter(({ way }) => way === 'unverified'))
      for (const body of bodies) {
        expect(answerFor(graph, body).level).toBe('unverified');
        expect(answerFor(published.graphOf({}), body).level).toBe('none');
      }
    expect(mirror.bands.some(({ way }) => way === 'unverified')).toBe(true);
  });
});

test('what is opened is told body by body', () => {
  const mirror = published.mirror({ open: 'sector-disaster' });
  expect(mirror.groups.map(({ id }) => id)).toEqual(['sector-disaster']);
  expect(rowsOf(mirror).every(({ id, bodies }) => bodies.length === 1 && bodies[0] === id)).toBe(true);
  expect(rowsOf(mirror).map(({ id }) => id)).toContain('acdm');
  expect(published.mirror({ open: 'ascc' }).groups.map(({ id }) => id)).toContain('sector-health');
});

test('a filter leaves out rows with nothing in them, and the counts follow', () => {
  const mirror = published.mirror({ pillar: ['ascc'], tier: ['ministerial'] });
  expect(new Set(mirror.groups.map(({ id }) => id))).toEqual(new Set(['ascc']));
  expect(rowsOf(mirror).every(({ bodies }) => bodies.length > 0)).toBe(true);
  expect(published.mirror({ pillar: ['apsc'], tier: ['leaders'] }).groups).toEqual([]);
});
