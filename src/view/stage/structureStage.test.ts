import { describe, expect, test } from 'vitest';
import { plannedBodies } from '../../../tests/fixtures/chart.ts';
import { faultsOf, NO_FAULTS } from '../../../tests/fixtures/pictureFaults.ts';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { planChart } from '../../layout/plan.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import { DEFAULT_VIEW, type View } from '../View.ts';
import { smallestLetters } from './legibility.ts';
import type { StagePicture } from './Stage.ts';
import { stageGround } from './stageGround.ts';
import { stageOf } from './stageOf.ts';

const whole = publishedGraph();
const plan = planChart(whole);
const words = { en, id };
const projector = { width: 1920, height: 900, least: 22 };
const laptop = { width: 1366, height: 640, least: 16 };

const pillars = ['apsc', 'aec', 'ascc'];
const sectors = whole.dataset.nodes.filter(({ kind }) => kind === 'sector').map((node) => node.id);
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
