import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { buildGraph } from '../model/graph.ts';
import '../ui/tokens.css';
import '../chart/picture.css';
import '../ui/app.css';
import '../ui/panels.css';
import '../ui/offline/installOffer.ts';
import { loadWords } from '../text/load.ts';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { fitsKey } from '../view/fitsKey.ts';
import { parseView } from '../view/url.ts';
import { App } from './App.tsx';
import { browserStorage, recall } from './browserMemory.ts';
import { defaultsFor } from './history.ts';
import { readData } from './readData.ts';
import { createStore } from './store.ts';
import { loadDays } from './useDay.ts';

/** Fetches the data, checks it, and mounts the app; or says what is wrong with it. */
async function start(root: Root) {
  const defaults = defaultsFor(recall(browserStorage()), navigator.languages);
  // Guessed from what the browser remembers; the link may say another, whose words then follow.
  const guessed = loadWords(defaults.lang).catch(() => undefined);
  const data = await readData();
  performance.mark('data-read');
  if (!data.dataset) {
    const { showFailure } = await import('./showFailure.tsx');
    showFailure(root, defaults.lang, data.problems);
    return;
  }
  const graph = buildGraph(data.dataset);
  const { view } = parseView(location.hash, fitsKey(graph), defaults);
  if (view.asof) await loadDays().catch(() => {});
  const words = view.lang === defaults.lang ? await guessed : await loadWords(view.lang).catch(() => guessed);
  if (!words) throw new Error('no language could be loaded');
  root.render(
    <StrictMode>
      <PartBoundary words={words}>
        <App graph={graph} later={data.later} words={words} store={createStore(view)} />
      </PartBoundary>
    </StrictMode>,
  );
}

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element with the id "app"');
const root = createRoot(place);
start(root).catch(() =>
  // Not even the words of one language could be had.
  root.render(
    <main className="failure">
      <p>Struktur ASEAN tidak dapat dimuat. / ASEAN Structure could not be loaded.</p>
      <button type="button" className="pill" onClick={() => location.reload()}>
        Muat ulang / Reload
      </button>
    </main>,
  ),
);
