import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../../tests/fixtures/smallDataset.ts';
import { planChart } from '../../layout/plan.ts';
import { en } from '../../text/en.ts';
import { DEFAULT_VIEW, LENSES, type View } from '../View.ts';
import { COMMAND_IDS, type CommandId, type Ground, screenKeys, viewCommands } from './index.ts';
import { lookWider, openFor, openingOf } from './lookCloser.ts';
import { clearFilters, toggleFilter } from './toggleFilter.ts';

const graph = smallGraph();
const ground: Ground = { graph, plan: planChart(graph) };
const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });
const run = (id: CommandId, from: View) => viewCommands.find((command) => command.id === id)?.run(from, ground) as View;

describe('a command turns one View into the next', () => {
  test('clear: lets go of the path, then of the selection, then of the zoom', () => {
    const deep = view({ path: ['acdm', 'slom'], focus: 'acdm', open: 'disaster' });
    const steps = [1, 2, 3, 4].reduce<View[]>((all) => [...all, run('clear', all.at(-1) as View)], [deep]);
    expect(steps.map(({ path, focus, open }) => [Boolean(path), Boolean(focus), Boolean(open)])).toEqual([
      [true, true, true],
      [false, true, true],
      [false, false, true],
      [false, false, false],
      [false, false, false],
    ]);
  });

  test('clear: in the lens of links first of the pillar that they lead to', () => {
    const asked = view({ lens: 'links', focus: 'acdm', towards: 'aec' });
    expect(run('clear', asked)).toMatchObject({ focus: 'acdm', towards: undefined });
    expect(run('clear', { ...asked, lens: 'network' })).toMatchObject({ focus: undefined, towards: 'aec' });
  });

  test('what is found elsewhere opens the whole; what stands in the open part keeps it open', () => {
    const from = (open: string | undefined, id: string) => openFor({ open }, ground, id);
    expect(from('ascc', 'acdm')).toBe('ascc');
    expect(from('disaster', 'acdm')).toBe('disaster');
    expect(from('disaster', 'bnpb')).toBe('disaster');
    expect(from('disaster', 'seom')).toBeUndefined();
    expect(from('aec', 'acdm')).toBeUndefined();
    expect(from(undefined, 'acdm')).toBeUndefined();
  });

  test('closer: to the sector of the selection, and back out by way of its pillar', () => {
    const closer = run('closer', view({ focus: 'wg-ppr', lens: 'network' }));
    expect(closer).toMatchObject({ open: 'disaster', lens: 'structure', focus: 'wg-ppr' });
    expect(run('closer', view({ focus: 'wg-ppr', lens: 'mirror' }))).toMatchObject({ open: 'disaster', lens: 'mirror' });
    expect(run('closer', closer).open).toBe('ascc');
    expect(lookWider(view({ open: 'ascc' }), ground).open).toBeUndefined();
    expect(openingOf(ground, 'seom')).toBe('aec');
    expect(openingOf(ground, 'labour')).toBe('labour');
    expect(openingOf(ground, 'asean-summit')).toBeUndefined();
    expect(openingOf(ground, 'nobody')).toBeUndefined();
  });

  test('focal: to the agency that answers for the selection; nowhere when none does', () => {
    expect(run('focal', view({ focus: 'wg-ppr' })).focus).toBe('bnpb');
    expect(run('focal', view({ focus: 'seom' })).focus).toBe('seom');
    expect(run('focal', view({})).focus).toBeUndefined();
  });

  test('meeting: takes the chosen body along, leaves it out again, and takes no agency', () => {
    const taken = run('meeting', view({ focus: 'acdm', pick: ['slom'] }));
    expect(taken.pick).toEqual(['slom', 'acdm']);
    expect(run('meeting', taken).pick).toEqual(['slom']);
    expect(run('meeting', view({ focus: 'bnpb' })).pick).toEqual([]);
    expect(run('meeting', view({})).pick).toEqual([]);
  });

  test('lens, language and theme: come round again, and the rest stays', () => {
    const start = view({ focus: 'acdm', tier: ['working'], q: 'x' });
    const round: Record<string, number> = { lens: LENSES.length, language: 2, theme: 3 };
    for (const [id, times] of Object.entries(round)) {
      const steps = Array.from({ length: times }).reduce<View[]>((all) => [...all, run(id as CommandId, all.at(-1) as View)], [start]);
      expect(steps.at(-1)).toEqual(start);
      expect(new Set(steps.map((step) => JSON.stringify(step))).size, id).toBe(times);
    }
  });

  test('never changes the View that it was given', () => {
    const frozen = Object.freeze(view({ focus: 'acdm', open: 'disaster' }));
    for (const command of viewCommands) expect(() => command.run(frozen, ground), command.id).not.toThrow();
  });
});

describe('the legend', () => {
  test('isolates a value, adds another, and restores', () => {
    const one = toggleFilter(view({}), 'tier', 'working');
    const two = toggleFilter(one, 'tier', 'council');
    expect([one.tier, two.tier]).toEqual([['working'], ['council', 'working']]);
    expect(toggleFilter(two, 'tier', 'working').tier).toEqual(['council']);
    expect(clearFilters({ ...two, agency: ['bnpb'], focus: 'acdm' })).toEqual(view({ focus: 'acdm' }));
  });
});

describe('keys', () => {
  test('lead to one command each, and every command has one and is worded', () => {
    const keys = [...viewCommands.flatMap((command) => command.keys), ...Object.keys(screenKeys)];
    expect(new Set(keys).size).toBe(keys.length);
    const reached = new Set([...viewCommands.map(({ id }) => id), ...Object.values(screenKeys)]);
    expect([...COMMAND_IDS].filter((id) => !reached.has(id))).toEqual([]);
    expect(Object.keys(en.commands).sort()).toEqual([...COMMAND_IDS].sort());
  });
});
