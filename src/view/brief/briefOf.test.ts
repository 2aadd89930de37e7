import { describe, expect, test } from 'vitest';
import { brief, linesOf, MEETINGS, piecesOf, rowsOf, textOf, wordsOf } from '../../../tests/fixtures/briefs.ts';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../../tests/fixtures/smallDataset.ts';
import type { Graph } from '../../model/graph.ts';
import { asOf } from '../../query/asOf.ts';
import { room } from '../../query/room.ts';
import { sourced } from '../../query/sourced.ts';
import { whoAnswers } from '../../query/whoAnswers.ts';
import { en } from '../../text/en.ts';
import { shortName } from '../naming.ts';
import { LANGUAGES, type Language } from '../View.ts';
import { BRIEF_PARTS, type Brief } from './Brief.ts';

const published = publishedGraph();
const bodies = published.dataset.nodes.filter(({ kind }) => kind === 'body').map(({ id }) => id);
const meetings = { ...MEETINGS, one: ['awgcc'], many: bodies.slice(0, 200) };
const cases = Object.entries(meetings).flatMap(([name, chosen]) => LANGUAGES.map((lang) => ({ name, chosen, lang })));

describe.each(cases)('$name, in $lang', ({ chosen, lang }) => {
  const told = brief(published, chosen, lang);
  const name = (id: string) => {
    const node = published.nodes.get(id);
    return node ? shortName(node, lang) : id;
  };

  test('has every part, none of them empty', () => {
    expect(told.sections.map(({ part }) => part)).toEqual(BRIEF_PARTS);
    expect(told.sections.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
    expect(told.empty).toBeUndefined();
    expect(linesOf(told).filter((line) => textOf(line).trim() === '')).toEqual([]);
  });

  test('names every chosen body once, in the order chosen', () => {
    expect(told.bodies).toEqual(chosen);
    expect(rowsOf(told, 'bodies').map(([cell]) => cell?.split(' / ')[0]?.replace(/\[.*/, ''))).toEqual(chosen.map(name));
  });

  test('gives every focal point of every chosen body, or says why there is none', () => {
    const rows = rowsOf(told, 'focal-points');
    for (const id of chosen) {
      const own = rows.filter(([body]) => body === name(id));
      const agencies = whoAnswers(sourced(published), id).answer?.statements.map(({ agency }) => agency) ?? [];
      if (agencies.length === 0)
        expect(own.map(([, cell]) => cell)).toEqual([
          expect.stringMatching(/^(?:Nobody named: no source|Tidak ada yang disebut: tidak ada sumber)/),
        ]);
      for (const agency of agencies) expect(own.some(([, cell]) => cell?.startsWith(name(agency)))).toBe(true);
    }
  });

  test('no cell is blank or a dash', () => {
    const cells = [...rowsOf(told, 'bodies'), ...rowsOf(told, 'focal-points')].flat();
    expect(cells.filter((cell) => /^[\s–—-]*$/.test(cell))).toEqual([]);
  });

  test('asks everyone whom the room asks, and names every empty seat', () => {
    const { invitations, emptySeats } = room(published, chosen);
    const asked = wordsOf(told, 'room');
    for (const { agency } of invitations) expect(asked.some((line) => line.startsWith(name(agency)))).toBe(true);
    const empty = wordsOf(told, 'empty-seats').join('\n');
    for (const { body } of emptySeats) expect(empty).toContain(name(body));
  });

  test('numbers its sources in the order of first use, and each is told once', () => expectSoundNotes(told, published));
});

/** The numbers that stand in the text, first uses only, are 1, 2, 3 … and each has its source. */
function expectSoundNotes(told: Brief, graph: Graph) {
  const used = [...new Set(piecesOf(told).flatMap(({ notes = [] }) => notes))];
  expect(used).toEqual(told.footnotes.map(({ number }) => number));
  expect(told.footnotes.map(({ number }) => number)).toEqual(told.footnotes.map((_, index) => index + 1));
  expect(new Set(told.footnotes.map(({ source }) => source)).size).toBe(told.footnotes.length);
  for (const { source, title, places, publisher, date, kindWords } of told.footnotes) {
    expect(title).toBe(graph.sources.get(source)?.title);
    expect([publisher, date, kindWords].filter((word) => word === '')).toEqual([]);
    expect(places.length).toBeGreaterThan(0);
  }
}

describe('the meeting on disaster management', () => {
  const told = brief(published, ['acdm', 'adrp'], 'en');

  test('is called after its bodies, dated by the data, and linked', () => {
    expect(told.title).toBe('Meeting brief: ACDM, ADRP');
    const { version, asOf: day } = published.dataset;
    expect(told.date).toBe(`Data ${version}, as of ${en.date(day)}`);
    expect(told.link.url).toBe('https://example.org/#/structure?pick=acdm,adrp');
  });

  test('says at what level BNPB answers for each', () => {
    expect(rowsOf(told, 'focal-points').map((cells) => cells.join(' | '))).toEqual([
      'ACDM | BNPB (National Agency for Disaster Management)[2] | named for the body itself | last named 3 February 2026',
      'ADRP | BNPB (National Agency for Disaster Management)[1] | named for the sector Disaster management | without a date, between 2022 and October 2024',
    ]);
  });

  test('tells where they stand and what ties them', () => {
    expect(wordsOf(told, 'chains').join('\n')).toContain('ACDM reports to AMMDM[1]');
    expect(wordsOf(told, 'chains')).toContain('No source says what stands above ADRP.');
    expect(wordsOf(told, 'links')).toEqual(expect.arrayContaining(['ACDM co-leads ADRP[1].']));
  });

  test('says of a copy what it reproduces, and of a page without a publisher that none is stated', () => {
    expect(told.footnotes.map(({ kindWords }) => kindWords)).toContain('secondary copy; reproduces ASEAN Charter, Arts. 10-11');
    expect(told.footnotes[0]?.publisher).toBe('Publisher not stated');
    expect(told.footnotes[0]?.date).toBe('without a date, between 2022 and October 2024');
  });

  test('tells conflicts first, gaps that are mostly its own, and counts the wider ones', () => {
    const doubts = wordsOf(told, 'doubts');
    expect(doubts.findLastIndex((line) => line.startsWith('Sources differ:'))).toBeLessThan(
      doubts.findIndex((line) => line.startsWith('The sources do not say:')),
    );
    expect(doubts.at(-1)).toMatch(/^\d+ wider gaps that concern other bodies as well are told in the app/);
  });
});

test('a superseded focal point is told with what took its place', () => {
  const rows = rowsOf(brief(published, ['apsc', 'ascco'], 'en'), 'focal-points');
  expect(rows[0]?.[1]).toMatch(/^Kemenko Polhukam .*since 21 October 2024 succeeded by Kemenko Polkam and Kemenko Kumham Imipas/);
});

test('alternates have a column where somebody is named, and a sentence where nobody is', () => {
  const withOne = brief(published, ['amaf', 'acdm'], 'en');
  expect(rowsOf(withOne, 'focal-points').map((cells) => cells[4])).toEqual([expect.stringMatching(/^Kementan/), 'no source names one']);
  const without = brief(published, ['acdm'], 'en');
  expect(rowsOf(without, 'focal-points').map(({ length }) => length)).toEqual([4]);
  expect(wordsOf(without, 'focal-points')).toEqual(['No source names an alternate for any of these bodies.']);
});

test('a claim that no source confirms is counted and never told as an answer', () => {
  const afdm = brief(published, ['afdm'], 'en');
  expect(rowsOf(afdm, 'focal-points')[0]?.[1]).toMatch(/; one statement exists that no source confirms; it is no answer$/);
});

test('nothing chosen gives a brief that says so, in both languages', () => {
  const told = LANGUAGES.map((lang: Language) => brief(published, [], lang));
  for (const { sections, footnotes, bodies: none } of told) expect([sections, footnotes, none]).toEqual([[], [], []]);
  expect(told.map(({ empty }) => empty)).toEqual([expect.stringMatching(/^Belum ada badan/), expect.stringMatching(/^No body is chosen/)]);
});

test('what no agency can answer for is left out, and told so', () => {
  expect(brief(published, ['bnpb', 'no-such-body'], 'en').empty).toMatch(/Left out.*BNPB and no-such-body/);
  const told = brief(published, ['acdm', 'bnpb', 'acdm'], 'en');
  expect(told.bodies).toEqual(['acdm']);
  expect(wordsOf(told, 'bodies')).toEqual([expect.stringMatching(/^Left out.*BNPB/)]);
});

test('one body has no links to tell of; many are counted in the title', () => {
  expect(wordsOf(brief(published, ['acdm'], 'en'), 'links')).toEqual([expect.stringMatching(/^One body is chosen/)]);
  expect(brief(published, bodies.slice(0, 200), 'id').title).toBe('Bahan rapat: 200 badan');
});

test('on a chosen day it tells the day', () => {
  expect(brief(asOf(published, '2020-01-01'), ['acdm'], 'en').date).toMatch(/; structure as of 1 January 2020$/);
});

test('bodies that meet on a platform are told with it; every note is sound on the small structure too', () => {
  const graph = smallGraph();
  const told = brief(graph, ['acdm', 'slom', 'wg-ppr', 'oshnet', 'seom'], 'en');
  expect(wordsOf(told, 'links').join('\n')).toMatch(/All take part in .*ADRP.*: ACDM .*; SLOM /);
  expectSoundNotes(told, graph);
});
