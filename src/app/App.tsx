import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ZoomControl } from '../chart/useZoom.ts';
import { planChart } from '../layout/plan.ts';
import { type Graph, wholeOf } from '../model/graph.ts';
import type { Dataset } from '../model/schema.ts';
import { filterNodes } from '../query/filter.ts';
import { buildSearch, type Search } from '../query/search.ts';
import { sourced } from '../query/sourced.ts';
import type { Messages } from '../text/en.ts';
import { loadWords } from '../text/load.ts';
import { AppContext, type AppGround } from '../ui/AppContext.ts';
import { ExportMenu } from '../ui/ExportMenu.tsx';
import { Footer } from '../ui/Footer.tsx';
import { isSingleFile } from '../ui/filesBeside.ts';
import { Header } from '../ui/Header.tsx';
import { Legend } from '../ui/Legend.tsx';
import { LensTabs } from '../ui/LensTabs.tsx';
import { Notices } from '../ui/Notices.tsx';
import { Outline } from '../ui/Outline.tsx';
import { PageLinks } from '../ui/PageLinks.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { Questions } from '../ui/Questions.tsx';
import { ShareButton } from '../ui/ShareButton.tsx';
import { StructureLens } from '../ui/StructureLens.tsx';
import { LAPTOP, PHONE, useMedia } from '../ui/useMedia.ts';
import { fitsKey } from '../view/fitsKey.ts';
import type { IgnoredPart } from '../view/url.ts';
import { LANGUAGES, type Language, pageOf, type View } from '../view/View.ts';
import { browserStorage, type Memory, recall, remember } from './browserMemory.ts';
import { defaultsFor, keepAddress } from './history.ts';
import type { Store } from './store.ts';
import { useDay } from './useDay.ts';
import { useKeys } from './useKeys.ts';
import { useLater } from './useLater.ts';
import { useWords } from './useWords.ts';

/** What a first look does not need comes after it. */
const loadDetails = () => import('../ui/details/Details.tsx');
const Details = lazy(() => loadDetails().then((module) => ({ default: module.Details })));
const DatePicker = lazy(() => import('../ui/DatePicker.tsx').then((module) => ({ default: module.DatePicker })));
const ChangesSheet = lazy(() => import('../ui/ChangesSheet.tsx').then((module) => ({ default: module.ChangesSheet })));
const HelpDialog = lazy(() => import('../ui/HelpDialog.tsx').then((module) => ({ default: module.HelpDialog })));
const Decks = lazy(() => import('../ui/decks/Decks.tsx').then((module) => ({ default: module.Decks })));
const PaperView = lazy(() => import('../ui/paper/PaperView.tsx').then((module) => ({ default: module.PaperView })));
const GapsPage = lazy(() => import('../ui/GapsPage.tsx').then((module) => ({ default: module.GapsPage })));
const AboutPage = lazy(() => import('../ui/AboutPage.tsx').then((module) => ({ default: module.AboutPage })));
const MeetingLens = lazy(() => import('../ui/meeting/MeetingLens.tsx').then((module) => ({ default: module.MeetingLens })));
const DirectoryLens = lazy(() => import('../ui/DirectoryLens.tsx').then((module) => ({ default: module.DirectoryLens })));
const LinksLens = lazy(() => import('../ui/LinksLens.tsx').then((module) => ({ default: module.LinksLens })));
const MirrorLens = lazy(() => import('../ui/MirrorLens.tsx').then((module) => ({ default: module.MirrorLens })));
const Talk = lazy(() => import('../ui/talk/Talk.tsx').then((module) => ({ default: module.Talk })));
const EmbedBar = lazy(() => import('../ui/embed/EmbedBar.tsx').then((module) => ({ default: module.EmbedBar })));
// Without it the app goes on as well.
const OfflineNotes = lazy(() =>
  import('../ui/offline/OfflineNotes.tsx').then(
    (module): { default: React.ComponentType } => ({ default: module.OfflineNotes }),
    () => ({ default: () => null }),
  ),
);
const NetworkLens = lazy(() => import('../ui/NetworkLens.tsx').then((module) => ({ default: module.NetworkLens })));

/**
 * The app on a graph: the View lives in `store`, everything else follows from it. `later` reads the words of the data that
 * are still to come; `firstWords` are those of the language in which the page begins.
 */
