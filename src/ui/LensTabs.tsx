import { LENSES } from '../view/View.ts';
import { useApp } from './AppContext.ts';

/** The lenses, at the foot of the picture. */
export function LensTabs() {
  const { words, view, go } = useApp();
  return (
    <nav className="lens-tabs" aria-label={words.lenses}>
      {LENSES.map((lens) => (
        <button key={lens} type="button" aria-current={view.lens === lens ? 'page' : undefined} onClick={() => go({ lens })}>
          {words[lens]}
        </button>
      ))}
    </nav>
  );
}
