import { describe, expect, test } from 'vitest';
import { chartOf, PANES, type Pane } from '../../tests/fixtures/chart.ts';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { en } from '../text/en.ts';
import { id } from '../text/id.ts';
import type { Drawing, DrawnLine, Mark } from './drawing.ts';
import { drawStructure } from './drawStructure.ts';
import { selectionOf } from './selection.ts';

const pane: Pane = { width: 1366, height: 640 };
const draw = (graph = smallGraph(), focus?: string, words = en) =>
  drawStructure(
    graph,
    chartOf(graph).layout(pane, { lang: words.lang as 'en' | 'id', keep: focus ? [focus] : [] }),
    words,
    focus ? selectionOf(graph, focus) : undefined,
  );
const mark = (drawing: Drawing, key: string) => drawing.marks.find((each) => each.key === key) as Mark;

describe('the structure chart as drawn', () => {
  test('shows rank without colour: the top filled, senior officials outlined, the working level as chips', () => {
    const drawing = draw();
    expect(['asean-summit', 'ascc-council', 'ammdm', 'acdm', 'wg-ppr'].map((key) => mark(drawing, key).rank)).toEqual([
      'filled',
      'filled',
      'filled',
      'outlined',
      'chip',
    ]);
  });

  test('gives each pillar its colour, and everything Indonesian its own', () => {
    const drawing = draw();
    expect([mark(drawing, 'seom').hue, mark(drawing, 'acdm').hue, mark(drawing, 'asean-summit').hue]).toEqual(['aec', 'ascc', 'common']);
    const agencies = drawing.marks.filter(({ hue }) => hue === 'indonesia').map(({ key }) => key);
    expect(agencies).toEqual(['disaster/bnpb', 'disaster/kemenko-pmk', 'labour/kemnaker']);
  });

  test('says for each mark what it is: short, full, tier, counts', () => {
    expect(mark(draw(), 'acdm').label).toBe(
      'ACDM, ASEAN Committee on Disaster Management, Senior officials, 1 tie to other sectors or pillars',
    );
    expect(mark(draw(smallGraph(), undefined, id), 'ammdm').label).toContain('1 format mitra');
    expect(new Set(draw().marks.map(({ key }) => key)).size).toBe(draw().marks.length);
  });

  test('draws what a source states, what is inferred and a further superior apart', () => {
    const lines = draw().lines.map(({ from, to, basis, role }) => `${from} > ${to}: ${basis}, ${role}`);
    expect(lines).toContain('acdm > ammdm: stated, primary');
    expect(lines).toContain('ammdm > ascc-council: inferred, primary');
    expect(lines).toContain('acdm > cop-aadmer: stated, second');
  });

  test('marks those about whom sources differ, an agency only where the statement is disputed, and takes no room for it', () => {
    const drawing = draw();
    const marked = drawing.marks.filter(({ conflict }) => conflict).map(({ key }) => key);
    expect(marked).toEqual(['disaster', 'disaster/bnpb', 'disaster/kemenko-pmk']);
    expect(mark(drawing, 'disaster').label).toContain('sources differ');
    const without = draw(smallGraph(({ notes }) => notes.splice(0)));
    const places = (of: Drawing) => of.marks.map(({ key, x, y, width, height }) => [key, x, y, width, height]);
    expect(places(drawing)).toEqual(places(without));
    expect(without.marks.some(({ conflict }) => conflict)).toBe(false);
  });

  test('says of a mark that it is not verified, or has no line upward, and on what basis an agency answers', () => {
    const graph = smallGraph(({ relations }) => {
      const statement = relations.find(({ from, to }) => from === 'kemnaker' && to === 'labour');
      Object.assign(statement ?? {}, { basis: 'inferred' });
    });
    expect(mark(draw(graph), 'labour/kemnaker')).toMatchObject({ basis: 'inferred', label: expect.stringContaining('inferred') });
    expect(mark(draw(graph, undefined, id), 'seom').label).toContain('tanpa garis ke atas dalam sumber');
  });

  test('draws a body without a line upward loose, but not the Summit', () => {
    const loose = draw()
      .marks.filter((each) => each.loose)
      .map(({ id: own }) => own);
    expect(loose).toContain('seom');
    expect(loose).not.toContain('asean-summit');
    expect(loose).not.toContain('acdm');
  });
});

