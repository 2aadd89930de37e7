import type { Drawing } from './drawing.ts';

/** Two drawings of the same plan with what differs lit and the rest dimmed, and how many marks differ in each. */
export interface Differences {
  before: Drawing;
  after: Drawing;
  differing: { before: number; after: number };
}

/**
 * Marks what differs between the drawings of two days: marks and lines that only one has, and marks that look different
 * (an agency that has been succeeded, a body that no source had named).
 */
export function differencesOf(before: Drawing, after: Drawing): Differences {
  const looks = (drawing: Drawing) =>
    new Map<string, string>([
      ...drawing.marks.map(({ key, unknown, ended, standsFor }) => [`mark ${key}`, [unknown, ended, standsFor].join()] as const),
      ...drawing.lines.map(({ key, unknown, role }) => [`line ${key}`, [unknown, role].join()] as const),
    ]);
  const [early, late] = [looks(before), looks(after)];
  const against = (drawing: Drawing, own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) => {
    const emphasis = (key: string) => (own.get(key) === other.get(key) ? ('dimmed' as const) : ('lit' as const));
    return {
      ...drawing,
      marks: drawing.marks.map((mark) => ({ ...mark, emphasis: emphasis(`mark ${mark.key}`), changed: false })),
      lines: drawing.lines.map((line) => ({ ...line, emphasis: emphasis(`line ${line.key}`) })),
    };
  };
  const marked = { before: against(before, early, late), after: against(after, late, early) };
  const count = ({ marks }: Drawing) => marks.filter(({ emphasis }) => emphasis === 'lit').length;
  return { ...marked, differing: { before: count(marked.before), after: count(marked.after) } };
}
