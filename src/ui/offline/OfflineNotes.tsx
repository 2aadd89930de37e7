import { useEffect, useRef, useState } from 'react';
import { offlineWords } from '../../text/offline.ts';
import { useApp } from '../AppContext.ts';
import { keepApp } from './keepApp.ts';
import './offline.css';

/** How long the good news stands, in ms; a new version waits for an answer. */
const READY_STANDS = 10_000;

type News = { what: 'ready' } | { what: 'update'; accept: () => void };

/** Quiet notes on the kept app: that it now opens without a network, that a new version waits. Never while a talk is given. */
export function OfflineNotes() {
  const { view } = useApp();
  const said = offlineWords[view.lang];
  const [news, setNews] = useState<News>();
  const presenting = usePresenting();
  useEffect(() => {
    const start = () => keepApp({ onReady: () => setNews({ what: 'ready' }), onUpdate: (accept) => setNews({ what: 'update', accept }) });
    // What the first picture still does comes before the files for another day.
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5000 });
    else setTimeout(start, 1000);
  }, []);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news?.what !== 'ready') return;
    const timer = setTimeout(() => {
      if (!note.current?.contains(document.activeElement)) setNews(undefined);
    }, READY_STANDS);
    return () => clearTimeout(timer);
  }, [news]);
  const told = presenting ? undefined : news;
  return (
    <section className="app-note-place" aria-label={said.notes}>
      <div role="status">
        {told && (
          <div ref={note} className="app-note">
            <p>{told.what === 'ready' ? said.ready : said.update.found}</p>
            {told.what === 'update' && (
              <button type="button" className="app-note-accept" onClick={told.accept}>
                {said.update.reload}
              </button>
            )}
            <button type="button" className="plain" onClick={() => setNews(undefined)}>
              {told.what === 'ready' ? said.dismiss : said.update.later}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

/** Whether a talk is being given: the page says so on its root. */
const isPresenting = () => document.documentElement.dataset.presenting !== undefined;

function usePresenting(): boolean {
  const [presenting, setPresenting] = useState(isPresenting);
  useEffect(() => {
    const watch = new MutationObserver(() => setPresenting(isPresenting()));
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-presenting'] });
    return () => watch.disconnect();
  }, []);
  return presenting;
}
