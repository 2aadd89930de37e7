import { switchLanguage } from '../view/commands/switchLanguage.ts';
import { switchTheme } from '../view/commands/switchTheme.ts';
import { useApp } from './AppContext.ts';
import { DateControl } from './DateControl.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { SearchBox } from './SearchBox.tsx';
import { ShareButton } from './ShareButton.tsx';

type Panel = 'outline' | 'details';

/** The bar at the top: name, search, date of the data, link, language, theme, help. */
export function Header({
  searchInput,
  onHelp,
  onDate,
  onDecks,
  panels,
  onPanel,
}: {
  searchInput: React.RefObject<HTMLInputElement | null>;
  onHelp: () => void;
  onDate: () => void;
  onDecks: () => void;
  panels: Record<Panel, boolean>;
  onPanel: (panel: Panel) => void;
}) {
  const { words, view, go } = useApp();
  const [first, second] = words.appNameParts;
  return (
    <header className="header">
      <button
        type="button"
        className="icon-button"
        aria-label={words.panelsFold.outline[panels.outline ? 0 : 1]}
        title={`${words.panelsFold.outline[panels.outline ? 0 : 1]} (O)`}
        aria-expanded={panels.outline}
        onClick={() => onPanel('outline')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 3h12v10H2zM6 3v10" />
        </svg>
      </button>
      <h1 className="brand">
        <button type="button" onClick={() => go({ focus: undefined, open: undefined, path: undefined, q: '', lens: 'structure' })}>
          <span className={first === 'ASEAN' ? 'brand-accent' : ''}>{first}</span>
          <span className={second === 'ASEAN' ? 'brand-accent' : ''}>{second}</span>
        </button>
      </h1>
      <SearchBox inputRef={searchInput} />
      <div className="header-end">
        <DateControl onOpen={onDate} />
        <ShareButton />
        <button type="button" className="pill decks-open" aria-haspopup="dialog" title={`${words.present} (P)`} onClick={onDecks}>
          {words.present}
        </button>
        <ExportMenu />
        <button
          type="button"
          className="pill language"
          aria-label={words.language}
          title={`${words.language} (L)`}
          onClick={() => go(switchLanguage(view))}
        >
          <span className={view.lang === 'id' ? 'on' : ''}>ID</span> · <span className={view.lang === 'en' ? 'on' : ''}>EN</span>
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`${words.theme}: ${words.themes[view.theme]}`}
          title={`${words.theme}: ${words.themes[view.theme]} (T)`}
          onClick={() => go(switchTheme(view))}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="5.5" />
            <path className="theme-half" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />
          </svg>
        </button>
        <button type="button" className="icon-button" aria-label={words.help} title={`${words.help} (?)`} onClick={onHelp}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12.2v.1" />
          </svg>
        </button>
        {view.focus && (
          <button
            type="button"
            className="icon-button details-toggle"
            aria-label={words.panelsFold.details[panels.details ? 0 : 1]}
            title={`${words.panelsFold.details[panels.details ? 0 : 1]} (D)`}
            aria-expanded={panels.details}
            onClick={() => onPanel('details')}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 3h12v10H2zM10 3v10" />
            </svg>
          </button>
        )}
      </div>
    </header>
  );
}
