import { type Dataset, datasetSchema } from '../model/schema.ts';
import { factProblems } from './check.ts';
import { jsonFault } from './jsonFault.ts';
import { countsOverLimits, textOverLimits } from './limits.ts';
import type { Problem } from './problem.ts';
import { sift } from './sift.ts';

export type ParsedDataset = { dataset: Dataset; problems?: undefined } | { dataset?: undefined; problems: Problem[] };

/**
 * Reads the text of an `asean.json`: a dataset that is true to the model in shape and in every rule, or all the
 * problems in it. Never throws; a file beyond the limits is refused before any work on it starts.
 */
export function parseDataset(text: string): ParsedDataset {
  const over = textOverLimits(text);
  if (over.length) return { problems: over };

  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problems: [jsonFault(json) ?? { code: 'file-unreadable', path: '', params: {} }] };
  }
  const tooMany = countsOverLimits(value);
  if (tooMany.length) return { problems: tooMany };

  const { sound, places, problems, unread } = sift(value, datasetSchema, { version: '0.0.0', asOf: '9999' });
  const all = [...problems, ...factProblems(sound, [{ unread }], (collection, index) => ({ index: places[collection][index] ?? index }))];
  return all.length === 0 ? { dataset: sound } : { problems: all };
}
