import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../src/dataset/parse.ts';
import { readDeck } from '../src/dataset/readDeck.ts';
import { fragmentSchema } from '../src/model/schema.ts';

describe('the published data', () => {
  test('passes the door of the app', () => {
    expect(parseDataset(readFileSync('public/asean.json', 'utf8')).problems).toBeUndefined();
  });

  test('is explained by examples that have the right shape', () => {
    const examples = [...readFileSync('data/README.md', 'utf8').matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) => JSON.parse(text));
    const first = examples.map((example) => Object.keys(example)[0]);
    expect(first).toEqual(['sources', 'nodes', 'relations', 'posts', 'meetings', 'notes', 'format']);
    const deck = examples.pop();
    for (const example of examples) expect(fragmentSchema.safeParse(example).error?.issues ?? []).toEqual([]);
    expect(readDeck(JSON.stringify(deck)).problems).toBeUndefined();
  });
});
