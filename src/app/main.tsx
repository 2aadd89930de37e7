import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { parseDataset } from '../dataset/parse.ts';
import { buildGraph } from '../model/graph.ts';
import '../ui/tokens.css';
import '../chart/picture.css';
import '../ui/app.css';
import '../ui/panels.css';
import { fitsKey } from '../view/fitsKey.ts';
import { parseView } from '../view/url.ts';
import { App } from './App.tsx';
import { browserStorage, recall } from './browserMemory.ts';
import { defaultsFor } from './history.ts';
import { createStore } from './store.ts';
import { loadDays } from './useDay.ts';

/** Fetches the data, checks it, and mounts the app; or says what is wrong with it. */
async function start(root: Root) {
  const defaults = defaultsFor(recall(browserStorage()), navigator.languages);
  const text = await fetchText('./asean.json');
  const parsed = text === undefined ? undefined : parseDataset(text);
  performance.mark('data-read');
  if (!parsed?.dataset) {
    const { showFailure } = await import('./showFailure.tsx');
    showFailure(root, defaults.lang, parsed?.problems);
    return;
  }
  const graph = buildGraph(parsed.dataset);
  const { view } = parseView(location.hash, fitsKey(graph), defaults);
  if (view.asof) await loadDays().catch(() => {});
  root.render(
    <StrictMode>
      <App graph={graph} store={createStore(view)} />
    </StrictMode>,
  );
}

async function fetchText(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element with the id "app"');
void start(createRoot(place));
