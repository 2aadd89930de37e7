import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallDataset, withId } from '../../tests/fixtures/smallDataset.ts';
import type { Dataset } from '../model/schema.ts';
import { BUMPS, compareVersions, REASONS, reaches, versionAfter } from './compareVersions.ts';

/** What a change to the small structure asks for, and why. */
function changed(change: (dataset: Dataset) => void) {
  const next = smallDataset();
  change(next);
  const { bump, reasons } = compareVersions(smallDataset(), next);
  return { bump, reasons: reasons.map(({ code, collection, id, field }) => [code, collection, id, field].filter(Boolean).join(' ')) };
}
const drop = <T extends { id: string }>(records: T[], id: string) => records.splice(records.indexOf(withId(records, id)), 1);
const release = [{ source: 'release-2026', locator: 'Paragraph 9' }];

describe('the version that is due', () => {
  test('is the old one where nothing differs but the version itself', () => {
    expect(changed((next) => Object.assign(next, { version: '2.0.0', $schema: './other.json' }))).toEqual({ bump: 'none', reasons: [] });
  });

  test.each<[string, (next: Dataset) => void, string]>([
    ['a body is gone', (next) => drop(next.nodes, 'oshnet'), 'id-gone nodes oshnet'],
    ['a source is gone', (next) => drop(next.sources, 'page'), 'id-gone sources page'],
    ['a body has another id', (next) => Object.assign(withId(next.nodes, 'slom'), { id: 'senior-labour' }), 'id-gone nodes slom'],
    [
      'an id stands for another kind of thing',
      (next) => Object.assign(withId(next.nodes, 'adrp'), { kind: 'fund' }),
      'kind-changed nodes adrp',
    ],
  ])('has another first number where %s', (_, change, reason) => {
    const { bump, reasons } = changed(change);
    expect(bump).toBe('major');
    expect(reasons[0]).toBe(reason);
  });

  test('has another first number where the shape differs', () => {
    const { bump, reasons } = compareVersions(smallDataset(), smallDataset(), ['Node.tier']);
    expect([bump, reasons]).toEqual(['major', [{ code: 'shape-changed', field: 'Node.tier' }]]);
  });

  test.each<[string, (next: Dataset) => void, string]>([
    [
      'a body is new',
      (next) => next.nodes.push({ id: 'aha-centre', kind: 'body', name: { en: 'AHA Centre' }, citations: release, status: 'verified' }),
      'record-added nodes aha-centre',
    ],
    [
      'a relation is new',
      (next) => next.relations.push({ ...withId(next.relations, 'slom.supports.almm'), id: 'slom.supports.ammdm', to: 'ammdm' }),
      'record-added relations slom.supports.ammdm',
    ],
    [
      'a body has one more fact',
      (next) => withId(next.nodes, 'acdm').facts?.push({ about: 'first-meeting', value: '2003-12', basis: 'stated', citations: release }),
      'fact-added nodes acdm facts',
    ],
    [
      'a name is known in one more language',
      (next) => Object.assign(withId(next.nodes, 'slom').name, { id: 'Pertemuan Pejabat Senior Ketenagakerjaan' }),
      'fact-added nodes slom name',
    ],
    [
      'a date is known',
      (next) => Object.assign(withId(next.relations, 'slom.supports.almm'), { since: '1975' }),
      'fact-added relations slom.supports.almm since',
    ],
    [
      'a post has one more holder',
      (next) => withId(next.posts, 'secretary-kemenko-pmk').holders.push({ name: '(another)', seenOn: '2026', citations: release }),
      'fact-added posts secretary-kemenko-pmk holders',
    ],
    [
      'a meeting had one more body',
      (next) => withId(next.meetings, 'acdm-2026').bodies.push('ammdm'),
      'fact-added meetings acdm-2026 bodies',
    ],
    ['a source has a date now', (next) => Object.assign(withId(next.sources, 'page'), { date: '2023-01' }), 'fact-added sources page date'],
    [
      'a gap is told',
      (next) =>
        next.notes.push({
          id: 'almm-chair',
          kind: 'gap',
          about: ['almm'],
          text: { en: 'Unknown.', id: 'Tidak diketahui.' },
          citations: [],
        }),
      'record-added notes almm-chair',
    ],
  ])('has another second number where %s', (_, change, reason) => {
    expect(changed(change)).toEqual({ bump: 'minor', reasons: [reason] });
  });

  test.each<[string, (next: Dataset) => void, string]>([
    [
      'a name is put right',
      (next) => Object.assign(withId(next.nodes, 'slom').name, { en: 'Senior Labor Officials Meeting' }),
      'record-corrected nodes slom name',
    ],
    [
      'a fact is put right',
      (next) => Object.assign(withId(next.nodes, 'acdm').facts?.[0] ?? {}, { value: '2004' }),
      'record-corrected nodes acdm facts',
    ],
    ['a fact is taken back', (next) => withId(next.nodes, 'acdm').facts?.pop(), 'fact-withdrawn nodes acdm facts'],
    ['a citation is added', (next) => withId(next.nodes, 'slom').citations.push(...release), 'record-corrected nodes slom citations'],
    ['a relation is taken back', (next) => drop(next.relations, 'oshnet.under.slom'), 'record-withdrawn relations oshnet.under.slom'],
    ['a gap is closed', (next) => drop(next.notes, 'slom-chair'), 'record-withdrawn notes slom-chair'],
    ['facts are gathered up to another day', (next) => Object.assign(next, { asOf: '2026-03-01' }), 'as-of-changed'],
    ['records stand in another order', (next) => next.nodes.reverse(), 'rearranged'],
  ])('has another third number where %s', (_, change, reason) => {
    expect(changed(change)).toEqual({ bump: 'patch', reasons: [reason] });
  });

  test('counts a relation that is said otherwise between the same two as put right, though its id is another', () => {
    const change = (next: Dataset) =>
      Object.assign(withId(next.relations, 'slom.supports.almm'), { id: 'slom.assists.almm', verb: 'assists' });
    expect(changed(change)).toEqual({ bump: 'patch', reasons: ['record-corrected relations slom.assists.almm'] });
  });

  test('follows the weightiest of several changes, which comes first', () => {
    const { bump, reasons } = changed((next) => {
      Object.assign(withId(next.nodes, 'slom').name, { en: 'Other' });
      drop(next.nodes, 'oshnet');
      Object.assign(withId(next.nodes, 'slom'), { type: 'committee' });
    });
    expect(bump).toBe('major');
    expect(reasons.map((reason) => reason.split(' ')[0])).toEqual(['id-gone', 'record-corrected', 'fact-added'].sort(byWeight));
  });

  test('is due whenever anything at all differs', () => {
    const texts = smallDataset().nodes.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom('name', 'type', 'aliases', 'order', 'description'), (id, field) => {
        const values = { name: { en: 'Anew' }, type: 'anew', aliases: ['anew'], order: 99, description: { en: 'Anew', id: 'Baru' } };
        expect(changed((next) => Object.assign(withId(next.nodes, id), { [field]: values[field as keyof typeof values] })).bump).not.toBe(
          'none',
        );
      }),
    );
  });
});

describe('version numbers', () => {
  test.each([
    ['1.4.2', 'major', '2.0.0'],
    ['1.4.2', 'minor', '1.5.0'],
    ['1.4.2', 'patch', '1.4.3'],
    ['1.4.2', 'none', '1.4.2'],
  ] as const)('%s and a %s bump give %s', (old, bump, next) => {
    expect(versionAfter(old, bump)).toBe(next);
    expect(reaches(next, old)).toBe(true);
  });

  test('are compared as numbers', () => {
    expect(reaches('1.10.0', '1.9.9')).toBe(true);
    expect(reaches('1.9.9', '1.10.0')).toBe(false);
    expect(reaches('2.0.0', '1.99.99')).toBe(true);
  });
});

function byWeight(a: string, b: string): number {
  const weight = (code: string) => BUMPS.indexOf(REASONS[code as keyof typeof REASONS]);
  return weight(b) - weight(a);
}
