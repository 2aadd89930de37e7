import { conflictsHaveTwoEnds } from './conflictsHaveTwoEnds.ts';
import { datesOrdered } from './datesOrdered.ts';
import { daysExist } from './daysExist.ts';
import { endsDiffer } from './endsDiffer.ts';
import { endsExist } from './endsExist.ts';
import { endsFitKind } from './endsFitKind.ts';
import { factsCited } from './factsCited.ts';
import { factValuesFit } from './factValuesFit.ts';
import { formatsNamePartner } from './formatsNamePartner.ts';
import { idsUnique } from './idsUnique.ts';
import { namesPresent } from './namesPresent.ts';
import { nodesCited } from './nodesCited.ts';
import { noReportingCycle } from './noReportingCycle.ts';
import { peopleAndEventsCited } from './peopleAndEventsCited.ts';
import { referencesExist } from './referencesExist.ts';
import { relationsCited } from './relationsCited.ts';
import type { Rule } from './rule.ts';
import { sectorsInOnePillar } from './sectorsInOnePillar.ts';
import { sourcesExist } from './sourcesExist.ts';
import { verbFitsKind } from './verbFitsKind.ts';

/** All rules, in the order in which their problems are shown. */
export const RULES: readonly Rule[] = [
  idsUnique,
  namesPresent,
  endsExist,
  endsDiffer,
  endsFitKind,
  verbFitsKind,
  referencesExist,
  sourcesExist,
  nodesCited,
  factsCited,
  relationsCited,
  peopleAndEventsCited,
  factValuesFit,
  daysExist,
  datesOrdered,
  noReportingCycle,
  sectorsInOnePillar,
  formatsNamePartner,
  conflictsHaveTwoEnds,
];
