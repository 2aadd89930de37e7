import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { boxesMeet } from '../../layout/meets.ts';
import { textWidth } from '../../layout/textWidth.ts';
import { sourced } from '../../query/sourced.ts';
import { waysUp } from '../../query/waysUp.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import type { Drawing, Mark, TextLine } from '../drawing.ts';
import { pictureOf } from './pictureOf.ts';

const graph = publishedGraph();
const A4 = { width: 690, height: 1000 };
/** 9 pt at 96 px to the inch. */
const LEAST_SIZE = 12;

const SELECTIONS = [
  ['acdm', 'adrp'],
  ['acmw', 'slom', 'almm'],
  ['apsc', 'ascco'],
  ['awgcc', 'soca', 'asean-som', 'amaf', 'sector-health', 'somtc', 'acdm-wg-pm', 'acwc', 'amca', 'asean-summit', 'afdm', 'almm'],
];
const cases = SELECTIONS.flatMap((chosen) => [en, id].map((words) => ({ name: `${chosen.join(', ')} in ${words.lang}`, chosen, words })));

function drawn(chosen: readonly string[], words = en): Drawing {
  const drawing = pictureOf(graph, chosen, words, A4);
  if (!drawing) throw new Error('nothing drawn');
  return drawing;
}

const textsOf = ({ marks, remarks = [], captions }: Drawing): TextLine[] => [
  ...marks.flatMap(({ lines }) => lines),
  ...remarks,
  ...captions,
];

const overlapping = (marks: readonly Mark[]) =>
  marks.filter((a, index) => marks.slice(index + 1).some((b) => boxesMeet(a, b))).map((mark) => mark.id);

describe.each(cases)('$name', ({ chosen, words }) => {
  const drawing = drawn(chosen, words);

  test('every chosen body is drawn, none behind a count', () => {
    const there = [...drawing.marks, ...drawing.bands].map((each) => each.id);
    expect(chosen.filter((each) => !there.includes(each))).toEqual([]);
    expect(drawing.marks.filter(({ standsFor }) => standsFor)).toEqual([]);
    expect(drawing.marks.filter(({ emphasis }) => emphasis === 'chosen').map((mark) => mark.id)).toEqual(
      expect.arrayContaining(chosen.filter((each) => drawing.marks.some((mark) => mark.id === each))),
    );
  });

  test('so is everything above them, tied to what stands below', () => {
    const hops = chosen.flatMap((each) => waysUp(sourced(graph), each).flatMap((way) => way.hops));
    expect(hops.filter(({ to }) => !drawing.marks.some((mark) => mark.id === to))).toEqual([]);
    const first = drawing.lines.filter(({ role }) => role === 'primary');
    const below = new Set(hops.map(({ because }) => because.from));
    expect([...below].filter((each) => !first.some(({ from }) => from === each))).toEqual([]);
  });

  test('no box lies on another, no words leave the sheet, and none is smaller than 9 pt', () => {
    const { marks } = drawing;
    expect(overlapping(marks)).toEqual([]);
    const outside = textsOf(drawing).filter(
      ({ x, y, text, size, weight }) => x + textWidth(text, size, weight) > A4.width || y > drawing.height,
    );
    expect(outside).toEqual([]);
    expect(Math.min(...textsOf(drawing).map(({ size }) => size))).toBeGreaterThanOrEqual(LEAST_SIZE);
    expect(drawing.width).toBe(A4.width);
  });
});

test('a band names its sector with the agency that answers; a body shows the agency of its own', () => {
  const { remarks = [], marks } = drawn(['acdm', 'amaf']);
  const words = remarks.map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(['Disaster management', 'Indonesian focal point: BNPB']));
  expect(words).toContain('Indonesian focal point: none recorded');
  expect(marks.find((mark) => mark.id === 'amaf')?.lines.map(({ text }) => text)).toEqual(['AMAF', 'Kementan']);
  expect(marks.find((mark) => mark.id === 'ammdm')?.lines.map(({ text }) => text)).toEqual(['AMMDM']);
});

test('a partner format is drawn as a body of its own, beside the body whose format it is', () => {
  const format = graph.dataset.relations.find(({ kind, basis }) => kind === 'formatOf' && basis !== 'unverified');
  const { lines } = drawn([format?.from ?? '']);
  expect(lines.find(({ from }) => from === format?.from)?.to).toBe(format?.to);
});

test('all bodies together are told to be too many, or drawn without one lost', () => {
  const bodies = graph.dataset.nodes.filter(({ kind }) => kind === 'body').map((node) => node.id);
  expect(pictureOf(graph, bodies, en, A4)).toBeUndefined();
  const tall = pictureOf(graph, bodies, en, { ...A4, height: Number.POSITIVE_INFINITY });
  expect(tall?.marks.filter(({ emphasis }) => emphasis === 'chosen')).toHaveLength(bodies.length);
  expect(overlapping(tall?.marks ?? [])).toEqual([]);
});

test('nothing chosen, or only what has no place, draws nothing', () => {
  expect(pictureOf(graph, [], en, A4)).toBeUndefined();
  expect(pictureOf(graph, ['bnpb', 'no-such-body'], en, A4)).toBeUndefined();
});
