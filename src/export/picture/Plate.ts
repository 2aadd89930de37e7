/** A view as it leaves the app: its stage and all that has to stand beside it where the app is not at hand. */
import type { LegendEntry } from '../../view/stage/legendOf.ts';
import type { Stage } from '../../view/stage/Stage.ts';
import type { Language } from '../../view/View.ts';

/** A source under its number. */
export interface PlateSource {
  number: number;
  id: string;
  text: string;
  url?: string;
}

/** Words in their own language. */
export interface Told {
  text: string;
  lang: Language;
}

export interface Plate {
  lang: Language;
  title: Told;
  /** One sentence below the title. */
  sentence?: Told;
  stage: Stage;
  legend: readonly LegendEntry[];
  /** The date of the data, and the day whose structure is shown. */
  date: string;
  /** The full address of the view. */
  link: string;
  sources: readonly PlateSource[];
  /** What only the speaker reads. */
  notes?: Told;
  /** The short name of a node. */
  nameOf: (id: string) => string;
}
