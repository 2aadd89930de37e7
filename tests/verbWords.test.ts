import { describe, expect, test } from 'vitest';
import { FACT_TOPICS, NODE_KINDS, NOTE_KINDS, PILLARS, RELATION_KINDS, SOURCE_KINDS, TIERS, VERBS } from '../src/model/schema.ts';
import { en } from '../src/text/en.ts';
import { id } from '../src/text/id.ts';
import { verbWords } from '../src/text/verbs.ts';

describe.each(['en', 'id'] as const)('what the data can say, in %s', (lang) => {
  const words = { en, id }[lang];

  test('has words for every verb, read either way, and for no other', () => {
    expect(Object.keys(verbWords[lang]).sort()).toEqual([...VERBS].sort());
    for (const [verb, { forward, backward }] of Object.entries(verbWords[lang])) {
      expect(forward.trim(), verb).toBe(forward);
      expect(forward.length, verb).toBeGreaterThan(3);
      expect(backward.length, verb).toBeGreaterThan(3);
    }
  });

  test('tells the verbs of one kind apart', () => {
    for (const [kind, { verbs }] of Object.entries(RELATION_KINDS)) {
      const forward = verbs.map((verb) => verbWords[lang][verb]?.forward);
      expect(new Set(forward).size, kind).toBe(forward.length);
    }
  });

  test('has words for every kind, tier, pillar, topic and certainty', () => {
    expect(Object.keys(words.kinds).sort()).toEqual([...NODE_KINDS].sort());
    expect(Object.keys(words.tiers).sort()).toEqual([...TIERS].sort());
    expect(Object.keys(words.pillars).sort()).toEqual([...PILLARS].sort());
    expect(Object.keys(words.factTopics).sort()).toEqual([...FACT_TOPICS].sort());
    expect(Object.keys(words.noteKinds).sort()).toEqual([...NOTE_KINDS].sort());
    expect(Object.keys(words.sourceKinds).sort()).toEqual([...SOURCE_KINDS].sort());
    expect(Object.keys(words.basis)).toEqual(Object.keys(words.basisLong));
  });
});

test('a verb is worded in each language by its own words', () => {
  const same = VERBS.filter((verb) => verbWords.en[verb]?.forward === verbWords.id[verb]?.forward);
  expect(same).toEqual([]);
  const english = /\b(?:is|by|of|to|the|has|was)\b/;
  expect(Object.entries(verbWords.id).filter(([, { forward, backward }]) => english.test(`${forward} ${backward}`))).toEqual([]);
});