export function App({
  graph: first,
  later,
  words: firstWords,
  store,
}: {
  graph: Graph;
  later?: () => Promise<Dataset | undefined>;
  words: Messages;
  store: Store<View>;
}) {
  const { whole, words: wordsOfData } = useLater(first, later);
  const asked = useSyncExternalStore(store.subscribe, store.get);
  const words = useWords(
    firstWords,
    asked.lang,
    useCallback((lang) => store.set({ ...store.get(), lang }), [store]),
  );
  const lang = words.lang as Language;
  // A language is spoken once its words are there.
  const view = useMemo(() => (asked.lang === lang ? asked : { ...asked, lang }), [asked, lang]);
  const [memory, setMemory] = useState<Memory>(() => recall(browserStorage()));
  const [ignored, setIgnored] = useState<IgnoredPart[]>([]);
  const [help, setHelp] = useState(false);
  const [dating, setDating] = useState(false);
  const [decks, setDecks] = useState<{ what: 'list' | 'add'; nth: number } | undefined>(undefined);
  const [paper, setPaper] = useState(false);
  const [picture, setPicture] = useState(false);
  // On a phone the details are a sheet over the picture: put away for one body, they come back with the next.
  const [putAway, setPutAway] = useState<string | undefined>(undefined);
  const searchInput = useRef<HTMLInputElement>(null);
  const zoom = useRef<ZoomControl | undefined>(undefined);

  const memoryNow = useRef(memory);
  memoryNow.current = memory;
  const defaults = useCallback(() => defaultsFor(memoryNow.current, navigator.languages), []);
  useEffect(() => keepAddress(store, { defaults, names: fitsKey(first), onIgnored: setIgnored }), [store, first, defaults]);
  const change = useCallback((part: Partial<Memory>) => {
    const next = { ...memoryNow.current, ...part };
    memoryNow.current = next;
    setMemory(next);
    remember(browserStorage(), next);
  }, []);

  const full = useDay(
    whole,
    view.asof,
    useCallback(() => store.set({ ...store.get(), asof: undefined }), [store]),
  );
  // Whoever chooses what no source confirms sees it.
  const unverified = view.unverified || (view.focus !== undefined && whole.nodes.get(view.focus)?.status === 'unverified');
  const graph = unverified ? full : sourced(full);
  // Neither rests on what is still to come.
  const plan = useMemo(() => planChart(first), [first]);
  const searchAll = useMemo(() => buildSearch(first), [first]);
  const search = useMemo<Search>(
    () =>
      graph.day
        ? (query, most = 12) =>
            searchAll(query, most * 4)
              .filter(({ id: hit }) => graph.nodes.has(hit))
              .slice(0, most)
        : searchAll,
    [graph, searchAll],
  );
  const { pillar, tier, sector, kind, relation, agency } = view;
  const filter = useMemo(
    () => ({ pillar, tier, sector, kind, relation, agency, unverified }),
    [pillar, tier, sector, kind, relation, agency, unverified],
  );
  const frame = wholeOf(graph);
  const framed = useMemo(() => filterNodes(frame, filter), [frame, filter]);
  const shown = useMemo(() => (graph === frame ? framed : filterNodes(graph, filter)), [graph, frame, framed, filter]);
  const go = useCallback(
    (part: Partial<View>) => {
      if (part.lang && part.lang !== store.get().lang) change({ lang: part.lang });
      if (part.theme && part.theme !== store.get().theme) change({ theme: part.theme });
      if (part.focus && !memoryNow.current.visited) change({ visited: true });
      setIgnored((before) => (before.length > 0 ? [] : before));
      store.set({ ...store.get(), ...part });
    },
    [store, change],
  );
  const show = useCallback(
    (part: Partial<View>) => {
      setPicture(true);
      setPutAway(store.get().focus);
      go(part);
    },
    [go, store],
  );
  // What is chosen and was not there on the day is told by the details; the pictures show the day without a choice.
  const viewOfDay = useMemo(() => {
    const isThere = (each: string | undefined) => each === undefined || graph.nodes.has(each);
    if (isThere(view.focus) && view.path?.every(isThere) !== false) return view;
    return { ...view, focus: isThere(view.focus) ? view.focus : undefined, path: undefined };
  }, [view, graph]);
  const ground = useMemo<AppGround>(
    () => ({ graph, full, wordsOfData, plan, search, words, view: viewOfDay, shown, framed, go, show, openPaper: () => setPaper(true) }),
    [graph, full, wordsOfData, plan, search, words, viewOfDay, shown, framed, go, show],
  );

  // Once the first picture stands.
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const idle = setTimeout(() => {
      loadDetails().catch(() => undefined);
      Promise.all(LANGUAGES.map(loadWords)).catch(() => undefined);
      setSettled(true);
    }, 300);
    return () => clearTimeout(idle);
  }, []);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = view.lang;
    document.title = words.appName;
  }, [view.lang, words]);
  useEffect(() => {
    if (view.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = view.theme;
  }, [view.theme]);

  // A page, the directory or the meeting stands in the place of the picture, and there is nothing to zoom.
  const page = pageOf(view);
  const isRead = page !== undefined || view.lens === 'directory' || view.lens === 'meeting';
  const pictureShown = picture || isRead || view.embed;
  if (isRead) zoom.current = undefined;
  // The links and the mirror are read first, also on a phone: their picture is one tap away.
  const isListFirst = view.lens === 'links' || view.lens === 'mirror';
  useEffect(() => {
    if (view.lens !== 'links' && view.lens !== 'mirror') return;
    setPicture(false);
    setPutAway(store.get().focus);
  }, [view.lens, store]);

  /** On a phone the picture is one tap away and opens on the pillar of what is chosen. */
  const togglePicture = () => {
    if (isRead) {
      setPicture(false);
      go({ lens: 'structure' });
      return;
    }
    setPicture(!picture);
    setPutAway(picture ? undefined : view.focus);
    const chosen = view.focus ? graph.nodes.get(view.focus)?.pillar : view.pillar.length === 1 ? view.pillar[0] : undefined;
    if (!picture && view.lens === 'structure' && !view.open && chosen && graph.nodes.has(chosen)) go({ open: chosen });
  };

  const askDecks = useCallback((what: 'list' | 'add') => setDecks((before) => ({ what, nth: (before?.nth ?? 0) + 1 })), []);
  useKeys({
    ground: { graph, plan },
    // Keys follow each other faster than the words of a language load.
    view: asked,
    go,
    singleKeys: memory.singleKeys,
    act: {
      search: () => {
        searchInput.current?.focus();
        searchInput.current?.select();
      },
      zoomIn: () => zoom.current?.by(1.4),
      zoomOut: () => zoom.current?.by(1 / 1.4),
      fit: () => zoom.current?.fit(),
      outline: () => toggleOutline(),
      details: () => change({ details: !memory.details }),
      date: () => setDating(true),
      decks: () => askDecks('list'),
      addStep: () => askDecks('add'),
      paper: () => setPaper(true),
      help: () => setHelp(true),
    },
  });

  // Whoever opened the page with a body in the link may be typing by the time that its details are there.
  const arrivedWith = useRef(view.focus);
  const takesFocus = useCallback((chosen: string) => chosen !== arrivedWith.current, []);
  useEffect(() => {
    if (view.focus !== arrivedWith.current) arrivedWith.current = undefined;
  }, [view.focus]);

  // The way back to a talk stays while a question is answered.
  const talked = useRef(false);
  if (view.scene) talked.current = true;

  const phone = useMedia(PHONE);
  const detailsOpen = view.focus !== undefined && memory.details && !(phone && putAway === view.focus);
  const narrow = useMedia(LAPTOP);
  // On a laptop the picture needs the room: the outline gives way to the details until it is asked for.
  const [outlineAsked, setOutlineAsked] = useState(false);
  const outlineOpen = memory.outline && (!narrow || !detailsOpen || outlineAsked);
  const toggleOutline = () => {
    if (narrow && detailsOpen) {
      setOutlineAsked(!outlineOpen);
      if (!memory.outline) change({ outline: true });
    } else change({ outline: !memory.outline });
  };
  return (
    <AppContext value={ground}>
      <div
        className="app"
        inert={view.scene !== undefined}
        data-outline={outlineOpen}
        data-details={detailsOpen}
        data-picture={pictureShown}
        data-lens={view.lens}
        data-visited={memory.visited}
        data-embed={view.embed || undefined}
      >
        {view.embed ? (
          <Suspense fallback={null}>
            <EmbedBar />
          </Suspense>
        ) : (
          <>
            <button type="button" className="skip" onClick={() => searchInput.current?.focus()}>
              {words.skip}
            </button>
            <Header
              searchInput={searchInput}
              onHelp={() => setHelp(true)}
              onDate={() => setDating(true)}
              onDecks={() => askDecks('list')}
              panels={{ outline: outlineOpen, details: memory.details }}
              onPanel={(panel) => (panel === 'outline' ? toggleOutline() : change({ details: !memory.details }))}
            />
          </>
        )}
        <Notices ignored={ignored} onDismiss={() => setIgnored([])} />
        {(decks || view.deck) && (
          <Suspense fallback={null}>
            <Decks asked={decks} onAsk={askDecks} />
          </Suspense>
        )}
        {!view.embed && <Questions />}
        <main className="main">
          {!view.embed && (
            <aside className="side" aria-label={words.legend}>
              {phone ? (
                <>
                  <Outline />
                  <details className="legend-fold">
                    <summary>{words.legend}</summary>
                    <Legend />
                  </details>
                  <div className="phone-tools">
                    <ShareButton />
                    <ExportMenu />
                  </div>
                  <PageLinks />
                </>
              ) : (
                <>
                  <Legend />
                  <Outline />
                </>
              )}
            </aside>
          )}
          <div className="stage">
            {view.lens === 'structure' ? (
              <StructureLens control={zoom} />
            ) : (
              <PartBoundary key={view.lens} words={words}>
                <Suspense
                  fallback={
                    <p className="loading" role="status">
                      {words.loading}
                    </p>
                  }
                >
                  {view.lens === 'network' && <NetworkLens key={graph.day?.date} control={zoom} />}
                  {view.lens === 'links' && <LinksLens />}
                  {view.lens === 'meeting' && <MeetingLens />}
                  {view.lens === 'directory' && <DirectoryLens />}
                  {view.lens === 'mirror' && <MirrorLens />}
                  {view.lens === 'gaps' && <GapsPage />}
                  {view.lens === 'about' && <AboutPage />}
                </Suspense>
              </PartBoundary>
            )}
            {!view.embed && <LensTabs />}
          </div>
          {detailsOpen && (
            <aside className="details" aria-label={words.details}>
              <button
                type="button"
                className="details-close"
                aria-label={words.close}
                title={words.close}
                onClick={() => (phone ? setPutAway(view.focus) : go({ focus: undefined }))}
              >
                ×
              </button>
              <PartBoundary words={words}>
                <Suspense fallback={null}>
                  <Details takesFocus={takesFocus} absent={viewOfDay.focus ? undefined : view.focus} />
                </Suspense>
              </PartBoundary>
            </aside>
          )}
        </main>
        {!view.embed && (
          <>
            <button type="button" className="picture-toggle" onClick={togglePicture}>
              {pictureShown ? (isListFirst ? words.pictureHideForList : words.pictureHide) : words.pictureShow}
            </button>
            <Footer />
          </>
        )}
        <PartBoundary
          words={words}
          onDismiss={() => {
            setDating(false);
            setHelp(false);
            setPaper(false);
            if (view.from) go({ from: undefined });
          }}
        >
          {dating && (
            <Suspense fallback={null}>
              <DatePicker onClose={() => setDating(false)} />
            </Suspense>
          )}
          {paper && (
            <Suspense fallback={null}>
              <PaperView onClose={() => setPaper(false)} />
            </Suspense>
          )}
          {view.from && !view.scene && !paper && (
            <Suspense fallback={null}>
              <ChangesSheet />
            </Suspense>
          )}
          {help && (
            <Suspense fallback={null}>
              <HelpDialog
                singleKeys={memory.singleKeys}
                onSingleKeys={(singleKeys) => change({ singleKeys })}
                onClose={() => setHelp(false)}
              />
            </Suspense>
          )}
        </PartBoundary>
        {import.meta.env.PROD && settled && !view.embed && !isSingleFile && (
          <Suspense fallback={null}>
            <OfflineNotes />
          </Suspense>
        )}
      </div>
      {talked.current && (
        <Suspense fallback={null}>
          <Talk
            singleKeys={memory.singleKeys}
            onUnknown={(part) => {
              go({ scene: undefined, deck: '' });
              setIgnored([part]);
            }}
          />
        </Suspense>
      )}
    </AppContext>
  );
}
