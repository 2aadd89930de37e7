import { expect, test } from 'vitest';
import type { Fragment } from '../model/schema.ts';
import { type Inventory, rowsOf } from './inventory.ts';

const citations = [{ source: 'page', locator: 'par. 1' }];
const data: Fragment = {
  nodes: [
    { id: 'acdm', kind: 'body', name: { en: 'ACDM' }, citations, facts: [{ about: 'founded', value: '2003', basis: 'stated', citations }] },
    { id: 'ndmo', kind: 'group', name: { en: 'NDMO' }, citations },
  ],
  relations: [{ kind: 'memberOf', verb: 'composes', from: 'ndmo', to: 'acdm', basis: 'stated', citations }],
  meetings: [
    { id: 'ev-first', name: { en: 'First', id: 'Pertama' }, start: '2004', state: 'held', bodies: ['acdm'], hosts: ['ndmo'], citations },
  ],
  notes: [{ id: 'c01-two-names', kind: 'as-printed', about: ['acdm'], text: { en: 'a', id: 'b' }, citations }],
};
const empty: Inventory = {
  nodes: [],
  relations: [],
  focal_points: [],
  roles: [],
  events: [],
  documents_cited: [],
  contradictions: [],
  gaps: [],
};
const carried = (part: Partial<Inventory>) => rowsOf({ ...empty, ...part }, data).map((row) => [row.what, row.carried]);

test('a body and what is said of it are two rows', () => {
  expect(carried({ nodes: [{ key: 'acdm', established: '2003', meets: 'every year' }] })).toEqual([
    ['node: acdm', true],
    ['node: acdm established', true],
    ['node: acdm meets', false],
  ]);
});

test('a relation may be turned round in the data, or stand in a meeting', () => {
  expect(
    carried({
      relations: [
        { from: 'acdm', relation: 'composed_of', to: 'ndmo' },
        { from: 'ndmo', relation: 'hosts_or_organises', to: 'ev-first' },
        { from: 'ndmo', relation: 'observer_at', to: 'ev-first' },
        { from: 'acdm', relation: 'reports_to', to: 'ndmo' },
      ],
    }).map(([, stands]) => stands),
  ).toEqual([true, true, false, false]);
});

test('an event needs its day and everyone who took part; a contradiction needs a note of its number', () => {
  expect(
    carried({
      events: [
        { key: 'ev-first', date_start: '2004', bodies: ['acdm', 'ndmo'] },
        { key: 'ev-first', date_start: '2005', bodies: ['acdm'] },
      ],
      contradictions: [{ id: 'C01' }, { id: 'C02' }],
    }).map(([, stands]) => stands),
  ).toEqual([true, false, true, false]);
});
