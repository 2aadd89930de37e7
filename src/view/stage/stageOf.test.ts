import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import { DEFAULT_VIEW, LENSES, PAGES, type View } from '../View.ts';
import { stageOf } from './stageOf.ts';

const whole = publishedGraph();
const projector = { width: 1920, height: 900, least: 22 };
const screen = { width: 1700, height: 960, least: 9 };
const words = { en, id };

describe.each([...LENSES, ...PAGES])('%s', (lens) => {
  test.each(['en', 'id'] as const)('answers in every room, in %s', (lang) => {
    const views: View[] = [
      { ...DEFAULT_VIEW, lens, lang },
      { ...DEFAULT_VIEW, lens, lang, focus: 'acdm', pick: ['acdm', 'adrp'] },
      { ...DEFAULT_VIEW, lens, lang, open: 'ascc', pillar: ['ascc'] },
      { ...DEFAULT_VIEW, lens, lang, pillar: ['nowhere'] },
      { ...DEFAULT_VIEW, lens, lang, asof: '1990-01-01', focus: 'acdm' },
      { ...DEFAULT_VIEW, lens, lang, from: '2024-01-01' },
    ];
    for (const view of views) for (const room of [projector, screen]) expect(stageOf(whole, view, words[lang], room)).toBeDefined();
  });
});
