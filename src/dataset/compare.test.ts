import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallText } from '../../tests/fixtures/smallDataset.ts';
import { runCompare } from './compare.ts';
import { jsonSchemaText } from './jsonSchema.ts';

let root: string;
const file = (name: string, text: string) => {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};
function run(...args: string[]): { code: number; lines: string[] } {
  const lines: string[] = [];
  return { code: runCompare(args, (line) => lines.push(line)), lines };
}
const version = (text: string, next: string) => text.replace('"version":"1.0.0"', `"version":"${next}"`);
const more = smallText(({ nodes }) => nodes.push({ id: 'new-body', kind: 'body', name: { en: 'New' }, citations: [] }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'asean-compare-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('npm run data:compare', () => {
  test('says what is new, and which version to write', () => {
    const { code, lines } = run(file('old.json', smallText()), file('new.json', more));
    expect(code).toBe(1);
    expect(lines).toEqual([
      'minor  nodes: "new-body" is new',
      'Due: minor (facts added): 1.0.0 → 1.1.0.',
      'The new file says 1.0.0. Write "version": "1.1.0" in data/dataset.json, and say what changed in data/CHANGELOG.md.',
    ]);
  });

  test('is content with the version that is due, or a later one', () => {
    const old = file('old.json', smallText());
    for (const next of ['1.1.0', '1.2.0', '2.0.0']) expect(run(old, file('new.json', version(more, next))).code).toBe(0);
    expect(run(old, file('new.json', version(more, '1.0.9'))).code).toBe(1);
    expect(run(old, old)).toEqual({
      code: 0,
      lines: ['The two versions hold the same facts.', 'Due: none: 1.0.0 → 1.0.0.', 'The new file says 1.0.0: as it should be.'],
    });
  });

  test('says it in Indonesian', () => {
    expect(run(file('old.json', smallText()), file('new.json', more), '--lang', 'id').lines[1]).toBe(
      'Seharusnya naik: angka kedua (fakta baru): 1.0.0 → 1.1.0.',
    );
  });

  test('compares the schemas that lie beside the files', () => {
    file('old/asean.schema.json', jsonSchemaText().replace('"working"', '"worker"'));
    file('new/asean.schema.json', jsonSchemaText());
    const { lines } = run(file('old/asean.json', smallText()), file('new/asean.json', smallText()));
    expect(lines.slice(0, 2)).toEqual(['major  the schema differs at Node.tier', 'Due: major (ids or shape): 1.0.0 → 2.0.0.']);
  });

  test('takes an old file that breaks the schema of today for one of another shape', () => {
    const { lines } = run(file('old.json', smallText().replaceAll('"tier":', '"rank":')), file('new.json', smallText()));
    expect(lines.slice(0, 2)).toEqual(['major  the schema differs at nodes', 'Due: major (ids or shape): 1.0.0 → 2.0.0.']);
  });

  test('names some of many differences, and counts the rest', () => {
    const many = smallText(({ nodes }) => {
      for (let index = 0; index < 30; index++) nodes.push({ id: `new-${index}`, kind: 'body', name: { en: 'New' }, citations: [] });
    });
    const { lines } = run(file('old.json', smallText()), file('new.json', many));
    expect(lines).toHaveLength(12 + 3);
    expect(lines[12]).toBe('       … and 18 more of this kind');
  });

  test.each([
    [[], /^Usage/],
    [['a', 'b', 'c'], /^Usage/],
    [['nowhere.json'], /^nowhere.json cannot be read/],
  ])('with %j says what to do', (args, words) => {
    const { code, lines } = run(...args);
    expect([code, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toMatch(words);
  });

  test('refuses files that are no datasets', () => {
    const good = file('good.json', smallText());
    expect(run(good, file('list.json', '[]')).lines[0]).toMatch(/does not have the shape/);
    expect(run(file('null.json', 'null'), good).lines[0]).toMatch(/does not have the shape/);
    expect(run(file('half.json', '{'), good).lines[0]).toMatch(/cannot be read/);
  });
});
