import { describe, expect, test } from 'vitest';
import { smallDataset, withId } from '../../../tests/fixtures/smallDataset.ts';
import { buildGraph } from '../../model/graph.ts';
import type { Dataset, Relation } from '../../model/schema.ts';
import { conflictsHaveTwoEnds } from './conflictsHaveTwoEnds.ts';
import { datesOrdered } from './datesOrdered.ts';
import { daysExist } from './daysExist.ts';
import { endsDiffer } from './endsDiffer.ts';
import { endsExist } from './endsExist.ts';
import { endsFitKind } from './endsFitKind.ts';
import { factsCited } from './factsCited.ts';
import { factValuesFit } from './factValuesFit.ts';
import { formatsNamePartner } from './formatsNamePartner.ts';
import { idsUnique } from './idsUnique.ts';
import { RULES } from './index.ts';
import { namesPresent } from './namesPresent.ts';
import { nodesCited } from './nodesCited.ts';
import { noReportingCycle } from './noReportingCycle.ts';
import { peopleAndEventsCited } from './peopleAndEventsCited.ts';
import { referencesExist } from './referencesExist.ts';
import { relationsCited } from './relationsCited.ts';
import type { Rule } from './rule.ts';
import { sectorsInOnePillar } from './sectorsInOnePillar.ts';
import { sourcesExist } from './sourcesExist.ts';
import { verbFitsKind } from './verbFitsKind.ts';

/** One fault put into the small structure, and the `code path` of every problem that the rule finds then. */
type Story = [fault: string, change: (dataset: Dataset) => void, told: string[]];

const node = ({ nodes }: Dataset, id: string) => withId(nodes, id);
const relation = ({ relations }: Dataset, id: string) => withId(relations, id);
const placeOf = (dataset: Dataset, id: string) => dataset.relations.indexOf(relation(dataset, id));
const line = (from: string, kind: Relation['kind'], verb: Relation['verb'], to: string): Relation => ({
  id: `${from}.${verb}.${to}`,
  kind,
  verb,
  from,
  to,
  basis: 'unverified',
  citations: [],
});
/** Puts a second record with the id of the first at the end. */
const twice = (records: { id: string }[]) => records.push(structuredClone(records.slice(0, 1))[0] as never);

const small = smallDataset();
const acdm = small.nodes.indexOf(node(small, 'acdm'));
const acdmReports = placeOf(small, 'acdm.reports-to.ammdm');
const end = small.relations.length;

