import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallDataset, smallText } from '../../tests/fixtures/smallDataset.ts';
import { acceptDataset } from './accept.ts';
import { parseDataset } from './parse.ts';
import { PROBLEM_CODES } from './problem.ts';

/** `code path` of every problem in a text. */
function told(text: string): string[] {
  return (parseDataset(text).problems ?? []).map(({ code, path }) => `${code} ${path}`.trim());
}

describe('reading an asean.json', () => {
  test('gives the dataset when it is true to the model', () => {
    expect(parseDataset(smallText())).toEqual({ dataset: smallDataset() });
  });

  test('does not mind a byte order mark', () => {
    expect(parseDataset(`\uFEFF${smallText()}`).dataset).toEqual(smallDataset());
    expect(acceptDataset(`\uFEFF${smallText()}`)).toEqual(smallDataset());
  });

  test('names line and column of what is no JSON', () => {
    expect(parseDataset('{\n"nodes": [,]}').problems).toEqual([
      { code: 'json-missing-value', path: '', found: ',', params: { line: 2, column: 11 } },
    ]);
  });

  test('refuses a file beyond the limits before looking into it', () => {
    expect(told('['.repeat(100_000))).toEqual(['file-too-deep']);
    expect(told(`${' '.repeat(20_000_000)}{`)).toEqual(['file-too-large']);
    expect(told(JSON.stringify({ nodes: Array(20_001).fill(0) }))).toEqual(['too-many nodes']);
  });

  test('tells misshapen records and broken rules at once, each once', () => {
    const dataset = smallDataset();
    dataset.version = '1';
    Object.assign(dataset.nodes[4] as object, { kind: 'boddy', colour: 'red' });
    Object.assign(dataset.relations[0] as object, { to: 'asccc' });
    Object.assign(dataset.notes[0] as object, { about: ['bnpb'] });
    expect(told(JSON.stringify(dataset))).toEqual([
      'bad-version version',
      'not-one-of nodes[4].kind',
      'unknown-key nodes[4].colour',
      'unknown-node relations[0].to',
      'conflict-one-sided notes[0].about',
    ]);
  });

  test('looks at what else is wrong with a misshapen record', () => {
    const dataset = smallDataset();
    const nowhere = [{ source: 'chartre', locator: 'Article 9' }];
    // Can do without the broken field: all rules apply.
    Object.assign(dataset.meetings[0] as object, { colour: 'red', place: 7, end: '2026-01-01', hosts: ['bnbp'] });
    // Cannot: what it refers to is looked up all the same.
    Object.assign(dataset.relations[14] as object, { basis: 'sated', to: 'amdm', citations: nowhere });
    Object.assign(dataset.posts[0] as object, { title: 'Secretary', agency: 'kemenko-pkm' });
    Object.assign(dataset.notes[0] as object, { kind: 'conflct', about: ['acdm', 'acmd'] });
    expect(told(JSON.stringify(dataset))).toEqual([
      'not-one-of relations[14].basis',
      'wrong-type posts[0].title',
      'wrong-type meetings[0].place',
      'unknown-key meetings[0].colour',
      'not-one-of notes[0].kind',
      'unknown-node meetings[0].hosts[0]',
      'dates-reversed meetings[0].end',
      'unknown-node relations[14].to',
      'unknown-source relations[14].citations[0].source',
      'unknown-node posts[0].agency',
      'unknown-subject notes[0].about[1]',
    ]);
  });

  test('does not call an id missing whose record is only misshapen', () => {
    expect(told(smallText().replace('"tier":"senior-officials"', '"tier":7'))).toEqual(['not-one-of nodes[8].tier']);
    expect(told(smallText().replace('"kind":"body","name":{"en":"ASEAN Committee', '"kind":"bdy","name":{"en":"ASEAN Committee'))).toEqual([
      'not-one-of nodes[8].kind',
    ]);
  });

  test('says what was found and what was expected', () => {
    const problemIn = (from: string, to: string) => parseDataset(smallText().replace(from, to)).problems?.[0];
    expect(problemIn('"status":"verified"', '"status":"verifed"')).toEqual({
      code: 'not-one-of',
      path: 'nodes[0].status',
      found: '"verifed"',
      params: { allowed: 'verified, unverified', nearest: 'verified' },
    });
    expect(problemIn('"order":1,', '"order":1.5,')).toMatchObject({ code: 'wrong-type', found: '1.5', params: { expected: 'int' } });
    expect(problemIn('"value":"2003"', '"value":2003')).toMatchObject({ code: 'wrong-type', params: { expected: 'words' } });
    expect(problemIn('"value":{"en":', '"value":{"eng":')).toMatchObject({ code: 'missing', path: 'nodes[8].facts[2].value.en' });
    expect(problemIn('"citations":[{', '"citation":[{')).toMatchObject({ code: 'missing', path: 'nodes[0].citations' });
  });

  test('takes a file that names things like the inside of the language for what it is', () => {
    const text = smallText().replaceAll('"acdm"', '"constructor"').replaceAll('"bnpb"', '"valueof"');
    expect(told(text)).toEqual([]);
    expect(told('{"__proto__": {"nodes": []}, "constructor": 1}')).toContain('unknown-key constructor');
  });
});

describe('whatever the text', () => {
  /** A small dataset with a few values replaced by anything. */
  const damaged = fc
    .tuple(fc.array(fc.tuple(fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom('acdm', 'labour', 'reportsTo', '', []))), { maxLength: 4 }))
    .map(([wounds]) => {
      const dataset: unknown = structuredClone(smallDataset());
      for (const [where, value] of wounds) {
        const places = placesIn(dataset);
        const place = places[where % places.length];
        if (place) place.in[place.at] = value;
      }
      return JSON.stringify(dataset);
    });

  test('reading never throws, and gives either a dataset or problems with known codes', () => {
    const text = fc.oneof(fc.string(), fc.json(), damaged);
    fc.assert(
      fc.property(text, (each) => {
        const { dataset, problems } = parseDataset(each);
        expect((dataset === undefined) !== (problems === undefined)).toBe(true);
        for (const { code } of problems ?? []) expect(PROBLEM_CODES).toContain(code);
        if (problems) expect(problems.length).toBeGreaterThan(0);
        // The page's own door lets in the same.
        expect(acceptDataset(each)).toEqual(dataset);
      }),
      { numRuns: 500 },
    );
  });

  test('what is accepted holds: ends exist, verified things are cited, no way up leads back', () => {
    fc.assert(
      fc.property(damaged, (each) => {
        const { dataset } = parseDataset(each);
        if (!dataset) return;
        const ids = new Set(dataset.nodes.map(({ id }) => id));
        expect(ids.size).toBe(dataset.nodes.length);
        for (const { from, to, basis, citations } of dataset.relations) {
          expect(ids.has(from) && ids.has(to)).toBe(true);
          expect(basis === 'unverified' || citations.length > 0).toBe(true);
        }
        for (const { id } of dataset.nodes) expect(above(dataset.relations, id).has(id)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every place in a JSON value that could hold another value. */
function placesIn(value: unknown): { in: Record<string, unknown>; at: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([at, inner]) => [{ in: value as Record<string, unknown>, at }, ...placesIn(inner)]);
}

function above(relations: readonly { kind: string; from: string; to: string }[], start: string): Set<string> {
  const found = new Set<string>();
  const next = [start];
  for (let here = next.pop(); here !== undefined; here = next.pop())
    for (const { kind, from, to } of relations)
      if (from === here && ['reportsTo', 'supports', 'partOf'].includes(kind) && !found.has(to)) {
        found.add(to);
        next.push(to);
      }
  return found;
}
