import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallFiles, smallText } from '../../tests/fixtures/smallDataset.ts';
import { runData } from './build.ts';

let root: string;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
function run(...args: string[]): { code: number; lines: string[] } {
  const lines: string[] = [];
  return { code: runData(root, args, (line) => lines.push(line)), lines };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'asean-data-'));
  mkdirSync(join(root, 'data'));
  for (const { path, text } of smallFiles()) write(path, text);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('npm run data', () => {
  test('writes asean.json and its schema, and counts what they hold', () => {
    write('data/left-out.json', '[{"row":"a"},{"row":"b"}]');
    const { code, lines } = run();
    expect(code).toBe(0);
    expect(read('public/asean.json')).toBe(smallText());
    expect(JSON.parse(read('public/asean.schema.json'))).toMatchObject({ title: 'Structure of ASEAN' });
    expect(lines).toContain('bodies by status:        12  verified 11, unverified 1');
    expect(lines).toContain('notes by kind:            2  conflict 1, gap 1');
    expect(lines.slice(-3)).toEqual([
      'Rows of the source inventory that are left out, each with its reason: 2.',
      '0 uncited verified facts, 0 dangling ends, 0 cycles.',
      'Written: public/asean.json, public/asean.schema.json.',
    ]);
  });

  test('puts a hasty edit in canonical form', () => {
    write('data/small.json', JSON.stringify(JSON.parse(read('data/small.json'))));
    expect(run('--lang', 'id').lines.at(-1)).toBe('Ditulis: data/small.json, public/asean.json, public/asean.schema.json.');
    expect(read('data/small.json')).toBe(smallFiles()[1]?.text);
    expect(run('--lang=id').lines.at(-1)).toBe('Semua sudah mutakhir; tidak ada yang ditulis.');
  });

  test('with a problem names it, writes nothing and fails', () => {
    run();
    const before = read('public/asean.json');
    const broken = read('data/small.json').replaceAll('"to": "ammdm"', '"to": "amdm"');
    write('data/small.json', broken);
    const { code, lines } = run();
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^data\/small\.json relations\[\d+\]\.to: "amdm" is not a node\. Did you mean "ammdm"\?$/);
    expect(lines.at(-1)).toBe('2 problems. Nothing was written.');
    expect(read('data/small.json')).toBe(broken);
    expect(read('public/asean.json')).toBe(before);
  });

  test('without data says what is missing', () => {
    rmSync(join(root, 'data'), { recursive: true });
    expect(run().lines).toEqual([
      'data/dataset.json: this file is expected here and is missing. Restore it.',
      '1 problem. Nothing was written.',
    ]);
  });

  test('does not guess at an option', () => {
    expect(run('--chek')).toEqual({ code: 1, lines: ['"--chek" is not an option. The options are --check and --lang en|id.'] });
  });
});

describe('npm run data -- --check', () => {
  test('passes when everything stands as it should', () => {
    run();
    const { code, lines } = run('--check');
    expect(code).toBe(0);
    expect(lines.at(-1)).toBe('Everything is up to date.');
  });

  test('names every stale file, writes nothing and fails', () => {
    run();
    write('data/small.json', read('data/small.json').replace('"Jakarta"', '"Surabaya"'));
    expect(run('--check')).toEqual({
      code: 1,
      lines: [
        'public/asean.json: this file is not as the data would have it. Run "npm run data" and commit the result.',
        '1 problem. Nothing was written.',
      ],
    });
    expect(read('public/asean.json')).toContain('"Jakarta"');
  });

  test('does not mind the line ends of a Windows checkout', () => {
    run();
    for (const path of ['data/small.json', 'public/asean.json']) write(path, read(path).replaceAll('\n', '\r\n'));
    expect(run('--check').code).toBe(0);
  });
});
