import { describe, expect, test } from 'vitest';
import { plannedBodies } from '../../../tests/fixtures/chart.ts';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { planChart } from '../../layout/plan.ts';
import { changesBetween } from '../../query/changes.ts';
import { id } from '../../text/id.ts';
import { fitsKey } from '../fitsKey.ts';
import { formatView, parseView } from '../url.ts';
import { DEFAULT_VIEW, type View } from '../View.ts';
import { leastLetters, smallestLetters, waysOut } from './legibility.ts';
import { stageGround } from './stageGround.ts';
import { stageOf } from './stageOf.ts';

const whole = publishedGraph();
const plan = planChart(whole);
const ways = (view: Partial<View>) => waysOut(whole, { ...DEFAULT_VIEW, ...view });

describe('the least letters of a room', () => {
  test('are 1/50 of the lines in a meeting room and 3 % in a hall, never less than that', () => {
    expect(leastLetters({ kind: 'meeting' }, 1080)).toBe(22);
    expect(leastLetters({ kind: 'meeting' }, 768)).toBe(16);
    expect(leastLetters({ kind: 'hall' }, 1080)).toBe(33);
  });

  test('grow with the distance, and are those of a meeting room at eight screen heights', () => {
    expect(leastLetters({ distance: 12, screenHeight: 1.5 }, 1080)).toBe(22);
    expect(leastLetters({ distance: 24, screenHeight: 1.5 }, 1080)).toBe(44);
    expect(leastLetters({ distance: 1, screenHeight: 1.5 }, 1080)).toBe(11);
  });
});

test('the smallest letters are those that the room sees, also where a picture had to be made smaller', () => {
  const view = { ...DEFAULT_VIEW, open: 'ascc' };
  const tight = stageOf(whole, view, id, { width: 700, height: 320, least: 22 });
  expect(smallestLetters(tight)).toBeLessThan(22);
  expect(tight.form === 'picture' && tight.drawing.width).toBeLessThanOrEqual(700.5);
});

describe('ways out', () => {
  const bodiesOf = (view: View) => {
    const { shown } = stageGround(whole, view);
    const { open } = view;
    return plannedBodies(plan)
      .filter(({ id: body, pillar, row }) => shown.has(body) && (!open || pillar === open || row === open))
      .map(({ id: body }) => body);
  };

  test('the whole is divided by pillar and a pillar by sector, and the parts cover everything', () => {
    const { split, abbreviate } = ways({});
    expect(split.map(({ open }) => open)).toEqual(['common', 'apsc', 'aec', 'ascc']);
    expect(abbreviate).toBeUndefined();
    const leaders = new Set(plan.leaders);
    expect(new Set(split.flatMap(bodiesOf))).toEqual(
      new Set(bodiesOf(DEFAULT_VIEW).filter((body) => !leaders.has(body) || bodiesOf(split[0] as View).includes(body))),
    );
    for (const pillar of ['apsc', 'aec', 'ascc']) {
      const view = { ...DEFAULT_VIEW, open: pillar };
      const parts = waysOut(whole, view).split;
      const councils = new Set(plan.bands.flatMap((band) => band.councils));
      expect(new Set(parts.flatMap(bodiesOf))).toEqual(new Set(bodiesOf(view).filter((body) => !councils.has(body))));
      expect(waysOut(whole, view).abbreviate).toMatchObject({ open: undefined });
    }
  });

  test('rows and pillars in which nothing passes the filters are left out', () => {
    for (const part of ways({ pillar: ['ascc'] }).split) expect(bodiesOf(part).length).toBeGreaterThan(0);
    expect(ways({ pillar: ['ascc'] }).split.map(({ open }) => open)).not.toContain('aec');
    const health = ways({ open: 'ascc', sector: ['sector-health', 'sector-disaster'] }).split.map(({ open }) => open);
    // ACAI is of the health sector and stands under social welfare.
    expect(health).toEqual(['sector-social-welfare', 'sector-health', 'sector-disaster']);
  });

  test('a sector is abbreviated to its pillar; what is chosen can be looked at closely', () => {
    expect(ways({ open: 'sector-disaster' })).toMatchObject({ split: [], abbreviate: { open: 'ascc' } });
    expect(ways({ focus: 'acdm' }).zoom).toMatchObject({ focus: 'acdm', open: 'sector-disaster' });
  });

  test('every part is a link that opens as it was', () => {
    for (const view of [
      {},
      { open: 'ascc' },
      { open: 'apsc', lens: 'mirror' as const },
      { lens: 'directory' as const },
      { lens: 'links' as const },
    ])
      for (const part of ways(view).split) {
        const { view: read, ignored } = parseView(formatView(part), fitsKey(whole), DEFAULT_VIEW);
        expect({ ignored, read }).toEqual({ ignored: [], read: part });
      }
  });

  test('tables are divided by pillar, a meeting by its bodies, changes by year', () => {
    expect(ways({ lens: 'directory' }).split.map(({ pillar }) => pillar)).toEqual([['common'], ['apsc'], ['aec'], ['ascc']]);
    const pick = ['acdm', 'adrp', 'slom', 'somhd', 'somri', 'somy', 'acw'];
    expect(ways({ lens: 'meeting', pick }).split.flatMap((view) => view.pick)).toEqual(pick);
    const years = ways({ from: '2024-01-01' }).split;
    const last = `${whole.dataset.asOf.slice(0, 10)}`;
    const all = changesBetween(whole, '2024-01-01', last).length;
    expect(years.length).toBe(3);
    expect(years.reduce((sum, { from, asof }) => sum + changesBetween(whole, from ?? '', asof ?? last).length, 0)).toBe(all);
  });

  test('a network shows fewer steps, links one pillar at a time', () => {
    expect(ways({ lens: 'network', focus: 'acdm', depth: 2 }).abbreviate).toMatchObject({ depth: 1 });
    expect(ways({ lens: 'network', focus: 'acdm' }).abbreviate).toBeUndefined();
    expect(ways({ lens: 'links', focus: 'adrp' }).split.map(({ towards }) => towards)).toEqual(['common', 'apsc', 'aec', 'ascc']);
  });
});
