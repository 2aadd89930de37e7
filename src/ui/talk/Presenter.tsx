import { useEffect, useRef, useState } from 'react';
import type { Scene } from '../../model/deck.ts';
import { wholeOf } from '../../model/graph.ts';
import type { Said, Shown } from '../../model/talkLetter.ts';
import { talkWords } from '../../text/talk.ts';
import { switchLanguage } from '../../view/commands/switchLanguage.ts';
import { switchTheme } from '../../view/commands/switchTheme.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { sceneView } from '../../view/scenes/sceneView.ts';
import type { StageRoom } from '../../view/stage/Stage.ts';
import { useApp } from '../AppContext.ts';
import { asClock, type Elapsed, elapsedAt, NOT_STARTED, paused, started } from './elapsed.ts';
import { Guard } from './Guard.tsx';
import { stepAfter } from './steps.ts';
import type { RunningTalk } from './Talk.tsx';
import { TalkIcon } from './TalkIcon.tsx';
import { Thumb } from './Thumb.tsx';
import { KEY_NAMES, type TalkAction } from './talkKeys.ts';
import { UnknownParts } from './UnknownParts.tsx';
import { useConnection } from './useConnection.ts';
import { useTalkKeys } from './useTalkKeys.ts';

/** What the audience's place measures until it says so itself. */
const USUAL_PLACE: StageRoom = { width: 1840, height: 840, least: 21.6 };
/** How often the audience's window is asked whether it is there, and how long it may be silent, in ms. */
const ASKED = 2000;
const SILENT = 7000;

