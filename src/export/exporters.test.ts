import { describe, expect, test } from 'vitest';
import { smallDataset, smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { en } from '../text/en.ts';
import { EXPORT_PROBLEMS, exportWords } from '../text/export.ts';
import { id } from '../text/id.ts';
import { DEFAULT_VIEW } from '../view/View.ts';
import { EXPORTER_IDS, exporters } from './exporters.ts';
import { exportPart } from './exportPart.ts';
import { fileName } from './fileName.ts';
import { selectPart } from './selection.ts';

const whole = selectPart(smallGraph(), DEFAULT_VIEW, 'everything');

describe('the formats', () => {
  test('have a name in both languages, and each its own file', () => {
    expect(exporters.map((each) => each.id)).toEqual(EXPORTER_IDS);
    for (const { formats, problems } of Object.values(exportWords)) {
      expect(Object.keys(formats)).toEqual(EXPORTER_IDS);
      expect(Object.keys(problems)).toEqual(EXPORT_PROBLEMS);
    }
    const names = exporters.map((each) => fileName(each, '1.2.3', 'chosen', 'acdm'));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('asean-1.2.3-acdm-relations.csv');
  });

  test.each(exporters)('$id is the same whenever it is written, and leaves the data as they were', async (exporter) => {
    const before = smallDataset();
    for (const words of [en, id]) {
      const first = await exportPart(exporter, whole, words, { separator: ';' });
      expect(first.content?.length).toBeGreaterThan(0);
      expect(await exportPart(exporter, whole, words, { separator: ';' })).toEqual(first);
    }
    expect(whole.dataset).toEqual(before);
  });

  test('that cannot be loaded or fail say so', async () => {
    const [first] = exporters;
    if (!first) throw new Error('there is no format');
    const lost = { ...first, load: () => Promise.reject(new Error('offline')) };
    expect((await exportPart(lost, whole, en, { separator: ',' })).problem?.code).toBe('not-loaded');
  });

  test('the whole, what is shown and a chosen body are told apart by their names', () => {
    const xlsx = exporters.find((each) => each.id === 'xlsx');
    if (!xlsx) throw new Error('there is no workbook');
    expect(fileName(xlsx, '1.0.0', 'everything', 'acdm')).toBe('asean-1.0.0.xlsx');
    expect(fileName(xlsx, '1.0.0', 'shown', 'acdm')).toBe('asean-1.0.0-shown.xlsx');
    expect(fileName(xlsx, '1.0.0', 'chosen', 'acdm')).toBe('asean-1.0.0-acdm.xlsx');
  });
});
