import { describe, expect, test } from 'vitest';
import { smallDataset, smallFragment, smallHead, withId } from '../../tests/fixtures/smallDataset.ts';
import type { Fragment } from '../model/schema.ts';
import { join } from './join.ts';

const nowhere = { sources: [], nodes: [], relations: [], posts: [], meetings: [], notes: [] };
const small = smallDataset();

/** Joins files that hold nodes only. */
function joinNodes(files: Record<string, string[]>) {
  const body = (id: string) => ({ id, kind: 'body' as const, name: { en: id }, citations: [] });
  return join(
    smallHead,
    Object.entries(files).map(([path, ids]) => ({
      path,
      fragment: { nodes: ids.map(body) },
      places: { ...nowhere, nodes: [...ids.keys()] },
    })),
  );
}

describe('joining the files', () => {
  test('takes files by path, whatever order they were read in, and records as they stand in them', () => {
    const { dataset, origin } = joinNodes({ 'data/b.json': ['z', 'y'], 'data/a.json': ['x'] });
    expect(dataset.nodes.map(({ id }) => id)).toEqual(['x', 'z', 'y']);
    expect(origin('nodes', 2)).toEqual({ file: 'data/b.json', index: 1 });
    expect(origin('nodes', 3)).toBeUndefined();
  });

  test('writes the keys of a record in the order of the schema', () => {
    const acdm = withId(small.nodes, 'acdm');
    expect(Object.keys(acdm)).toEqual([
      'id',
      'kind',
      'name',
      'abbreviation',
      'keywords',
      'tier',
      'type',
      'pillar',
      'description',
      'citations',
      'facts',
      'status',
      'sectors',
    ]);
    expect(Object.keys(small)).toEqual(['$schema', 'version', 'asOf', 'sources', 'nodes', 'relations', 'posts', 'meetings', 'notes']);
  });
});

describe('what follows from the facts', () => {
  test('a relation is called by what it says', () => {
    expect(small.relations.find(({ from, to }) => from === 'slom' && to === 'almm')?.id).toBe('slom.supports.almm');
  });

  test('the same said twice is told apart by its role, or by the id that is given', () => {
    const twice = smallDataset(({ relations }) => {
      const [line] = relations.filter(({ from, to }) => from === 'bnpb' && to === 'acdm');
      if (line) relations.push({ ...line, role: 'alternate-contact' }, { ...line, id: 'bnpb.focal-point.acdm.again' });
    });
    expect(twice.relations.filter(({ from, to }) => from === 'bnpb' && to === 'acdm').map(({ id }) => id)).toEqual([
      'bnpb.focal-point.acdm',
      'bnpb.focal-point.acdm.alternate-contact',
      'bnpb.focal-point.acdm.again',
    ]);
  });

  test('a node is verified when it cites a source', () => {
    expect(withId(small.nodes, 'slom').status).toBe('verified');
    expect(withId(small.nodes, 'oshnet').status).toBe('unverified');
  });

  test('a sector is in its pillar, a body in its sector and so in its pillar, a council in a pillar only', () => {
    expect(withId(small.nodes, 'labour').pillar).toBe('ascc');
    expect(withId(small.nodes, 'slom')).toMatchObject({ pillar: 'ascc', sectors: ['labour'] });
    expect(withId(small.nodes, 'ascc-council').pillar).toBe('ascc');
    expect(withId(small.nodes, 'ascc-council').sectors).toBeUndefined();
    expect(withId(small.nodes, 'ascc').pillar).toBe('ascc');
  });

  test('a pillar that is written down is kept', () => {
    expect(withId(small.nodes, 'asean-summit').pillar).toBe('common');
  });

  test('a partner format stands where its base body stands', () => {
    expect(withId(small.nodes, 'ammdm-plus3')).toMatchObject({ pillar: 'ascc', sectors: ['disaster'] });
  });

  test('two formats that call each other their base stand nowhere', () => {
    const circle: Fragment = {
      nodes: ['a', 'b'].map((id) => ({ id, kind: 'body', name: { en: id }, citations: [] })),
      relations: [
        ['a', 'b'],
        ['b', 'a'],
      ].map(([from = '', to = '']) => ({ kind: 'formatOf', verb: 'format-of', from, to, basis: 'unverified', citations: [] })),
    };
    const { dataset } = join(smallHead, [
      { path: 'data/x.json', fragment: circle, places: { ...nowhere, nodes: [0, 1], relations: [0, 1] } },
    ]);
    expect(dataset.nodes.map(({ pillar }) => pillar)).toEqual([undefined, undefined]);
  });

  test('of several sectors the first listed is the primary one, and general knowledge comes last', () => {
    const moved = smallDataset(({ relations }) => {
      const listed = { kind: 'belongsTo' as const, verb: 'listed-in' as const, from: 'adrp', to: 'labour', citations: [] };
      relations.unshift({ ...listed, basis: 'unverified' });
    });
    expect(withId(moved.nodes, 'adrp').sectors).toEqual(['disaster', 'labour']);
  });

  test('a statement is seen on the latest date of its sources, of publication or else of the event', () => {
    const seen = (change: Parameters<typeof smallDataset>[0]) => withId(smallDataset(change).relations, 'acdm.reports-to.ammdm').seenOn;
    const cite = (...sources: string[]) => {
      return ({ relations }: Required<Fragment>) => {
        const line = relations.find(({ from, to }) => from === 'acdm' && to === 'ammdm');
        Object.assign(line as object, { citations: sources.map((source) => ({ source, locator: 'x' })) });
      };
    };
    expect(seen(cite('charter'))).toBe('2007-11-20');
    expect(seen(cite('release-2026', 'charter', 'page'))).toBe('2026-02-03');
  });

  test('a statement of the undated page alone is seen on no date', () => {
    expect(withId(small.relations, 'acdm.reports-to.ammdm')).not.toHaveProperty('seenOn');
  });

  test('the facts themselves are not touched', () => {
    const before = structuredClone(smallFragment);
    smallDataset();
    expect(smallFragment).toEqual(before);
  });
});