/** The window of the speaker: what is shown, what comes next, notes, clock. It goes on by itself where no audience answers. */
export function Presenter({
  talk,
  secret,
  singleKeys,
  onStep,
}: {
  talk: RunningTalk;
  secret: string;
  singleKeys: boolean;
  onStep: (step: number) => void;
}) {
  const { full, view, go } = useApp();
  const said = talkWords[view.lang];
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const [bond, setBond] = useState<'waiting' | 'joined' | 'apart' | 'closed'>('waiting');
  const lastHeard = useRef<number | undefined>(undefined);
  const [watch, setWatch] = useState<Elapsed>(NOT_STARTED);
  const now = useNow();

  const heard = (message: Said) => {
    if (message.kind === 'bye') setBond('closed');
    if (message.kind !== 'shown') return;
    lastHeard.current = performance.now();
    setBond('joined');
    setShown(message);
    if (shown && message.step !== shown.step) setWatch((before) => started(before, Date.now()));
    if (view.scene?.deck !== message.deck || view.scene.step !== message.step) go({ scene: { deck: message.deck, step: message.step } });
  };
  const say = useConnection(secret, () => window.opener as Window | null, heard);
  useEffect(() => {
    const begun = performance.now();
    const ask = () => {
      say({ kind: 'hello' });
      if (performance.now() - (lastHeard.current ?? begun) > SILENT) setBond((before) => (before === 'closed' ? before : 'apart'));
    };
    ask();
    const timer = setInterval(ask, ASKED);
    return () => clearInterval(timer);
  }, [say]);
  useEffect(() => {
    document.documentElement.dataset.presenting = '';
    return () => {
      delete document.documentElement.dataset.presenting;
    };
  }, []);

  const joined = bond === 'joined';
  const scenes: readonly Scene[] = shown?.scenes ?? talk.scenes;
  const step = Math.min(joined && shown ? shown.step : talk.step, scenes.length);
  const goTo = (next: number) => {
    if (next === step) return;
    setWatch((before) => started(before, Date.now()));
    if (joined) say({ kind: 'step', step: next });
    else onStep(next);
  };
  const setBlack = (black: boolean) => say({ kind: 'black', black });
  const act = (action: TalkAction) => {
    if (action === 'next' || action === 'previous' || action === 'first' || action === 'last') goTo(stepAfter(step, action, scenes.length));
    else if (action === 'black') setBlack(!shown?.black);
    else if (action === 'language') go({ lang: switchLanguage(view).lang });
    else if (action === 'theme') go({ theme: switchTheme(view).theme });
  };
  useTalkKeys({ on: true, singleKeys, act });

  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [step]);

  const scene = scenes[step - 1];
  const next = scenes[step];
  if (!scene) return null;
  const place = shown && shown.room.width > 0 ? shown.room : USUAL_PLACE;
  const title = inLanguage(scene.title, view.lang);
  const text = inLanguage(scene.text, view.lang);
  const notes = inLanguage(scene.notes, view.lang);
  const nextTitle = next && inLanguage(next.title, view.lang);
  const elapsed = elapsedAt(watch, now);
  const button = (action: TalkAction, pressed?: boolean) => (
    <button
      type="button"
      className="presenter-button"
      aria-pressed={pressed}
      title={`${said.actions[action]} (${KEY_NAMES[action]})`}
      aria-label={said.actions[action]}
      onClick={() => act(action)}
    >
      <TalkIcon of={action} />
    </button>
  );
  return (
    <main className="talk presenter">
      <header className="presenter-bar">
        <h1>{said.presenter}</h1>
        <p>
          <span className="quiet">{said.clock}</span>{' '}
          <b>{new Date(now).toLocaleTimeString(view.lang === 'id' ? 'id-ID' : 'en-GB', { hour: '2-digit', minute: '2-digit' })}</b>
        </p>
        <p>
          <span className="quiet">{said.elapsed}</span> <b data-elapsed>{asClock(elapsed)}</b>
          <button
            type="button"
            className="pill"
            onClick={() => setWatch(watch.since === undefined ? started(watch, Date.now()) : paused(watch, Date.now()))}
          >
            {watch.since === undefined ? said.start : said.pause}
          </button>
          <button type="button" className="pill" onClick={() => setWatch(NOT_STARTED)}>
            {said.reset}
          </button>
        </p>
        <p className="presenter-moves">
          {button('previous')}
          <b>{said.step(step, scenes.length)}</b>
          {button('next')}
          {joined && button('black', shown?.black ?? false)}
        </p>
      </header>
      <div className="presenter-said" role="status">
        {bond === 'waiting' && <p>{said.waiting}</p>}
        {bond === 'apart' && <p>{said.apart}</p>}
        {bond === 'closed' && <p>{said.closed}</p>}
        {joined && shown?.black && <p>{said.blackOn}</p>}
        {joined && shown?.away && (
          <p>
            {said.away}{' '}
            <button type="button" className="pill" onClick={() => say({ kind: 'return' })}>
              {said.returnAudience}
            </button>
          </p>
        )}
      </div>
      {joined && shown?.small && <Guard small={shown.small} ways={shown.small.ways} onWay={(way) => say({ kind: 'mend', way })} />}
      <section className="presenter-now" aria-label={said.now}>
        <h2>
          {said.now}: <span lang={title?.lang}>{title?.text}</span>
        </h2>
        <UnknownParts parts={sceneView(wholeOf(full), scene.link, view).ignored} />
        <Thumb scene={scene} room={place} />
        <p lang={text?.lang}>{text?.text}</p>
      </section>
      <section className="presenter-notes" aria-label={said.notes}>
        <h2>{said.notes}</h2>
        <p lang={notes?.lang}>{notes?.text ?? said.noNotes}</p>
      </section>
      <section className="presenter-next" aria-label={said.upNext}>
        <h2>
          {said.upNext}
          {nextTitle && (
            <>
              : <span lang={nextTitle.lang}>{nextTitle.text}</span>
            </>
          )}
        </h2>
        {next ? <Thumb scene={next} room={place} /> : <p className="quiet">{said.lastStep}</p>}
      </section>
      <nav className="presenter-steps" aria-label={said.steps}>
        <ol ref={list}>
          {scenes.map((each, index) => {
            const its = inLanguage(each.title, view.lang);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place
              <li key={index}>
                <button
                  type="button"
                  lang={its?.lang}
                  aria-current={index + 1 === step ? 'step' : undefined}
                  onClick={() => goTo(index + 1)}
                >
                  <b>{index + 1}</b> {its?.text}
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
    </main>
  );
}

/** The time in ms, as it passes from second to second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}
