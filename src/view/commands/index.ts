/** What users can do, once: the menu, the keyboard and the help sheet read this list. */
import type { ChartPlan } from '../../layout/plan.ts';
import type { Graph } from '../../model/graph.ts';
import type { View } from '../View.ts';
import { clearSelection } from './clearSelection.ts';
import { goToFocalPoint } from './goToFocalPoint.ts';
import { lookCloser } from './lookCloser.ts';
import { switchLanguage } from './switchLanguage.ts';
import { switchLens } from './switchLens.ts';
import { switchTheme } from './switchTheme.ts';
import { togglePick } from './togglePick.ts';

/** What commands need to know besides the View. */
export interface Ground {
  graph: Graph;
  plan: ChartPlan;
}

/** Turns one View into the next. */
export interface ViewCommand {
  id: CommandId;
  /** Keys as `KeyboardEvent.key` gives them. */
  keys: readonly string[];
  run: (view: View, ground: Ground) => View;
}

export const COMMAND_IDS = [
  'search',
  'clear',
  'closer',
  'focal',
  'meeting',
  'lens',
  'language',
  'theme',
  'zoomIn',
  'zoomOut',
  'fit',
  'outline',
  'details',
  'date',
  'decks',
  'addStep',
  'paper',
  'help',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

export const viewCommands: readonly ViewCommand[] = [
  { id: 'clear', keys: ['Escape'], run: clearSelection },
  { id: 'closer', keys: ['z', 'Z'], run: lookCloser },
  { id: 'focal', keys: ['f', 'F'], run: goToFocalPoint },
  { id: 'meeting', keys: ['m', 'M'], run: togglePick },
  { id: 'lens', keys: ['n', 'N'], run: switchLens },
  { id: 'language', keys: ['l', 'L'], run: switchLanguage },
  { id: 'theme', keys: ['t', 'T'], run: switchTheme },
];

/** Keys of what changes the screen but not the View. */
export const screenKeys: Record<string, CommandId> = {
  '/': 'search',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
  o: 'outline',
  O: 'outline',
  d: 'details',
  D: 'details',
  y: 'date',
  Y: 'date',
  p: 'decks',
  P: 'decks',
  a: 'addStep',
  A: 'addStep',
  k: 'paper',
  K: 'paper',
  '?': 'help',
};