describe('a selection', () => {
  test('lights the chain to the Summit, dims the rest and removes nothing', () => {
    const [rest, drawing] = [draw(), draw(smallGraph(), 'wg-ppr')];
    expect(drawing.marks.map(({ key }) => key)).toEqual(rest.marks.map(({ key }) => key));
    const emphasis = (key: string) => mark(drawing, key).emphasis;
    expect(['wg-ppr', 'acdm', 'ammdm', 'cop-aadmer', 'ascc-council', 'asean-summit', 'disaster'].map(emphasis)).toEqual([
      'chosen',
      ...Array(6).fill('lit'),
    ]);
    expect(['slom', 'almm', 'seom', 'labour', 'labour/kemnaker'].map(emphasis)).toEqual(Array(5).fill('dimmed'));
    expect(mark(drawing, 'disaster/bnpb').emphasis).toBe('lit');
    const lit = drawing.lines.filter((line) => line.emphasis === 'lit').map(({ from, to }) => `${from} > ${to}`);
    expect(lit.sort()).toEqual([
      'acdm > ammdm',
      'acdm > cop-aadmer',
      'ammdm > ascc-council',
      'ascc-council > asean-summit',
      'wg-ppr > acdm',
    ]);
  });

  test('draws its ties to their far ends, which keep full strength', () => {
    const drawing = draw(smallGraph(), 'acdm');
    const ties = drawing.lines.filter(({ role }) => role === 'cross').map(({ from, to }) => `${from} > ${to}`);
    expect(ties.sort()).toEqual(['acdm > adrp', 'adrp > seom', 'adrp > slom']);
    expect(['adrp', 'seom', 'slom'].map((key) => mark(drawing, key).emphasis)).toEqual(['lit', 'lit', 'lit']);
  });

  test('of an agency lights what it answers for', () => {
    const drawing = draw(smallGraph(), 'kemnaker');
    const lit = drawing.marks.filter(({ emphasis }) => emphasis === 'lit').map(({ key }) => key);
    expect(lit).toEqual(expect.arrayContaining(['labour', 'almm', 'slom']));
    expect(mark(drawing, 'labour/kemnaker').emphasis).toBe('chosen');
    expect(mark(drawing, 'acdm').emphasis).toBe('dimmed');
  });
});

describe('ties on the published chart', () => {
  const graph = publishedGraph();
  const chart = chartOf(graph);

  /** A piece of a tie that runs through the inside of a mark which is not its end. */
  function throughMarks({ marks }: Drawing, line: DrawnLine): string[] {
    const others = marks.filter(({ id: own, standsFor }) => ![line.from, line.to].some((end) => end === own || standsFor?.includes(end)));
    return line.points.slice(1).flatMap(([x, y], index) => {
      const [x0, y0] = line.points[index] as [number, number];
      const [left, right, top, bottom] = [Math.min(x, x0), Math.max(x, x0), Math.min(y, y0), Math.max(y, y0)];
      return others
        .filter((box) => right > box.x + 1 && left < box.x + box.width - 1 && bottom > box.y + 1 && top < box.y + box.height - 1)
        .map(({ key }) => `${line.from} > ${line.to} through ${key}`);
    });
  }

  test.each(PANES)('run through no words, whatever is chosen ($width × $height)', (room) => {
    const rest = chart.layout(room);
    const hidden = new Set(rest.counted.flatMap(({ ids }) => ids));
    const found = graph.dataset.nodes.flatMap(({ id: focus, kind }) => {
      if (kind !== 'body' && kind !== 'office') return [];
      const layout = hidden.has(focus) ? chart.layout(room, { keep: [focus] }) : rest;
      const drawing = drawStructure(graph, layout, id, selectionOf(graph, focus));
      return drawing.lines
        .filter(({ key }) => key.startsWith('tie-'))
        .flatMap((line) => throughMarks(drawing, line).map((fault) => `${focus}: ${fault}`));
    });
    expect(found).toEqual([]);
  });
});