const STORIES = new Map<Rule, Story[]>([
  [
    idsUnique,
    [
      ['two sources share an id', ({ sources }) => twice(sources), ['duplicate-id sources[3].id']],
      ['two nodes share an id', ({ nodes }) => twice(nodes), ['duplicate-id nodes[21].id']],
      ['a relation is said twice', ({ relations }) => twice(relations), [`said-twice relations[${end}]`]],
      ['two posts share an id', ({ posts }) => twice(posts), ['duplicate-id posts[1].id']],
      ['two meetings share an id', ({ meetings }) => twice(meetings), ['duplicate-id meetings[1].id']],
      ['two notes share an id', ({ notes }) => twice(notes), ['duplicate-id notes[2].id']],
    ],
  ],
  [
    namesPresent,
    [
      [
        'a body has no name',
        (dataset) => {
          node(dataset, 'acdm').name = {};
        },
        [`name-missing nodes[${acdm}].name`],
      ],
      [
        'a sector has no Indonesian name',
        (dataset) => {
          node(dataset, 'labour').name = { en: 'Labour' };
        },
        ['language-missing nodes[3].name'],
      ],
    ],
  ],
  [
    endsExist,
    [
      [
        'both ends of a line are misspelled',
        (dataset) => {
          Object.assign(relation(dataset, 'acdm.reports-to.ammdm'), { from: 'acdmm', to: 'amdm' });
        },
        [`unknown-node relations[${acdmReports}].from`, `unknown-node relations[${acdmReports}].to`],
      ],
    ],
  ],
  [
    endsDiffer,
    [
      [
        'a body reports to itself',
        (dataset) => {
          relation(dataset, 'acdm.reports-to.ammdm').to = 'acdm';
        },
        [`same-ends relations[${acdmReports}].to`],
      ],
    ],
  ],
  [
    endsFitKind,
    [
      [
        'a body is a focal point',
        ({ relations }) => relations.push(line('acdm', 'focalPointFor', 'focal-point', 'labour')),
        [`end-misfit relations[${end}].from`],
      ],
      [
        'a body reports to a ministry',
        ({ relations }) => relations.push(line('acdm', 'reportsTo', 'reports-to', 'bnpb')),
        [`end-misfit relations[${end}].to`],
      ],
    ],
  ],
  [
    verbFitsKind,
    [
      [
        'a report is worded as support',
        (dataset) => {
          relation(dataset, 'acdm.reports-to.ammdm').verb = 'supports';
        },
        [`verb-misfit relations[${acdmReports}].verb`],
      ],
    ],
  ],
  [
    referencesExist,
    [
      [
        'a post is at an unknown ministry',
        ({ posts }) => {
          Object.assign(posts[0] as object, { agency: 'kemenko', body: 'acmd' });
        },
        ['unknown-node posts[0].agency', 'unknown-node posts[0].body'],
      ],
      [
        'a meeting is of unknown bodies',
        ({ meetings }) => {
          Object.assign(meetings[0] as object, {
            bodies: ['acdm', 'x'],
            hosts: ['y'],
            attendees: ['z'],
            observers: ['v'],
            instruments: ['w'],
          });
        },
        [
          'unknown-node meetings[0].bodies[1]',
          'unknown-node meetings[0].hosts[0]',
          'unknown-node meetings[0].attendees[0]',
          'unknown-node meetings[0].observers[0]',
          'unknown-node meetings[0].instruments[0]',
        ],
      ],
      [
        'a note is about nothing known',
        ({ notes }) => {
          Object.assign(notes[0] as object, { about: ['acdm', 'acdm-2026', 'nowhere'] });
        },
        ['unknown-subject notes[0].about[2]'],
      ],
      [
        'a body is listed in a body',
        (dataset) => {
          node(dataset, 'acdm').sectors = ['ammdm'];
        },
        [`unknown-sector nodes[${acdm}].sectors[0]`],
      ],
    ],
  ],
  [
    sourcesExist,
    [
      [
        'a node cites an unknown source',
        (dataset) => {
          Object.assign(node(dataset, 'acdm').citations[1] as object, { source: 'pge' });
        },
        [`unknown-source nodes[${acdm}].citations[1].source`],
      ],
      [
        'facts, relations, holders, meetings and notes do',
        (dataset) => {
          const citations = [{ source: 'nowhere', locator: 'x' }];
          Object.assign(node(dataset, 'acdm').facts?.[1] as object, { citations });
          for (const record of [dataset.relations[0], dataset.posts[0]?.holders[0], dataset.meetings[0], dataset.notes[1]])
            Object.assign(record as object, { citations });
        },
        [
          `unknown-source nodes[${acdm}].facts[1].citations[0].source`,
          'unknown-source relations[0].citations[0].source',
          'unknown-source posts[0].holders[0].citations[0].source',
          'unknown-source meetings[0].citations[0].source',
          'unknown-source notes[1].citations[0].source',
        ],
      ],
    ],
  ],
  [
    nodesCited,
    [
      [
        'a verified body has no citation',
        ({ nodes }) => {
          nodes.push({ id: 'extra', kind: 'body', name: { en: 'Extra' }, citations: [], status: 'verified' });
        },
        ['uncited-node nodes[21].citations'],
      ],
      [
        'a source names a body that cites none',
        (dataset) => {
          Object.assign(node(dataset, 'slom'), { citations: [], status: 'unverified' });
        },
        ['named-uncited nodes[12].citations'],
      ],
    ],
  ],
  [
    factsCited,
    [
      [
        'a stated fact has no citation',
        (dataset) => {
          Object.assign(node(dataset, 'acdm').facts?.[0] as object, { citations: [] });
        },
        [`uncited-fact nodes[${acdm}].facts[0].citations`],
      ],
    ],
  ],
  [
    relationsCited,
    [
      [
        'an inferred line has no citation',
        (dataset) => {
          relation(dataset, 'almm.reports-to.ascc-council').citations = [];
        },
        [`uncited-relation relations[${placeOf(small, 'almm.reports-to.ascc-council')}].citations`],
      ],
    ],
  ],
  [
    peopleAndEventsCited,
    [
      [
        'a holder is named by nobody',
        ({ posts }) => {
          Object.assign(posts[0]?.holders[0] as object, { citations: [] });
        },
        ['uncited-record posts[0].holders[0].citations'],
      ],
      [
        'a meeting is reported by nobody',
        ({ meetings }) => {
          Object.assign(meetings[0] as object, { citations: [] });
        },
        ['uncited-record meetings[0].citations'],
      ],
      [
        'a conflict cites no side; a gap need not',
        ({ notes }) => {
          for (const note of notes) note.citations = [];
        },
        ['uncited-record notes[0].citations'],
      ],
    ],
  ],
  [
    factValuesFit,
    [
      [
        'values are of the wrong form',
        (dataset) => {
          const sourced = { basis: 'stated' as const, citations: [] };
          node(dataset, 'acdm').facts = [
            { about: 'founded', value: 'in 2003', ...sourced },
            { about: 'meets', value: 'P', ...sourced },
            { about: 'meets', value: 'P1Y6M', ...sourced },
            { about: 'period', value: '2021-2025', ...sourced },
            { about: 'period', value: '2021/2025', ...sourced },
            { about: 'rotation', value: 'yearly', ...sourced },
            { about: 'first-meeting', value: { en: '1981', id: '1981' }, ...sourced },
          ];
        },
        [
          `not-a-date nodes[${acdm}].facts[0].value`,
          `not-a-duration nodes[${acdm}].facts[1].value`,
          `not-a-period nodes[${acdm}].facts[3].value`,
          `not-words nodes[${acdm}].facts[5].value`,
          `not-a-date nodes[${acdm}].facts[6].value`,
        ],
      ],
    ],
  ],
  [
    daysExist,
    [
      [
        'a leap day stands in a common year',
        ({ meetings }) => {
          Object.assign(meetings[0] as object, { start: '2023-02-29' });
        },
        ['no-such-day meetings[0].start'],
      ],
      [
        'leap days stand in leap years',
        ({ meetings }) => {
          Object.assign(meetings[0] as object, { start: '2000-02-29', end: '2024-02-29' });
        },
        [],
      ],
      [
        '1900 was no leap year',
        ({ meetings }) => {
          Object.assign(meetings[0] as object, { start: '1900-02-29' });
        },
        ['no-such-day meetings[0].start'],
      ],
      [
        'days that do not exist stand everywhere',
        (dataset) => {
          dataset.asOf = '2026-02-30';
          Object.assign(dataset.sources[2] as object, {
            date: '2007-11-31',
            eventDate: '2007-06-31',
            notBefore: '2007-04-31',
            notAfter: '2007-09-31',
          });
          Object.assign(node(dataset, 'acdm').facts?.[0] as object, { value: '2003-02-29', since: '2003-02-30', until: '2003-02-31' });
          Object.assign(dataset.relations[0] as object, {
            since: '2001-02-29',
            until: '2001-02-30',
            confirmedOn: '2001-04-31',
            seenOn: '2001-06-31',
          });
          Object.assign(dataset.posts[0]?.holders[0] as object, { seenOn: '2026-02-29' });
        },
        [
          'no-such-day asOf',
          'no-such-day sources[2].notBefore',
          'no-such-day sources[2].notAfter',
          'no-such-day sources[2].eventDate',
          'no-such-day sources[2].date',
          `no-such-day nodes[${acdm}].facts[0].since`,
          `no-such-day nodes[${acdm}].facts[0].until`,
          'no-such-day relations[0].since',
          'no-such-day relations[0].until',
          `no-such-day nodes[${acdm}].facts[0].value`,
          'no-such-day relations[0].confirmedOn',
          'no-such-day relations[0].seenOn',
          'no-such-day posts[0].holders[0].seenOn',
        ],
      ],
    ],
  ],
  [
    datesOrdered,
    [
      [
        'a meeting ends before it begins',
        ({ meetings }) => {
          Object.assign(meetings[0] as object, { start: '2026-02-04' });
        },
        ['dates-reversed meetings[0].end'],
      ],
      [
        'a line ends before it begins',
        ({ relations }) => {
          Object.assign(relations[0] as object, { since: '2024-10', until: '2023' });
        },
        ['dates-reversed relations[0].until'],
      ],
      [
        'a line begins and ends in one year, as far as is known',
        ({ relations }) => {
          Object.assign(relations[0] as object, { since: '2024-10-21', until: '2024' });
        },
        [],
      ],
      [
        'a fact ends before it begins',
        (dataset) => {
          Object.assign(node(dataset, 'acdm').facts?.[0] as object, { since: '2004', until: '2003' });
        },
        [`dates-reversed nodes[${acdm}].facts[0].until`],
      ],
      [
        'a period runs backwards',
        (dataset) => {
          Object.assign(node(dataset, 'acdm').facts?.[0] as object, { about: 'period', value: '2025/2021' });
        },
        [`dates-reversed nodes[${acdm}].facts[0].value`],
      ],
      [
        'a source is older than its event',
        ({ sources }) => {
          Object.assign(sources[2] as object, { eventDate: '2008' });
        },
        ['dates-reversed sources[2].date'],
      ],
      [
        'a source is older than its earliest date',
        ({ sources }) => {
          Object.assign(sources[1] as object, { notBefore: '2025' });
        },
        ['dates-reversed sources[1].notAfter'],
      ],
    ],
  ],
  [
    noReportingCycle,
    [
      [
        'a council supports a working group below it',
        ({ relations }) => relations.push(line('ascc-council', 'supports', 'supports', 'wg-ppr')),
        [`cycle-upward relations[${placeOf(small, 'ammdm.reports-to.ascc-council')}]`],
      ],
      [
        'two circles stand side by side',
        ({ relations }) => {
          relations.push(line('ammdm', 'partOf', 'under', 'acdm'), line('almm', 'partOf', 'under', 'slom'));
        },
        [`cycle-upward relations[${acdmReports}]`, `cycle-upward relations[${placeOf(small, 'slom.supports.almm')}]`],
      ],
      [
        'agencies are part of each other, which is no report',
        ({ relations }) => {
          relations.push(line('bnpb', 'partOf', 'under', 'kemnaker'), line('kemnaker', 'partOf', 'under', 'bnpb'));
        },
        [],
      ],
      ['a superior monitors, which is no report', ({ relations }) => relations.push(line('ammdm', 'coordinates', 'monitors', 'acdm')), []],
    ],
  ],
  [
    sectorsInOnePillar,
    [
      [
        'a sector is in no pillar',
        (dataset) => {
          dataset.relations = dataset.relations.filter(({ id }) => id !== 'labour.belongs-to.ascc');
        },
        ['sector-without-pillar nodes[3]'],
      ],
      [
        'a sector is in two pillars',
        ({ relations }) => relations.push(line('labour', 'belongsTo', 'belongs-to', 'aec')),
        ['sector-in-several-pillars nodes[3]'],
      ],
    ],
  ],
  [
    formatsNamePartner,
    [
      [
        'a format has no partner',
        (dataset) => {
          dataset.relations = dataset.relations.filter(({ kind }) => kind !== 'with');
        },
        ['format-unnamed nodes[10]'],
      ],
      [
        'a format has a partner that no source names',
        (dataset) => {
          Object.assign(relation(dataset, 'ammdm-plus3.with.plus-three'), { basis: 'unverified', citations: [] });
        },
        ['format-unsourced nodes[10]'],
      ],
      [
        'no source names a format',
        (dataset) => {
          node(dataset, 'ammdm-plus3').citations = [];
        },
        ['format-unsourced nodes[10]'],
      ],
    ],
  ],
  [
    conflictsHaveTwoEnds,
    [
      [
        'a conflict is about one body only',
        ({ notes }) => {
          Object.assign(notes[0] as object, { about: ['acdm', 'acdm'] });
        },
        ['conflict-one-sided notes[0].about'],
      ],
    ],
  ],
]);

