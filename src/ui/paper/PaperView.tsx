import { useEffect, useMemo, useRef, useState } from 'react';
import { PAPER_SIZES, type Paper, type PaperSize, sheetOf, TURNS, type Turn } from '../../layout/paperSize.ts';
import { wholeOf } from '../../model/graph.ts';
import { paperWords } from '../../text/paper.ts';
import { atlasOf } from '../../view/paper/atlasOf.ts';
import type { PaperPage } from '../../view/paper/Page.ts';
import { isChart, viewOnPaper } from '../../view/paper/viewOnPaper.ts';
import { dateLine } from '../../view/stage/captions.ts';
import { formatView } from '../../view/url.ts';
import { DEFAULT_VIEW, type View } from '../../view/View.ts';
import { useApp } from '../AppContext.ts';
import '../mirror.css';
import '../links.css';
import { LaterNote } from '../LaterNote.tsx';
import { useSize } from '../useSize.ts';
import { type Foot, PaperSheet } from './PaperSheet.tsx';
import './paper.css';

const WHATS = ['page', 'view', 'atlas'] as const;
type What = (typeof WHATS)[number];
/** Room around the pages of the preview in px, as in the style sheet. */
const PREVIEW_EDGE = 24;

/** Paper in the place of the screen: a preview in the real size, what goes on which paper, and the way to the printer. */
export function PaperView({ onClose }: { onClose: () => void }) {
  const { full, words, view, wordsOfData } = useApp();
  const said = paperWords[view.lang];
  const root = useRef<HTMLDialogElement>(null);
  const [what, setWhat] = useState<What>(isChart(view) ? 'page' : 'view');
  const [size, setSize] = useState<PaperSize>('a4');
  const [turn, setTurn] = useState<Turn>('landscape');
  const paper = useMemo<Paper>(() => ({ size, turn }), [size, turn]);
  useAlone(root, onClose);
  const preview = useRef<HTMLElement>(null);
  const room = useSize(preview);
  const fit = Math.min(1, Math.max(0.2, ((room?.width ?? 0) - 2 * PREVIEW_EDGE) / sheetOf(paper).width));

  const whole = wholeOf(full);
  const pages = useMemo<PaperPage[] | undefined>(() => {
    try {
      return what === 'atlas' ? atlasOf(whole, words, paper).pages : viewOnPaper({ whole, view, words, paper, isOnePage: what === 'page' });
    } catch (error) {
      console.error(error);
      return undefined;
    }
  }, [what, whole, view, words, paper]);
  const shownView = what === 'atlas' ? { ...DEFAULT_VIEW, lang: view.lang } : view;
  const foot = useMemo(() => footOf(shownView, dateLine(whole, shownView, words), said.qr), [shownView, whole, words, said]);

  return (
    <dialog ref={root} open className="paper" aria-modal="true" aria-labelledby="paper-title">
      <div className="paper-choices">
        <div className="paper-choices-head">
          <h2 id="paper-title">{said.title}</h2>
          <button type="button" className="icon-button" aria-label={said.close} title={said.close} onClick={onClose}>
            ×
          </button>
        </div>
        <fieldset>
          <legend>{said.what}</legend>
          {WHATS.filter((each) => each !== 'page' || isChart(view)).map((each) => (
            <label key={each}>
              <input type="radio" name="paper-what" checked={each === what} onChange={() => setWhat(each)} />
              <span>
                {said.whats[each]} <span className="quiet">{said.whatHints[each]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset className="paper-beside">
          <legend>{said.size}</legend>
          {PAPER_SIZES.map((each) => (
            <label key={each}>
              <input type="radio" name="paper-size" checked={each === size} onChange={() => setSize(each)} />
              <span>{said.sizes[each]}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="paper-beside">
          <legend>{said.turn}</legend>
          {TURNS.map((each) => (
            <label key={each}>
              <input type="radio" name="paper-turn" checked={each === turn} onChange={() => setTurn(each)} />
              <span>{said.turns[each]}</span>
            </label>
          ))}
        </fieldset>
        <p className="paper-count" role="status">
          {pages ? said.pages(pages.length) : said.failed}
        </p>
        <button type="button" className="paper-print" disabled={!pages || wordsOfData === 'coming'} onClick={() => window.print()}>
          {said.print}
        </button>
        <LaterNote />
        <p className="quiet">{said.printHint}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled from the keyboard */}
      <section ref={preview} className="paper-preview" aria-label={said.preview} tabIndex={0}>
        {pages?.map((page, index) => (
          <PaperSheet
            // biome-ignore lint/suspicious/noArrayIndexKey: pages are counted
            key={index}
            page={page}
            paper={paper}
            fit={fit}
            name={said.pageName(index + 1, pages.length)}
            foot={{ ...foot, number: said.page(index + 1, pages.length), ...(index > 0 && { code: undefined }) }}
          />
        ))}
      </section>
    </dialog>
  );
}

/** Whether the page can be opened from elsewhere by its address. */
function footOf(view: View, date: string, codeName: string): Omit<Foot, 'number'> {
  const hash = formatView({ ...view, theme: DEFAULT_VIEW.theme });
  if (!/^https?:$/.test(location.protocol)) return { date, link: hash, codeName };
  const [page = ''] = location.href.split('#');
  const code = `${page}${hash}`;
  return { date, link: code.replace(/^https?:\/\//, ''), code, codeName };
}

/** Everything beside it sleeps while it is open; where the focus was it comes back. */
function useAlone(root: React.RefObject<HTMLDialogElement | null>, onClose: () => void) {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const own = root.current;
    const before = document.activeElement;
    const others = [...(own?.parentElement?.children ?? [])].filter((other) => other !== own && !other.hasAttribute('inert'));
    for (const other of others) other.setAttribute('inert', '');
    const page = document.documentElement;
    const { theme } = page.dataset;
    page.dataset.paper = '';
    // Paper is white.
    page.dataset.theme = 'light';
    // Wherever the focus is: printing may take it away.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // What comes back to the screen is not closed by the same key.
      event.preventDefault();
      close.current();
    };
    document.addEventListener('keydown', onKeyDown);
    own?.querySelector<HTMLElement>('input:checked')?.focus();
    return () => {
      for (const other of others) other.removeAttribute('inert');
      document.removeEventListener('keydown', onKeyDown);
      delete page.dataset.paper;
      if (theme === undefined) delete page.dataset.theme;
      else page.dataset.theme = theme;
      if (before instanceof HTMLElement) before.focus();
    };
  }, [root]);
}
