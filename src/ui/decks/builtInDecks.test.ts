import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import { sceneView } from '../../view/scenes/sceneView.ts';
import { smallestLetters } from '../../view/stage/legibility.ts';
import { stageOf } from '../../view/stage/stageOf.ts';
import { formatView } from '../../view/url.ts';
import { DEFAULT_VIEW } from '../../view/View.ts';
import { builtInDecks } from './builtInDecks.ts';
import { deckNamed } from './deckNamed.ts';

/** The place of the picture on a screen of 1080 lines, and what a meeting room asks for there. */
const PLACE = { width: 1855, height: 840, least: 22 };

describe('the decks that come with the app', () => {
  test('are a tour of ten steps and a briefing', () => {
    expect([...builtInDecks.keys()].sort()).toEqual(['briefing', 'tour']);
    expect(deckNamed('tour')?.scenes).toHaveLength(10);
    expect(deckNamed('nosuch')).toBeUndefined();
    expect(deckNamed('constructor')).toBeUndefined();
  });

  describe.each([...builtInDecks])('%s', (_name, deck) => {
    const whole = publishedGraph();

    test('says everything in both languages, with notes', () => {
      for (const words of [deck.title, ...deck.scenes.flatMap(({ title, text, notes }) => [title, text, notes])])
        for (const lang of ['id', 'en'] as const) expect(words?.[lang]?.trim(), JSON.stringify(words)).toBeTruthy();
    });

    test('has titles and sentences of a length that a room reads at once', () => {
      for (const { title, text } of deck.scenes)
        for (const lang of ['id', 'en'] as const) {
          expect(title[lang]?.length, title[lang]).toBeLessThanOrEqual(60);
          expect(text[lang]?.length, text[lang]).toBeLessThanOrEqual(190);
        }
    });

    test('opens every link whole, written as the app writes it', () => {
      for (const { link } of deck.scenes) {
        const { view, ignored } = sceneView(whole, link, { lang: 'id', theme: 'system' });
        expect(ignored, link).toEqual([]);
        expect(formatView(view, DEFAULT_VIEW)).toBe(link);
      }
    });

    test.each([id, en])('can be read in a meeting room ($lang)', (words) => {
      const small = deck.scenes.flatMap(({ link }) => {
        const { view } = sceneView(whole, link, { lang: words.lang as 'id' | 'en', theme: 'system' });
        const size = smallestLetters(stageOf(whole, view, words, PLACE));
        return size < PLACE.least - 0.01 ? [`${link}: ${size}`] : [];
      });
      expect(small).toEqual([]);
    });
  });
});
