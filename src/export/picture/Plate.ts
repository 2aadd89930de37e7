/** A view as it leaves the app: its stage and all that has to stand beside it where the app is not at hand. */
import type { DrawnLine, Mark } from '../../view/drawing.ts';
import type { Stage } from '../../view/stage/Stage.ts';
import type { Language } from '../../view/View.ts';
import type { SignName } from './figures.ts';

/** What a part of the legend shows. */
export type LegendSample =
  | { form: 'mark'; mark: Pick<Mark, 'rank' | 'hue' | 'emphasis' | 'verified' | 'loose'> }
  | { form: 'line'; line: Pick<DrawnLine, 'basis' | 'role' | 'hue' | 'emphasis' | 'unknown'> }
  | { form: 'sign'; sign: SignName | 'conflict' | 'changed' };

export interface LegendEntry {
  sample: LegendSample;
  words: string;
}

/** A source under its number. */
export interface PlateSource {
  number: number;
  text: string;
  url?: string;
}

export interface Plate {
  lang: Language;
  title: string;
  /** One sentence below the title, in its own language where that is not the plate's. */
  sentence?: { text: string; lang: Language };
  stage: Stage;
  legend: readonly LegendEntry[];
  /** The date of the data, and the day whose structure is shown. */
  date: string;
  link: string;
  sources: readonly PlateSource[];
  /** What only the speaker reads. */
  notes?: { text: string; lang: Language };
  /** The short name of a node. */
  nameOf: (id: string) => string;
}
