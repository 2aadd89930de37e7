import type { Messages } from '../text/en.ts';
import type { ExportProblemCode } from '../text/export.ts';
import type { Exporter } from './exporters.ts';
import type { Part } from './selection.ts';
import type { WriteOptions } from './writer.ts';

/** Why there is no file, as a code and what is needed to word it. */
export interface ExportProblem {
  code: ExportProblemCode;
  count: number;
  limit: number;
}

export type Exported = { content: string | Uint8Array<ArrayBuffer>; problem?: undefined } | { content?: undefined; problem: ExportProblem };

/** Whether a format can hold the part at all; known before anything is written. */
export function tooMuchFor({ maxEdges }: Exporter, { dataset }: Part): ExportProblem | undefined {
  const count = dataset.relations.length;
  return maxEdges !== undefined && count > maxEdges ? { code: 'too-many-relations', count, limit: maxEdges } : undefined;
}

/** Loads a format and writes the part in it, or says why not. */
export async function exportPart(exporter: Exporter, part: Part, words: Messages, options: WriteOptions): Promise<Exported> {
  const tooMuch = tooMuchFor(exporter, part);
  if (tooMuch) return { problem: tooMuch };
  const write = await exporter.load().catch(() => undefined);
  if (!write) return { problem: { code: 'not-loaded', count: 0, limit: 0 } };
  let content: ReturnType<typeof write>;
  try {
    content = write(part, words, options);
  } catch (fault) {
    console.error(fault);
    return { problem: { code: 'not-written', count: 0, limit: 0 } };
  }
  const { maxLength } = exporter;
  if (maxLength !== undefined && content.length > maxLength)
    return { problem: { code: 'too-long', count: content.length, limit: maxLength } };
  return { content };
}
