import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallDataset, smallFragment, smallText } from '../../tests/fixtures/smallDataset.ts';
import { formatDataset, formatFragment } from './format.ts';

describe('a file of data', () => {
  test('keeps a record on one line where it fits in 120 columns, else one field a line', () => {
    const citation = { source: 'page', locator: 'first paragraph' };
    const long = { en: 'words '.repeat(10).trim(), id: 'kata '.repeat(14).trim() };
    expect(
      formatFragment({
        relations: [
          { from: 'a', citations: [citation] },
          { note: long, citations: [citation] },
        ],
        notes: [],
      }),
    ).toBe(
      `{
  "relations": [
    { "from": "a", "citations": [{ "source": "page", "locator": "first paragraph" }] },
    {
      "note": {
        "en": "words words words words words words words words words words",
        "id": "kata kata kata kata kata kata kata kata kata kata kata kata kata kata"
      },
      "citations": [{ "source": "page", "locator": "first paragraph" }]
    }
  ],
  "notes": []
}
`,
    );
  });

  test('is on one line when it holds no records', () => {
    expect(formatFragment({ version: '1.0.0', asOf: '2026-02-03' })).toBe('{ "version": "1.0.0", "asOf": "2026-02-03" }\n');
  });

  test('has no line beyond 120 columns but for a text that is longer by itself', () => {
    const long = formatFragment(smallFragment)
      .split('\n')
      .filter((line) => line.length > 120);
    expect(long.filter((line) => !/^ *"[^"]*": "[^"]*",?$/.test(line))).toEqual([]);
  });

  test('says the same after formatting, and formatting again changes nothing', () => {
    const value = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.array(fc.dictionary(fc.string(), fc.jsonValue()))));
    fc.assert(
      fc.property(value, (each) => {
        const plain: unknown = JSON.parse(JSON.stringify(each));
        const text = formatFragment(plain);
        expect(JSON.parse(text)).toEqual(plain);
        expect(formatFragment(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('differs by the lines of one record when one fact changes', () => {
    const before = formatFragment(smallFragment).split('\n');
    const changed = structuredClone(smallFragment);
    Object.assign(changed.meetings?.[0] as object, { place: 'Surabaya' });
    const after = formatFragment(changed).split('\n');
    expect(after.filter((line, at) => line !== before[at])).toEqual(['      "place": "Surabaya",']);
  });
});

describe('asean.json', () => {
  test('is one record a line', () => {
    const lines = smallText().split('\n');
    const { sources, nodes, relations, posts, meetings, notes } = smallDataset();
    const records = [sources, nodes, relations, posts, meetings, notes].flat();
    expect(lines.filter((line) => line.startsWith('{"id"')).map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(records);
    expect(lines.slice(0, 4)).toEqual(['{"$schema":"./asean.schema.json",', '"version":"1.0.0",', '"asOf":"2026-02-03",', '"sources":[']);
  });

  test('says what the dataset says, and formatting again changes nothing', () => {
    expect(JSON.parse(smallText())).toEqual(smallDataset());
    expect(formatDataset(JSON.parse(smallText()))).toBe(smallText());
  });

  test('may be empty', () => {
    const empty = { version: '1.0.0', asOf: '2026', sources: [], nodes: [], relations: [], posts: [], meetings: [], notes: [] };
    expect(JSON.parse(formatDataset(empty))).toEqual(empty);
  });
});
