import type { Graph } from '../../model/graph.ts';
import type { Problem } from '../problem.ts';

/** Looks at the whole dataset and returns what is wrong; the ends of its relations may not exist. */
export type Rule = (graph: Graph) => Problem[];
