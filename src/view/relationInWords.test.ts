import { describe, expect, test } from 'vitest';
import { smallDataset } from '../../tests/fixtures/smallDataset.ts';
import { buildGraph, type Graph } from '../model/graph.ts';
import {
  BASES,
  type Basis,
  NODE_KINDS,
  type NodeKind,
  type OrgNode,
  RELATION_KINDS,
  type Relation,
  type RelationKind,
} from '../model/schema.ts';
import { chainWords } from '../text/chain.ts';
import { en } from '../text/en.ts';
import { id } from '../text/id.ts';
import { predicate, relationSentence } from './relationInWords.ts';
import { plainText } from './sentence.ts';

const messages = { en, id };
const LANGUAGES = ['en', 'id'] as const;
/** Two names for each kind, which are words of neither language. */
const nodes = NODE_KINDS.flatMap((kind): OrgNode[] =>
  ['Qar', 'Zub'].map((name) => ({
    id: `${name}-${kind}`.toLowerCase(),
    kind,
    name: { en: `${name} ${kind.toUpperCase()}`, id: `${name} ${kind.toUpperCase()}` },
    citations: [],
    status: 'verified',
  })),
);
const graph: Graph = buildGraph({ ...smallDataset(), nodes, relations: [] });

interface Case {
  kind: RelationKind;
  relation: Relation;
}
/** Every verb of every kind, between every two kinds of ends that it may have, on every basis. */
const cases = (Object.keys(RELATION_KINDS) as RelationKind[]).flatMap((kind): Case[] => {
  const { from, to, verbs } = RELATION_KINDS[kind];
  const ends = (from as readonly NodeKind[]).flatMap((start) => (to as readonly NodeKind[]).map((end) => [start, end] as const));
  return verbs.flatMap((verb) =>
    BASES.flatMap((basis: Basis) =>
      ends.map(([start, end]) => ({
        kind,
        relation: { id: 'r', kind, verb, from: `qar-${start}`, to: `zub-${end}`, basis, citations: [] },
      })),
    ),
  );
});
/** Words without which no English sentence does; none is Indonesian. */
const ENGLISH =
  /\b(?:the|of|to|and|by|with|for|in|is|are|was|were|has|have|its|which|who|through|under|sector|pillar|inference|verified|group|member)\b/i;
const INDONESIAN = /\b(?:yang|dan|dengan|dari|oleh|kepada|adalah|merupakan|dalam|untuk|sektor|pilar|disimpulkan|terverifikasi|badan)\b/i;

