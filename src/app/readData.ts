import { acceptDataset } from '../dataset/accept.ts';
import type { Problem } from '../dataset/problem.ts';
import type { Dataset } from '../model/schema.ts';
import { textBeside } from '../ui/filesBeside.ts';

/** The data beside the page: the whole, and the two parts in which the page reads it; the single file has only the whole. */
const WHOLE = 'asean.json';
const FIRST = 'asean.first.json';
const LATER = 'asean.later.json';

/** The data with which the page begins. */
export type Beginning =
  | {
      dataset: Dataset;
      /** Reads what is still to come: the whole dataset, or nothing where it cannot be had. Absent where nothing is to come. */
      later?: () => Promise<Dataset | undefined>;
    }
  /** What is wrong with `asean.json`; undefined: it could not be had at all. */
  | { dataset?: undefined; problems: Problem[] | undefined };

/** Reads the first part of the data, or the whole where the parts are missing or broken. Never throws. */
export async function readData(): Promise<Beginning> {
  const part = await textBeside(FIRST);
  const first = part === undefined ? undefined : acceptDataset(part);
  if (first) return { dataset: first, later: () => readLaterOf(first) };
  const text = await textBeside(WHOLE);
  const whole = text === undefined ? undefined : acceptDataset(text);
  return whole ? { dataset: whole } : { problems: text === undefined ? undefined : await problemsOf(text) };
}

/** What is wrong with a file; undefined where that cannot be said. */
async function problemsOf(text: string): Promise<Problem[] | undefined> {
  const parser = await import('../dataset/parse.ts').catch(() => undefined);
  return parser?.parseDataset(text).problems;
}

async function readLaterOf(first: Dataset): Promise<Dataset | undefined> {
  const [text, parts] = await Promise.all([textBeside(LATER), import('../dataset/parts.ts').catch(() => undefined)]);
  const whole = text === undefined ? undefined : parts?.readLater(first, text);
  if (whole) return whole;
  // The whole says the same, if it is of the same version.
  const instead = await textBeside(WHOLE);
  const parsed = instead === undefined ? undefined : acceptDataset(instead);
  return parsed?.version === first.version ? parsed : undefined;
}
