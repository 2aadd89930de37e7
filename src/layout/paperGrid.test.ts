import { describe, expect, test } from 'vitest';
import { cellAt, columnLetter, gridOver } from './paperGrid.ts';

const grid = gridOver({ width: 700, height: 350 });

describe('the grid of a page', () => {
  test('has cells of the size of a glance', () => {
    expect(grid).toEqual({ columns: 4, rows: 2, width: 175, height: 175 });
    expect(gridOver({ width: 20, height: 20 })).toMatchObject({ columns: 1, rows: 1 });
  });

  test('names a cell by its letter and number', () => {
    expect(cellAt(grid, 0, 0)).toBe('A1');
    expect(cellAt(grid, 174.9, 175)).toBe('A2');
    expect(cellAt(grid, 175, 174)).toBe('B1');
    expect(columnLetter(3)).toBe('D');
  });

  test('what lies on or over the edge belongs to the nearest cell', () => {
    expect(cellAt(grid, 700, 350)).toBe('D2');
    expect(cellAt(grid, -3, -3)).toBe('A1');
  });
});