describe('the rules', () => {
  test('find nothing wrong with the small structure', () => {
    const graph = buildGraph(small);
    expect(RULES.flatMap((rule) => rule(graph))).toEqual([]);
  });

  test('each have a story, and are all in the list', () => {
    expect(new Set(RULES)).toEqual(new Set(STORIES.keys()));
  });

  for (const [rule, stories] of STORIES)
    for (const [fault, change, told] of stories)
      test(`${rule.name}: ${fault}`, () => {
        const dataset = smallDataset();
        change(dataset);
        expect(rule(buildGraph(dataset)).map(({ code, path }) => `${code} ${path}`)).toEqual(told);
      });

  test('name the way round of a circle', () => {
    const dataset = smallDataset();
    dataset.relations.push(line('ascc-council', 'supports', 'supports', 'wg-ppr'));
    expect(noReportingCycle(buildGraph(dataset))[0]?.params.cycle).toBe('ascc-council → wg-ppr → acdm → ammdm → ascc-council');
  });

  test('walk a chain of ten thousand bodies without recursion', () => {
    const dataset = smallDataset();
    const [pattern] = dataset.nodes.slice(-1);
    dataset.nodes = Array.from({ length: 10_000 }, (_, at) => ({ ...pattern, id: `b${at}`, kind: 'body' }) as Dataset['nodes'][number]);
    dataset.relations = dataset.nodes.slice(1).map(({ id }, at) => line(`b${at}`, 'reportsTo', 'reports-to', id));
    expect(noReportingCycle(buildGraph(dataset))).toEqual([]);
    dataset.relations.push(line('b9999', 'reportsTo', 'reports-to', 'b0'));
    expect(noReportingCycle(buildGraph(dataset))[0]?.params.cycle).toMatch(/^b0 → b1 .* → … → b0$/);
  });
});
