import type { Messages } from '../text/en.ts';
import type { Part } from './selection.ts';

/** What a person may choose about a file. */
export interface WriteOptions {
  /** Between the cells of a CSV file. */
  separator: ',' | ';';
}

/**
 * Writes a part of the structure in one format. The same part, words and options give the same bytes: no clock, no
 * chance, the order of the data.
 */
export type Writer = (part: Part, words: Messages, options: WriteOptions) => string | Uint8Array<ArrayBuffer>;
