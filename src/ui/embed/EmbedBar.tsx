import { useEffect, useState } from 'react';
import { nodeOf } from '../../model/graph.ts';
import { embedWords } from '../../text/embed.ts';
import { switchLanguage } from '../../view/commands/switchLanguage.ts';
import { fullName } from '../../view/naming.ts';
import { formatView } from '../../view/url.ts';
import { useApp } from '../AppContext.ts';
import { type RefusedGesture, sharePageGestures } from './pageGestures.ts';
import './embed.css';

/** How long a hint to a gesture stands, in ms. */
const HINT_STANDS = 1600;

/** The bar of a page that stands within another: its name, the language, the way to the whole. Its picture leaves scrolling to that page. */
export function EmbedBar() {
  const { full: graph, words, view, go } = useApp();
  const said = embedWords[view.lang];
  const hint = useHint();
  const shown = view.focus ?? view.open;
  const name = shown && graph.nodes.has(shown) ? fullName(nodeOf(graph, shown), view.lang) : undefined;
  return (
    <header className="embed-bar">
      <h1>{words.appName}</h1>
      <span className="quiet embed-shown" lang={name?.lang === view.lang ? undefined : name?.lang}>
        {name?.text}
      </span>
      <button
        type="button"
        className="pill language"
        aria-label={words.language}
        title={words.language}
        onClick={() => go(switchLanguage(view))}
      >
        <span className={view.lang === 'id' ? 'on' : ''}>ID</span> · <span className={view.lang === 'en' ? 'on' : ''}>EN</span>
      </button>
      <a className="embed-open" href={formatView({ ...view, embed: false })} target="_blank" rel="noopener">
        {said.open} <span aria-hidden="true">↗</span>
      </a>
      <p className="embed-hint" aria-hidden="true" data-shown={hint !== undefined}>
        {hint === 'fingers' ? said.fingers : said.wheel(/mac/i.test(navigator.platform) ? '⌘' : 'Ctrl')}
      </p>
    </header>
  );
}

/** The gesture that was just tried and left to the page around. */
function useHint(): RefusedGesture | undefined {
  const [hint, setHint] = useState<RefusedGesture>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = sharePageGestures(document, (gesture) => {
      setHint(gesture);
      clearTimeout(timer);
      timer = setTimeout(() => setHint(undefined), HINT_STANDS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return hint;
}