describe.each(LANGUAGES)('every relation as a sentence, in %s', (lang) => {
  const words = messages[lang];
  const sentences = cases.map(({ relation }) => ({ relation, text: plainText(relationSentence(graph, relation, words)) }));
  const clauses = cases.map(({ relation }) => ({
    relation,
    text: plainText(predicate(graph, relation, words, 'relative')),
  }));

  test('names both ends, once each, and is whole', () => {
    for (const { relation, text } of sentences) {
      const [from, to] = [relation.from, relation.to].map((end) => graph.nodes.get(end)?.name.en ?? '');
      expect(text.split(from as string), text).toHaveLength(2);
      expect(text.split(to as string), text).toHaveLength(2);
      expect(text, text).toMatch(/^[A-Z][^.]*\.$/);
      expect(text, text).not.toMatch(/undefined|null|\[object| {2}| [.,;)]|\( |\b(\w+) \1\b/);
      expect(text, text).not.toContain(relation.verb === 'with' ? '-with' : `${relation.verb}-`);
    }
  });

  test('says how it is known, and nothing where it is simply stated', () => {
    const said = {
      en: { inferred: ' (by inference)', unverified: ' (not verified)' },
      id: { inferred: ' (disimpulkan)', unverified: ' (belum terverifikasi)' },
    };
    for (const { relation, text } of sentences) {
      if (relation.basis === 'stated') expect(text).not.toMatch(/[()]/);
      else expect(text.endsWith(`${said[lang][relation.basis]}.`), text).toBe(true);
    }
  });

  test('holds no word of the other language', () => {
    const ours = (text: string) => text.replace(/(?:Qar|Zub) [A-Z]+|(?:national )?focal point/g, '');
    for (const { text } of [...sentences, ...clauses]) expect(ours(text)).not.toMatch(lang === 'id' ? ENGLISH : INDONESIAN);
  });

  test('goes on from the name before it', () => {
    for (const { text } of clauses) {
      expect(text).toMatch(lang === 'id' ? /^, yang [a-z]/ : /^, (?:which|who) [a-z]/);
      expect(text).not.toMatch(/yang adalah|\b(\w+) \1\b| {2}/);
    }
  });
});

describe('a sentence', () => {
  const sentence = (relation: Partial<Relation>, words = en) =>
    plainText(
      relationSentence(
        graph,
        { id: 'r', kind: 'reportsTo', verb: 'reports-to', from: 'qar-body', to: 'zub-body', basis: 'stated', citations: [], ...relation },
        words,
      ),
    );

  test('agrees with a name that is more than one, and with a person', () => {
    expect(sentence({ from: 'qar-group' })).toBe('Qar GROUP report to Zub BODY.');
    expect(sentence({ from: 'qar-group', kind: 'memberOf', verb: 'member' })).toBe('Qar GROUP are members of Zub BODY.');
    expect(sentence({ from: 'qar-group', kind: 'partOf', verb: 'under' })).toBe('Qar GROUP are under Zub BODY.');
    expect(sentence({ verb: 'submits-report-to', from: 'qar-group' })).toBe('Qar GROUP submit their report to Zub BODY.');
    expect(sentence({ verb: 'submits-report-to' })).toBe('Qar BODY submits its report to Zub BODY.');
    const groups = cases.filter(({ relation }) => relation.from === 'qar-group').map(({ relation }) => sentence(relation));
    for (const text of groups) expect(text).not.toMatch(/^Qar GROUP (?:is|was|has|\w+s)\b/);
  });

  test('calls a sector a sector, and a pillar by its name', () => {
    expect(sentence({ kind: 'belongsTo', verb: 'listed-in', to: 'zub-sector' })).toBe('Qar BODY is listed in the sector Zub SECTOR.');
    expect(sentence({ kind: 'belongsTo', verb: 'listed-in', to: 'zub-sector' }, id)).toBe('Qar BODY tercantum dalam sektor Zub SECTOR.');
    expect(sentence({ kind: 'belongsTo', verb: 'belongs-to', from: 'qar-sector', to: 'zub-pillar' })).toBe(
      'The sector Qar SECTOR belongs to the Zub PILLAR.',
    );
  });

  test('says its dates and its limits beside how it is known', () => {
    const scope = { en: 'Technical matters.', id: 'Hal teknis.' };
    expect(sentence({ since: '2014', scope, basis: 'inferred' })).toBe(
      'Qar BODY reports to Zub BODY (by inference; since 2014; only: Technical matters).',
    );
    expect(sentence({ since: '2014', until: '2016' }, id)).toBe('Qar BODY melapor kepada Zub BODY (dari 2014 sampai 2016).');
    expect(sentence({ since: '2026', until: '2026' })).toBe('Qar BODY reports to Zub BODY (in 2026).');
    expect(sentence({ until: '2020' })).toBe('Qar BODY reports to Zub BODY (until 2020).');
  });
});

describe('a name in an English sentence', () => {
  test.each([
    ['ASEAN Summit', 'body', 'the ASEAN Summit'],
    ['ACDM', 'body', 'ACDM'],
    ['ADMM-Plus', 'body', 'ADMM-Plus'],
    ['WG Prevention', 'body', 'WG Prevention'],
    ['Secretary-General', 'office', 'the Secretary-General'],
    ['Philippines', 'state', 'the Philippines'],
    ['Indonesia', 'state', 'Indonesia'],
    ['Kemenko PMK', 'agency', 'Kemenko PMK'],
    ['Planning and Cooperation Bureau', 'agency', 'the Planning and Cooperation Bureau'],
    ['Presidential Decree 23 of 2012', 'instrument', 'Presidential Decree 23 of 2012'],
    ['ASEAN Charter', 'instrument', 'the ASEAN Charter'],
    ['Monitoring centres', 'group', 'the monitoring centres'],
    ['Think tanks', 'organisation', 'think tanks'],
  ])('%s', (name, kind, told) => {
    expect(chainWords.en.name(name, kind)).toBe(told);
  });

  test('that ends in an s may still be one', () => {
    const isMany = ['Health Clusters', 'Customs Directors-General', 'ADMM-Plus', 'Congress'].filter((name) =>
      chainWords.en.isMany(name, 'body'),
    );
    expect(isMany).toEqual(['Health Clusters', 'Customs Directors-General']);
  });
});
