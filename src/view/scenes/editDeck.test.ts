import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { type Deck, MOST_SCENES } from '../../model/deck.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import { DEFAULT_VIEW, type View } from '../View.ts';
import { deckFaults } from './deckFaults.ts';
import {
  addScene,
  afterEdit,
  beginHistory,
  changeScene,
  duplicateScene,
  emptyDeck,
  type History,
  moveScene,
  redo,
  removeScene,
  sceneOf,
  undo,
  withWords,
} from './editDeck.ts';
import { inLanguage } from './inLanguage.ts';
import { sceneView } from './sceneView.ts';
import { proposedTitle, viewInWords } from './viewInWords.ts';

const graph = publishedGraph();
const scene = (title: string) => ({ title: { id: title }, text: {}, link: `#/structure?contains=${title}` });
const deckOf = (...titles: string[]): Deck => ({ ...emptyDeck('Rapat', 'id'), scenes: titles.map(scene) });
const titles = ({ scenes }: Deck) => scenes.map(({ title }) => title.id).join(' ');

describe('a deck in the making', () => {
  test('takes steps at its end or in between, loses, moves and doubles them', () => {
    const deck = deckOf('a', 'b', 'c');
    expect(titles(addScene(deck, scene('d')))).toBe('a b c d');
    expect(titles(addScene(deck, scene('d'), 1))).toBe('a d b c');
    expect(titles(removeScene(deck, 1))).toBe('a c');
    expect(titles(moveScene(deck, 0, 2))).toBe('b c a');
    expect(titles(moveScene(deck, 2, 1))).toBe('a c b');
    expect(titles(duplicateScene(deck, 1))).toBe('a b b c');
  });

  test('stays as it is where there is no such step or no such place', () => {
    const deck = deckOf('a', 'b');
    expect(moveScene(deck, 0, -1)).toBe(deck);
    expect(moveScene(deck, 1, 2)).toBe(deck);
    expect(moveScene(deck, 1, 1)).toBe(deck);
    expect(removeScene(deck, 5)).toBe(deck);
    expect(duplicateScene(deck, 5)).toBe(deck);
    expect(changeScene(deck, 5, { link: '' })).toBe(deck);
  });

  test('is full at some number of steps', () => {
    const full = deckOf(...Array<string>(MOST_SCENES).fill('a'));
    expect(addScene(full, scene('b'))).toBe(full);
    expect(duplicateScene(full, 0)).toBe(full);
  });

  test('keeps the words of the other language when one is written, and holds none that are empty', () => {
    expect(withWords({ id: 'Rapat', en: 'Meeting' }, 'id', 'Sidang')).toEqual({ id: 'Sidang', en: 'Meeting' });
    expect(withWords({ id: 'Rapat', en: 'Meeting' }, 'id', '')).toEqual({ en: 'Meeting' });
    expect(withWords(undefined, 'en', 'Meeting')).toEqual({ en: 'Meeting' });
    expect(inLanguage({ en: 'Meeting' }, 'id')).toEqual({ text: 'Meeting', lang: 'en' });
    expect(inLanguage({ id: '', en: 'Meeting' }, 'id')).toEqual({ text: 'Meeting', lang: 'en' });
    expect(inLanguage({}, 'id')).toBeUndefined();
  });
});

