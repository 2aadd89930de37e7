import { buildGraph } from '../model/graph.ts';
import { type Dataset, datasetSchema } from '../model/schema.ts';
import { countsOverLimits, textOverLimits } from './limits.ts';
import { RULES } from './rules/index.ts';

/**
 * The dataset in the text of an `asean.json` that is true to the model in shape and in every rule, else undefined: what is
 * wrong with a file that is not accepted is told by `parseDataset`, which a page without faults need not load. Never throws.
 */
export function acceptDataset(text: string): Dataset | undefined {
  if (textOverLimits(text).length > 0) return undefined;
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    if (countsOverLimits(value).length > 0) return undefined;
    const read = datasetSchema.safeParse(value);
    if (!read.success) return undefined;
    const graph = buildGraph(read.data);
    return RULES.every((rule) => rule(graph).length === 0) ? read.data : undefined;
  } catch {
    // No JSON, or so many faults that zod runs out of stack.
    return undefined;
  }
}
