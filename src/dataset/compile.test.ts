import { describe, expect, test } from 'vitest';
import { smallFiles, smallText } from '../../tests/fixtures/smallDataset.ts';
import { compileData, isFragment, type TextFile } from './compile.ts';
import { parseDataset } from './parse.ts';

/** `file path: code` of every problem. */
function told(files: TextFile[]): string[] {
  return (compileData(files).problems ?? []).map(({ file, path, code }) => `${file} ${path}: ${code}`);
}
const node = (id: string, more = {}) => ({ id, kind: 'body', name: { en: id }, citations: [], ...more });
const file = (path: string, value: unknown): TextFile => ({ path, text: JSON.stringify(value) });

describe('compiling the data', () => {
  test('gives every file as it should stand', () => {
    const { files = [] } = compileData(smallFiles());
    expect(files.map(({ path }) => path)).toEqual([
      'data/dataset.json',
      'data/small.json',
      'public/asean.json',
      'public/asean.schema.json',
    ]);
    expect(files.slice(0, 2)).toEqual(smallFiles());
    expect(files[2]?.text).toBe(smallText());
  });

  test('gives what the app accepts', () => {
    const { dataset, files } = compileData(smallFiles());
    expect(parseDataset(files?.[2]?.text ?? '').dataset).toEqual(dataset);
  });

  test('puts keys in order, whatever order they were written in', () => {
    const [head, small] = smallFiles();
    const turned: unknown = JSON.parse(small?.text ?? '', (_, value: unknown) =>
      typeof value === 'object' && value && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    );
    expect(compileData(head ? [head, file('data/small.json', turned)] : []).files?.slice(0, 2)).toEqual(smallFiles());
  });

  test('names all problems of all files, each in the file that people edit', () => {
    const relation = { kind: 'reportsTo', verb: 'reports-to', from: 'a', to: 'c', basis: 'stated', citations: [] };
    expect(
      told([
        file('data/dataset.json', { version: '1', asOf: '2026-02-30' }),
        file('data/a.json', { nodes: [node('A'), node('a')], relations: [relation] }),
        file('data/b.json', { nodes: [node('x', { colour: 'red' }), node('a')], relations: [{ ...relation, from: 'x' }] }),
        { path: 'data/c.json', text: '{ "nodes": [' },
        file('data/d.json', []),
      ]),
    ).toEqual([
      'data/a.json nodes[0].id: bad-slug',
      'data/a.json relations[0].to: unknown-node',
      'data/a.json relations[0].citations: uncited-relation',
      'data/b.json nodes[0].colour: unknown-key',
      'data/b.json nodes[1].id: duplicate-id',
      'data/b.json relations[0].to: unknown-node',
      'data/b.json relations[0].citations: uncited-relation',
      'data/c.json : json-unclosed',
      'data/d.json : wrong-type',
      'data/dataset.json version: bad-version',
    ]);
  });

  test('names the other record with its file', () => {
    const head = file('data/dataset.json', { version: '1.0.0', asOf: '2026' });
    const { problems } = compileData([
      head,
      file('data/a.json', { nodes: [node('x'), node('a')] }),
      file('data/b.json', { nodes: [node('a')] }),
    ]);
    expect(problems).toMatchObject([{ file: 'data/b.json', path: 'nodes[0].id', params: { at: 'data/a.json nodes[1]' } }]);
  });

  test('does not call an id missing that stands in a file which cannot be read yet', () => {
    const [head, small] = smallFiles();
    const rest = file('data/rest.json', {
      relations: [{ kind: 'supports', verb: 'supports', from: 'acdm', to: 'ammdm', basis: 'unverified', citations: [] }],
    });
    expect(told(head && small ? [head, { ...small, text: small.text.slice(0, -3) }, rest] : [])).toEqual([
      'data/small.json : json-unclosed',
    ]);
  });

  test('misses its head', () => {
    expect(told(smallFiles().slice(1))).toEqual(['data/dataset.json : file-missing']);
  });

  test('leaves alone what is no fragment', () => {
    const paths = ['data/ascc/disaster.json', 'data/dataset.json', 'data/left-out.json', 'data/scenes/talk.json', 'data/README.md'];
    expect(paths.filter(isFragment)).toEqual(['data/ascc/disaster.json']);
  });
});
