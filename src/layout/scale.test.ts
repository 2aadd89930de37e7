import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badgesWidth, type Scope, scaleFor, spacingFor } from './scale.ts';

const pane = fc.record({ width: fc.integer({ min: 860, max: 2560 }), height: fc.integer({ min: 500, max: 1440 }) });
const scope = fc.constantFrom<Scope>('whole', 'pillar', 'sector');

describe('the scale of the chart', () => {
  test('keeps abbreviations legible: 11.5 px, 11 px on a laptop, 15 px and more where one pillar or sector fills the chart', () => {
    const leastSize = (look: Scope, room: { width: number; height: number }) => scaleFor(spacingFor(look, room).least, room, look, 1).size;
    expect(leastSize('whole', { width: 1920, height: 1080 })).toBeGreaterThanOrEqual(11.5);
    expect(leastSize('whole', { width: 1366, height: 630 })).toBeGreaterThanOrEqual(11);
    expect(leastSize('pillar', { width: 1920, height: 1080 })).toBeGreaterThanOrEqual(16);
    expect(leastSize('sector', { width: 1920, height: 1080 })).toBeGreaterThanOrEqual(15);
  });

  test('leaves room: a chip with its gutter and a box fit their row, words fit their box', () => {
    fc.assert(
      fc.property(
        pane,
        scope,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(1, 1.4, 2, 2.8, 4, 5.6),
        (room, look, share, zoom) => {
          const zoomed = { width: room.width * zoom, height: room.height * zoom };
          const { least, most } = spacingFor(look, zoomed);
          const unit = least + share * (most * zoom - least);
          const scale = scaleFor(unit, zoomed, look, zoom);
          expect(scale.chipHeight + scale.gutter).toBeLessThanOrEqual(unit);
          expect(scale.boxHeight).toBeLessThanOrEqual(unit);
          expect(scale.boxHeight).toBeGreaterThanOrEqual(scale.size * 0.82);
          expect(scale.chipHeight).toBeGreaterThanOrEqual(scale.size * 0.82);
          expect(scale.nameSize).toBeGreaterThanOrEqual(11);
          expect(scale.nameSize).toBeLessThanOrEqual(scale.size);
          expect(scale.size).toBeLessThanOrEqual(22);
          if (scale.carded) expect(scale.named).toBe(true);
        },
      ),
    );
  });

  test('grows with the row, never shrinks', () => {
    fc.assert(
      fc.property(pane, scope, fc.tuple(fc.integer({ min: 14, max: 400 }), fc.integer({ min: 14, max: 400 })), (room, look, [a, b]) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((unit) => scaleFor(unit, room, look, 1).size);
        expect(high).toBeGreaterThanOrEqual(low as number);
      }),
    );
  });
});

describe('the counts on a box', () => {
  test('take room only where there are any', () => {
    expect(badgesWidth({ formats: 0, links: 0 }, 12)).toBe(0);
    expect(badgesWidth({ formats: 2, links: 0 }, 12)).toBeGreaterThan(0);
    expect(badgesWidth({ formats: 2, links: 3 }, 12)).toBeGreaterThan(badgesWidth({ formats: 2, links: 0 }, 12));
    expect(badgesWidth({ formats: 22, links: 0 }, 12)).toBeGreaterThan(badgesWidth({ formats: 2, links: 0 }, 12));
  });
});
