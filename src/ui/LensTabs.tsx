import type { Messages } from '../text/en.ts';
import { LENSES } from '../view/View.ts';
import { useApp } from './AppContext.ts';

/** What each lens is called. */
const NAMES = {
  structure: 'structure',
  network: 'network',
  links: 'crossLinks',
  mirror: 'mirror',
  directory: 'directory',
} as const satisfies Record<(typeof LENSES)[number], keyof Messages>;

/** The lenses, at the foot of the picture. */
export function LensTabs() {
  const { words, view, go } = useApp();
  return (
    <nav className="lens-tabs" aria-label={words.lenses}>
      {LENSES.map((lens) => (
        <button key={lens} type="button" aria-current={view.lens === lens ? 'page' : undefined} onClick={() => go({ lens })}>
          {words[NAMES[lens]]}
        </button>
      ))}
    </nav>
  );
}
