import { describe, expect, test } from 'vitest';
import { plannedBodies } from '../../../tests/fixtures/chart.ts';
import { faultsOf, NO_FAULTS } from '../../../tests/fixtures/pictureFaults.ts';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { planChart } from '../../layout/plan.ts';
import { layoutStructure } from '../../layout/structure.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import { drawStructure } from '../drawStructure.ts';
import { labelsOf } from '../labels.ts';
import { selectionOf } from '../selection.ts';
import { DEFAULT_VIEW, type View } from '../View.ts';
import { smallestLetters } from './legibility.ts';
import type { StagePicture } from './Stage.ts';
import { stageGround } from './stageGround.ts';
import { stageOf } from './stageOf.ts';
import { keptOf } from './structureStage.ts';

const whole = publishedGraph();
const plan = planChart(whole);
const words = { en, id };
const projector = { width: 1920, height: 900, least: 22 };
const laptop = { width: 1366, height: 640, least: 16 };

const pillars = ['common', 'apsc', 'aec', 'ascc'];
const sectors = [
  ...whole.dataset.nodes.filter(({ kind }) => kind === 'sector').map((node) => node.id),
  'common-wide',
  'aec-wide',
  'ascc-wide',
  'amcc',
];
const shown = (view: Partial<View>, room = projector): StagePicture => {
  const asked = { ...DEFAULT_VIEW, ...view };
  return stageOf(whole, asked, words[asked.lang], room) as StagePicture;
};

describe.each([projector, laptop])('in a room of $width × $height with letters of $least px', (room) => {
  describe.each(['en', 'id'] as const)('in %s', (lang) => {
    test.each([undefined, ...pillars, ...sectors])('%s is read from the last row, and nothing overlaps, is cut or crossed out', (open) => {
      const stage = shown({ open, lang }, room);
      expect(faultsOf(stage.drawing)).toEqual(NO_FAULTS);
      expect(smallestLetters(stage)).toBeGreaterThanOrEqual(room.least - 0.001);
      expect(stage.drawing.width).toBeLessThanOrEqual(room.width + 0.5);
      expect(stage.drawing.height).toBeLessThanOrEqual(room.height + 0.5);
    });
  });

  test.each([undefined, ...pillars, ...sectors])('every body of %s is drawn or counted, once', (open) => {
    const { drawing } = shown({ open }, room);
    const { shown: passing } = stageGround(whole, { ...DEFAULT_VIEW });
    const found = drawing.marks.filter(({ hue }) => hue !== 'indonesia').flatMap((mark) => mark.standsFor ?? [mark.id]);
    const wanted = plannedBodies(plan).filter(
      ({ id: body, pillar, row }) => passing.has(body) && (!open || pillar === open || row === open),
    );
    expect(wanted.filter(({ id: body }) => found.filter((each) => each === body).length !== 1).map(({ id: body }) => body)).toEqual([]);
  });
});

describe('in a hall, where letters of 3 % find no room for a pillar', () => {
  const rooms = [
    { ...projector, least: 33 },
    { ...laptop, least: 24 },
  ];
  test.each(pillars.flatMap((open) => rooms.map((room) => ({ open, room }))))(
    '$open is drawn smaller in $room.width px, but nothing overlaps or is cut',
    ({ open, room }) => {
      const { drawing } = shown({ open }, room);
      expect(faultsOf(drawing)).toEqual(NO_FAULTS);
      // From the top of its capitals to the foot of its descenders a word is so many font sizes tall.
      const tooTall = drawing.marks.filter(({ lines, height }) => lines.length === 1 && (lines[0]?.size ?? 0) * 0.88 > height);
      expect(tooTall.map(({ key }) => key)).toEqual([]);
    },
  );
});

describe('a choice in large letters', () => {
  const chosen = [
    'acdm',
    'adrp',
    'acwc',
    'coci',
    'aichr',
    'somhd',
    'acmw',
    'seom',
    'accsq',
    'cpr',
    'asean-summit',
    'bnpb',
    'sector-health',
    'ascc',
  ];

  test.each(chosen)('%s, in the whole and in its pillar: nothing overlaps, is cut or crossed out', (focus) => {
    const pillar = whole.nodes.get(focus)?.pillar;
    for (const open of [undefined, ...(pillar && pillars.includes(pillar) ? [pillar] : [])]) {
      const stage = shown({ focus, open });
      expect({ open, ...faultsOf(stage.drawing) }).toEqual({ open, ...NO_FAULTS });
      expect(smallestLetters(stage)).toBeGreaterThanOrEqual(projector.least - 0.001);
    }
  });

  test('draws what is chosen, its chain and the ends of its ties by name', () => {
    for (const focus of ['acdm', 'adrp', 'acwc', 'accsq', 'somhd', 'ahc-2']) {
      if (!whole.nodes.has(focus)) continue;
      const { graph, plan: places } = stageGround(whole, { ...DEFAULT_VIEW, focus });
      const selection = selectionOf(graph, focus);
      const kept = keptOf(selection).filter((each) => places.rowOf.has(each));
      const drawn = new Set(shown({ focus }).drawing.marks.flatMap((mark) => (mark.standsFor ? [] : mark.id)));
      expect(kept.filter((each) => !drawn.has(each))).toEqual([]);
    }
  });

  test('of a body that is not there on the day is none', () => {
    const stage = shown({ focus: 'acdm', asof: '1990-06-30' });
    expect(stage.drawing.marks.some(({ emphasis }) => emphasis === 'chosen')).toBe(false);
    expect(faultsOf(stage.drawing)).toEqual(NO_FAULTS);
  });
});

test('in letters of the app it is the picture of the app', () => {
  const ground = stageGround(whole, DEFAULT_VIEW);
  for (const open of [undefined, 'ascc', 'sector-disaster']) {
    const room = { width: 1700, height: 960, least: 9 };
    const layout = layoutStructure({ ...ground, ...room, open, labels: labelsOf(ground.graph, id, plan) });
    expect(shown({ open }, room).drawing).toEqual(drawStructure(ground.graph, layout, id, undefined));
  }
});

test('nothing passes the filters: an empty picture', () => {
  expect(shown({ pillar: ['nowhere'] }).drawing.marks).toEqual([]);
});

test('a mark that stands for the same keeps its key from the whole to the pillar', () => {
  const keys = (view: Partial<View>) =>
    new Set(
      shown(view)
        .drawing.marks.filter(({ standsFor }) => !standsFor)
        .map(({ key }) => key),
    );
  const [all, ascc] = [keys({}), keys({ open: 'ascc' })];
  const ministers =
    planChart(whole)
      .bands.find(({ pillar }) => pillar === 'ascc')
      ?.rows.flatMap((row) => row.ministers) ?? [];
  expect(ministers.length).toBeGreaterThan(10);
  for (const body of ministers.filter((each) => whole.nodes.get(each)?.status === 'verified'))
    expect([all.has(body), ascc.has(body)]).toEqual([true, true]);
});
