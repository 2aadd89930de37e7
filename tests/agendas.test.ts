import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Decoded, decode } from '../src/query/decode.ts';
import { publishedGraph } from './fixtures/publishedGraph.ts';

/** What a careful reader finds in an agenda: see tests/agendas/README.md. */
interface Agenda {
  language: 'en' | 'id';
  text: string[];
  mentions: { start: number; snippet: string; kind: string; ids: string[] }[];
}

const graph = publishedGraph();
const agendas = readdirSync('tests/agendas')
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, ...(JSON.parse(readFileSync(`tests/agendas/${file}`, 'utf8')) as Agenda) }));

/** One line a finding, so that findings can be compared: where, what, of which kind, with which meanings. */
function findingsOf({ mentions, unknown }: Decoded): string[] {
  return [
    ...mentions.map(({ start, text, kind, ids }) => JSON.stringify([start, text, kind, [...ids].sort()])),
    ...unknown.map(({ start, text }) => JSON.stringify([start, text, 'unknown', []])),
  ];
}
const expectedOf = ({ mentions }: Agenda) => mentions.map(({ start, snippet, kind, ids }) => JSON.stringify([start, snippet, kind, ids]));

interface Score {
  found: number;
  expected: number;
  right: number;
  wrong: string[];
  missed: string[];
}

function score(some: typeof agendas, read: (text: string) => Decoded = (text) => decode(graph, text)): Score {
  const total: Score = { found: 0, expected: 0, right: 0, wrong: [], missed: [] };
  for (const agenda of some) {
    const found = findingsOf(read(agenda.text.join('\n')));
    const expected = expectedOf(agenda);
    total.found += found.length;
    total.expected += expected.length;
    total.right += found.filter((one) => expected.includes(one)).length;
    total.wrong.push(...found.filter((one) => !expected.includes(one)).map((one) => `${agenda.file} ${one}`));
    total.missed.push(...expected.filter((one) => !found.includes(one)).map((one) => `${agenda.file} ${one}`));
  }
  return total;
}

const precision = ({ right, found }: Score) => right / found;
const recall = ({ right, expected }: Score) => right / expected;

describe('the twenty agendas', () => {
  test('say what stands where they say it stands', () => {
    expect(agendas).toHaveLength(20);
    for (const { text, mentions } of agendas)
      for (const { start, snippet } of mentions) expect(text.join('\n').slice(start, start + snippet.length)).toBe(snippet);
  });

  test('are decoded with a precision of at least 0.98 and a recall of at least 0.95', () => {
    const total = score(agendas);
    for (const language of ['id', 'en'] as const) {
      const part = score(agendas.filter((agenda) => agenda.language === language));
      console.info(`${language}: precision ${precision(part).toFixed(3)}, recall ${recall(part).toFixed(3)} of ${part.expected}`);
    }
    console.info(`all: precision ${precision(total).toFixed(3)}, recall ${recall(total).toFixed(3)} of ${total.expected} in 20 agendas`);
    console.info([...total.wrong.map((one) => `wrong ${one}`), ...total.missed.map((one) => `missed ${one}`)].join('\n'));
    expect(precision(total)).toBeGreaterThanOrEqual(0.98);
    expect(recall(total)).toBeGreaterThanOrEqual(0.95);
  });

  test('would show a decoder that is worse', () => {
    const careless = score(agendas, (text) => decode(graph, text.toUpperCase()));
    expect(precision(careless)).toBeLessThan(0.98);
    const certain = score(agendas, (text) => {
      const decoded = decode(graph, text);
      return { ...decoded, mentions: decoded.mentions.map((mention) => ({ ...mention, ids: mention.ids.slice(0, 1) })) };
    });
    expect(precision(certain)).toBeLessThan(0.98);
    const hasty = score(agendas, (text) => decode(graph, text, text.length * 0.8));
    expect(recall(hasty)).toBeLessThan(0.95);
  });
});