describe('the history of a deck', () => {
  const place = fc.nat(6);
  const edit = fc.oneof(
    fc.record({ do: fc.constant('add' as const), at: place }),
    fc.record({ do: fc.constant('remove' as const), at: place }),
    fc.record({ do: fc.constant('move' as const), at: place, to: place }),
    fc.record({ do: fc.constant('duplicate' as const), at: place }),
    fc.record({ do: fc.constant('type' as const), at: place, text: fc.string({ maxLength: 5 }) }),
    fc.record({ do: fc.constant('undo' as const) }),
    fc.record({ do: fc.constant('redo' as const) }),
  );
  type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
  const step = (history: History, each: Edit): History => {
    if (each.do === 'undo') return undo(history);
    if (each.do === 'redo') return redo(history);
    const { now } = history;
    if (each.do === 'add') return afterEdit(history, addScene(now, scene('new'), each.at));
    if (each.do === 'remove') return afterEdit(history, removeScene(now, each.at));
    if (each.do === 'move') return afterEdit(history, moveScene(now, each.at, each.to));
    if (each.do === 'duplicate') return afterEdit(history, duplicateScene(now, each.at));
    return afterEdit(
      history,
      changeScene(now, each.at, { text: withWords(now.scenes[each.at]?.text, 'id', each.text) }),
      `text ${each.at}`,
    );
  };
  const through = (history: History, turn: (history: History) => History): History => {
    for (let here = history; ; ) {
      const next = turn(here);
      if (next.now === here.now) return here;
      here = next;
    }
  };

  test('leads back to the beginning from anywhere, and forward again to the end', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const first = deckOf('a', 'b', 'c');
        const last = edits.reduce(step, beginHistory(first));
        const end = through(last, redo).now;
        const beginning = through(last, undo);
        expect(beginning.now).toBe(first);
        expect(through(beginning, redo).now).toBe(end);
      }),
      { numRuns: 500 },
    );
  });

  test('takes typing in one field as one edit, and an edit elsewhere as another', () => {
    const type = (history: History, at: number, text: string) =>
      afterEdit(history, changeScene(history.now, at, { title: { id: text } }), `title ${at}`);
    const typed = ['A', 'AC', 'ACD'].reduce((history, text) => type(history, 0, text), beginHistory(deckOf('a', 'b')));
    expect(titles(undo(typed).now)).toBe('a b');
    const both = type(typed, 1, 'B');
    expect(titles(undo(both).now)).toBe('ACD b');
    // After an undo, typing on is an edit of its own.
    expect(titles(undo(type(undo(both), 0, 'X')).now)).toBe('ACD b');
  });
});

describe('a step made from what is looked at', () => {
  const view: View = {
    ...DEFAULT_VIEW,
    focus: 'acdm',
    open: 'sector-disaster',
    q: 'bencana',
    scene: { deck: 'tour', step: 2 },
    deck: 'abc',
    embed: true,
    lang: 'en',
    theme: 'dark',
  };

  test('links to the view, not to the talk, the screen or what was typed to find it', () => {
    expect(sceneOf(view, 'ACDM')).toEqual({ title: { en: 'ACDM' }, text: {}, link: '#/structure/acdm?open=sector-disaster' });
    const again = sceneView(graph, sceneOf(view, '').link, view);
    expect(again).toEqual({ view: { ...view, q: '', scene: undefined, deck: '', embed: false }, ignored: [] });
  });

  test.each<[Partial<View>, string, string]>([
    [{}, 'Whole structure', 'Structure'],
    [{ focus: 'acdm' }, 'ACDM', 'Structure · ACDM chosen'],
    [{ open: 'ascc' }, 'ASCC', 'Structure · zoomed to ASCC'],
    [{ pillar: ['ascc'], tier: ['ministerial'] }, 'Socio-Cultural and Ministers', 'Structure · only Socio-Cultural and Ministers'],
    [{ lens: 'network', path: ['acdm', 'somhd'] }, 'Network: path from ACDM to SOMHD', 'Network · path from ACDM to SOMHD'],
    [{ lens: 'meeting', pick: ['acdm', 'aichr'] }, 'Meeting: ACDM and AICHR', 'Meeting · for ACDM and AICHR'],
    [{ lens: 'mirror' }, 'Mirror', 'Mirror'],
    [{ from: '2024-01-01' }, 'Changes since 1 January 2024', 'Structure · changes since 1 January 2024'],
    [
      { focus: 'acdm', asof: '2020-06-01', unverified: true },
      'ACDM',
      'Structure · ACDM chosen · as of 1 June 2020 · with what is not verified',
    ],
  ])('%j has a title and a line in words', (part, title, line) => {
    const seen = { ...DEFAULT_VIEW, ...part };
    expect(proposedTitle(graph, seen, en)).toBe(title);
    expect(viewInWords(graph, seen, en)).toBe(line);
    expect(viewInWords(graph, seen, id)).not.toBe('');
  });
});

describe('a step whose link names what this data does not know', () => {
  test('is told with the parts that are left out; the others are not', () => {
    const deck = {
      ...deckOf('a'),
      scenes: [
        { ...scene('a'), link: '#/structure/acdm' },
        { ...scene('b'), link: '#/structure/nobody?sector=nowhere,sector-haze&lang=en' },
        { ...scene('c'), link: 'https://example.org/' },
      ],
    };
    expect(deckFaults(graph, deck)).toEqual([
      {
        at: 1,
        ignored: [
          { key: 'focus', value: 'nobody' },
          { key: 'sector', value: 'nowhere' },
        ],
      },
      { at: 2, ignored: expect.arrayContaining([{ key: 'lens', value: 'https:' }]) },
    ]);
  });
});
