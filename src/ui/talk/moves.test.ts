import { describe, expect, test } from 'vitest';
import type { Drawing, Mark } from '../../view/drawing.ts';
import { movesBetween, transformOf } from './moves.ts';

const mark = (id: string, x: number, y: number, more: Partial<Mark> = {}): Mark => ({
  id,
  key: id,
  x,
  y,
  width: 100,
  height: 20,
  rank: 'chip',
  hue: 'ascc',
  emphasis: 'rest',
  label: id,
  lines: [],
  verified: true,
  ...more,
});
const drawing = (...marks: Mark[]): Drawing => ({ width: 400, height: 300, bands: [], captions: [], lines: [], marks });

describe('between two pictures', () => {
  test('what both show moves, the rest comes and goes', () => {
    const moves = movesBetween(
      drawing(mark('acdm', 0, 0), mark('soca', 0, 40)),
      drawing(mark('acdm', 200, 100, { height: 40 }), mark('adrp', 0, 0)),
    );
    expect(moves.moved.map(({ key }) => key)).toEqual(['acdm']);
    expect(moves).toMatchObject({ entered: ['adrp'], left: ['soca'] });
    expect(moves.moved[0]).toMatchObject({ dx: -200, dy: -110, scale: 0.5 });
  });

  test('a mark begins where it was: the middle of its old place, at its old height', () => {
    const [move] = movesBetween(drawing(mark('acdm', 10, 20)), drawing(mark('acdm', 210, 120))).moved;
    expect(move && transformOf(move)).toBe('translate(60px, 30px) scale(1) translate(-260px, -130px)');
  });

  test('several marks of one node keep their order, and the key may be another', () => {
    const before = drawing(mark('klhk', 0, 0, { key: 'klhk-1' }), mark('klhk', 0, 50, { key: 'klhk-2' }));
    const moves = movesBetween(before, drawing(mark('klhk', 0, 10, { key: 'seat-klhk' })));
    expect(moves.moved).toMatchObject([{ key: 'seat-klhk', dy: -10 }]);
    expect(moves.left).toEqual(['klhk-2']);
  });

  test('what stands for others is not the node after which it is named', () => {
    const moves = movesBetween(drawing(mark('acdm', 0, 0)), drawing(mark('acdm', 0, 0, { key: 'more', standsFor: ['adrp'] })));
    expect(moves).toMatchObject({ moved: [], entered: ['more'], left: ['acdm'] });
  });
});
