import { describe, expect, test } from 'vitest';
import { MOST_AREA, MOST_SIDE } from './formats.ts';
import { imageSize } from './png.ts';

describe('the size of an image', () => {
  test('is the width asked for, in the shape of the picture', () => {
    expect(imageSize({ width: 1920, height: 1080 }, 3840)).toEqual({ width: 3840, height: 2160, clamped: false });
    expect(imageSize({ width: 1920, height: 2160 }, 960)).toEqual({ width: 960, height: 1080, clamped: false });
  });

  test.each([
    ['wide', { width: 4000, height: 200 }],
    ['square', { width: 1000, height: 1000 }],
    ['tall', { width: 200, height: 4000 }],
  ])('of a %s picture stays within what browsers draw, and says so', (_, picture) => {
    const { width, height, clamped } = imageSize(picture, 1_000_000);
    expect(clamped).toBe(true);
    expect(Math.max(width, height)).toBeLessThanOrEqual(MOST_SIDE);
    expect(width * height).toBeLessThanOrEqual(MOST_AREA);
    expect(width / height).toBeCloseTo(picture.width / picture.height, 1);
  });

  test('is never nothing', () => {
    expect(imageSize({ width: 1000, height: 10 }, 0)).toMatchObject({ width: 1, height: 1 });
  });
});
