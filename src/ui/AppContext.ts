import { createContext, useContext } from 'react';
import type { ChartPlan } from '../layout/plan.ts';
import type { Graph } from '../model/graph.ts';
import type { Search } from '../query/search.ts';
import type { Messages } from '../text/en.ts';
import type { View } from '../view/View.ts';

/** What every panel may read, and the one way to change what is looked at. */
export interface AppGround {
  /**
   * What is shown: the structure of the chosen day, everything that is known where none is chosen; without the relations
   * that no source confirms until they are asked for.
   */
  graph: Graph;
  /** The same with what no source confirms, whether or not it is shown. */
  full: Graph;
  /** Whether the descriptions and notes of the data are there: they come after the first picture. */
  wordsOfData: 'coming' | 'there' | 'missing';
  plan: ChartPlan;
  search: Search;
  words: Messages;
  view: View;
  /** What passes the filters. */
  shown: ReadonlySet<string>;
  /** What would pass them were everything there: it keeps its place in the chart from day to day. */
  framed: ReadonlySet<string>;
  /** Goes to another View: one step of Back. */
  go: (change: Partial<View>) => void;
  /** Opens the preview of what is printed on paper. */
  openPaper: () => void;
  /** Goes there and brings the picture to the front, where the screen shows one thing at a time. */
  show: (change: Partial<View>) => void;
}

export const AppContext = createContext<AppGround | undefined>(undefined);

/** The ground on which the panels stand; throws outside the app. */
export function useApp(): AppGround {
  const ground = useContext(AppContext);
  if (!ground) throw new Error('useApp is called outside the app');
  return ground;
}
