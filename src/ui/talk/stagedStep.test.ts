import { expect, test } from 'vitest';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import { sceneView } from '../../view/scenes/sceneView.ts';
import { stagedStep } from './stagedStep.ts';

test('a step is laid out once for a place and a language', () => {
  const whole = publishedGraph();
  const link = '#/structure?open=sector-disaster';
  const step = { link, view: sceneView(whole, link, { lang: 'id', theme: 'system' }).view };
  const room = { width: 1200, height: 700, least: 22 };
  const first = stagedStep(whole, step, id, room);
  expect(stagedStep(whole, step, id, { ...room })).toBe(first);
  expect(stagedStep(whole, step, en, room)).not.toBe(first);
  expect(stagedStep(whole, step, id, { ...room, width: 1300 })).not.toBe(first);
  // Those that were not asked for lately are given up.
  for (let width = 400; width < 470; width++) stagedStep(whole, step, id, { ...room, width });
  expect(stagedStep(whole, step, id, room)).not.toBe(first);
});
