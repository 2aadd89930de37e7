import { describe, expect, test } from 'vitest';
import type { OrgNode } from '../model/schema.ts';
import { shortName } from './naming.ts';

const summit: OrgNode = {
  id: 'asean-summit',
  kind: 'body',
  name: { en: 'ASEAN Summit', id: 'Konferensi Tingkat Tinggi ASEAN' },
  citations: [],
  status: 'verified',
};
const shortened: OrgNode = { ...summit, shortName: { en: 'Summit', id: 'KTT ASEAN' } };

describe('the short name of a node', () => {
  test('is its abbreviation, in both languages, whatever else there is', () => {
    expect(shortName({ ...shortened, abbreviation: 'ASN' }, 'en')).toBe('ASN');
    expect(shortName({ ...shortened, abbreviation: 'ASN' }, 'id')).toBe('ASN');
  });

  test('is the short name in the language of the reader where there is no abbreviation', () => {
    expect(shortName(shortened, 'en')).toBe('Summit');
    expect(shortName(shortened, 'id')).toBe('KTT ASEAN');
  });

  test('is the full name where there is neither', () => {
    expect(shortName(summit, 'id')).toBe('ASEAN Summit');
  });
});
