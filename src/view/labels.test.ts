import { describe, expect, test } from 'vitest';
import { smallGraph, withId } from '../../tests/fixtures/smallDataset.ts';
import { en } from '../text/en.ts';
import { id } from '../text/id.ts';
import { factLine, labelsOf, publisherShort, sourceDate } from './labels.ts';

const graph = smallGraph();
const source = (name: string) => withId(graph.dataset.sources, name);

describe('the words of the chart', () => {
  test('are short, full and factual, in the language of the reader', () => {
    const [english, indonesian] = [labelsOf(graph, en), labelsOf(graph, id)];
    expect([english.short('acdm'), english.full('acdm'), english.facts('acdm')]).toEqual([
      'ACDM',
      'ASEAN Committee on Disaster Management',
      'founded 2003 · every 6 months',
    ]);
    expect(indonesian.facts('acdm')).toBe('dibentuk 2003 · setiap 6 bulan');
    expect(indonesian.full('labour')).toBe('Ketenagakerjaan');
    expect(english.badges('ammdm')).toEqual({ formats: 1, links: 0 });
    expect(english.badges('acdm')).toEqual({ formats: 0, links: 1 });
  });

  test('say nothing where nothing is known', () => {
    expect(factLine(graph, 'seom', en)).toBe('');
  });

  test('name the source of a focal point with the date that it speaks for', () => {
    const [first] = graph.outgoing.get('bnpb') ?? [];
    if (!first) throw new Error('BNPB is named for nothing');
    expect(labelsOf(graph, en).source(first)).toBe('Kemenko PMK, 3 February 2026');
    expect(labelsOf(graph, id).source({ ...first, citations: [{ source: 'page', locator: 'Pendahuluan' }] })).toBe(
      'Masyarakat Sosial Budaya ASEAN, tanpa tanggal',
    );
  });

  test('date a source by its publication, else by its event, else not at all', () => {
    expect(sourceDate(source('charter'), en)).toBe('20 November 2007');
    expect(sourceDate(source('release-2026'), id)).toBe('3 Februari 2026');
    expect(sourceDate(source('page'), en)).toBe('no date');
  });

  test('call a publisher as people do', () => {
    expect(publisherShort({ ...source('charter'), publisher: 'Kementerian Koordinator … (Kemenko PMK)' })).toBe('Kemenko PMK');
    expect(publisherShort(source('charter'))).toBe('ASEAN');
    expect(publisherShort(source('page'))).toBeUndefined();
  });
});
