import { formatView } from '../view/url.ts';
import { PAGES } from '../view/View.ts';
import { useApp } from './AppContext.ts';

/** The ways to the pages about the data: real links, which stay on the page on a plain click. */
export function PageLinks() {
  const { words, view, go } = useApp();
  return (
    <nav className="page-links" aria-label={words.about}>
      {PAGES.map((lens) => (
        <a
          key={lens}
          href={formatView({ ...view, lens, focus: undefined })}
          aria-current={view.lens === lens ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            go({ lens, focus: undefined });
          }}
        >
          {words.pages[lens]}
        </a>
      ))}
    </nav>
  );
}
