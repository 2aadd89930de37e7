import { expect, test } from 'vitest';
import type { Fragment } from '../model/schema.ts';
import { type BodyList, rowsOfBodies } from './bodyList.ts';

type Named = NonNullable<Fragment['nodes']>[number];
type Tie = NonNullable<Fragment['relations']>[number];
const body = (id: string, en: string, abbreviation: string, aliases: string[] = []): Named => ({
  id,
  kind: 'body',
  name: { en },
  abbreviation,
  aliases,
  citations: [],
});
const agency = (id: string, abbreviation: string): Named => ({
  id,
  kind: 'agency',
  name: { id: abbreviation },
  abbreviation,
  citations: [],
});
const tie = (kind: Tie['kind'], verb: Tie['verb'], from: string, to: string): Tie => ({
  kind,
  verb,
  from,
  to,
  basis: 'unverified',
  citations: [],
});

const data: Fragment = {
  nodes: [
    body('amf', 'ASEAN Maritime Forum', 'AMF'),
    body('acf', 'ASEAN Cultural Fund', 'ACF'),
    body('acf-coast-guard', 'Coast Guard Forum', 'ACF', ['ASEAN Coast Guard Forum']),
    agency('klhk', 'KLHK'),
    agency('kemenhut', 'Kemenhut'),
    agency('kemlu', 'Kemlu'),
  ],
  relations: [
    tie('partOf', 'under', 'acf-coast-guard', 'amf'),
    tie('succeeds', 'succeeds', 'kemenhut', 'klhk'),
    tie('focalPointFor', 'focal-point', 'kemenhut', 'amf'),
  ],
  meetings: [
    {
      id: 'ev',
      name: { en: 'A', id: 'B' },
      state: 'held',
      bodies: ['acf-coast-guard'],
      hosts: ['kemlu'],
      attendees: ['acf'],
      citations: [],
    },
  ],
};
const forum = (part: Partial<BodyList[number]>): BodyList[number] => ({
  id: 'forum',
  acronym: 'AMF',
  name_en: 'The ASEAN maritime forum',
  reports_to: [],
  subsidiary_of: [],
  ...part,
});
const coastGuards = forum({ id: 'acf', acronym: 'ACF', name_en: 'ASEAN Coast Guard Forum' });
const carried = (...list: BodyList) => rowsOfBodies(list, data).map(({ what, carried }) => [what, carried]);

test('a body is found by its name before its id, and by its abbreviation last', () => {
  expect(carried(coastGuards, forum({}), forum({ id: 'lost', acronym: 'ACF', name_en: 'Lost' }))).toEqual([
    ['body: acf-coast-guard', true],
    ['body: amf', true],
    ['body: lost', false],
  ]);
});

test('a line or a cross link needs a relation or a meeting of the two, whichever way the list has it', () => {
  expect(
    carried(
      { ...coastGuards, reports_to: ['forum'], subsidiary_of: ['forum'], cross_links: [{ target: 'amf' }] },
      forum({ cross_links: [{ target: 'nowhere' }] }),
    ).slice(1),
  ).toEqual([
    ['line: acf-coast-guard under amf', true],
    ['cross link: acf-coast-guard and amf', true],
    ['body: amf', true],
    ['cross link: amf and nowhere', false],
  ]);
});

test('an agency is carried by itself, by what succeeded it, or as the host of a meeting', () => {
  const entry = (agency_acronym: string) => ({ agency: 'Kementerian', agency_acronym, basis: 'led' });
  expect(
    carried(forum({ indonesian_focal_points: [entry('KLHK'), entry('Kemlu'), entry('Polri')] }), {
      ...coastGuards,
      indonesian_focal_points: [entry('Kemlu')],
    }).filter(([what]) => String(what).startsWith('focal point')),
  ).toEqual([
    ['focal point: klhk for amf, led', true],
    ['focal point: kemlu for amf, led', false],
    ['focal point: Polri for amf, led', false],
    ['focal point: kemlu for acf-coast-guard, led', true],
  ]);
});
