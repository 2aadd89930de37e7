import type { Dataset } from '../model/schema.ts';
import { COLLECTIONS } from './sift.ts';

const WIDTH = 120;
const INDENT = '  ';

/**
 * A file of `data/` in its one canonical form: two spaces, one record a line where it fits in 120 columns, else one
 * field a line. A fact that changes changes its own lines only. Formatting twice changes nothing.
 */
export function formatFragment(value: unknown): string {
  return `${laidOut(value, '', 0, holdsRecords(value) ? 2 : 0)}\n`;
}

/** `asean.json`: one record a line, without spaces inside it, so that a diff names the records that changed. */
export function formatDataset(dataset: Dataset): string {
  const parts = Object.entries(dataset)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const collection = COLLECTIONS.some((name) => name === key) && Array.isArray(value) && value.length > 0;
      return `${JSON.stringify(key)}:${collection ? `[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]` : JSON.stringify(value)}`;
    });
  return `{${parts.join(',\n')}}\n`;
}

function holdsRecords(value: unknown): boolean {
  return isContainer(value) && Object.values(value).some(isContainer);
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** `used` columns stand before the value on its line; the first `broken` levels are never put on one line. */
function laidOut(value: unknown, indent: string, used: number, broken: number): string {
  if (!isContainer(value)) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const list = Array.isArray(value);
  if (entries.length === 0) return list ? '[]' : '{}';
  // One column is left for the comma that may follow.
  const line = oneLine(value);
  if (broken <= 0 && used + line.length < WIDTH) return line;
  const inner = indent + INDENT;
  const lines = entries.map(([key, each]) => {
    const label = list ? '' : `${JSON.stringify(key)}: `;
    return inner + label + laidOut(each, inner, inner.length + label.length, broken - 1);
  });
  return `${list ? '[' : '{'}\n${lines.join(',\n')}\n${indent}${list ? ']' : '}'}`;
}

function oneLine(value: unknown): string {
  if (!isContainer(value)) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.length ? `{ ${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${oneLine(inner)}`).join(', ')} }` : '{}';
}
