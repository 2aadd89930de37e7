import type { Graph } from '../../src/model/graph.ts';
import type { Citation } from '../../src/model/schema.ts';
import { chains } from './answers/chains.ts';
import { factAnswers } from './answers/facts.ts';
import { focalPointAnswers } from './answers/focalPoints.ts';
import { formats } from './answers/formats.ts';
import { indonesia } from './answers/indonesia.ts';
import { people } from './answers/people.ts';
import { pillars } from './answers/pillars.ts';
import { platforms } from './answers/platforms.ts';
import { silences } from './answers/silences.ts';
import { workingGroups } from './answers/workingGroups.ts';

/** Asks one question through a named query, throws when the answer is wrong, and returns where the answer is said. */
export type Answer = (graph: Graph) => Citation[];

/** How each question is asked, by its id. */
export const answers: Readonly<Record<string, Answer>> = {
  ...chains,
  ...focalPointAnswers,
  ...platforms,
  ...workingGroups,
  ...formats,
  ...factAnswers,
  ...people,
  ...silences,
  ...pillars,
  ...indonesia,
};
