import { type Problem, shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A note on a conflict is about both ends, so that each of them shows it. */
export const conflictsHaveTwoEnds: Rule = ({ dataset }) =>
  dataset.notes.flatMap((note, index): Problem[] =>
    note.kind === 'conflict' && new Set(note.about).size < 2
      ? [{ code: 'conflict-one-sided', path: `notes[${index}].about`, found: shown(note.about[0]), params: {} }]
      : [],
  );
