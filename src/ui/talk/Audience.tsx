import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Scene } from '../../model/deck.ts';
import { wholeOf } from '../../model/graph.ts';
import type { Said } from '../../model/talkLetter.ts';
import { loadWords } from '../../text/load.ts';
import { talkWords } from '../../text/talk.ts';
import { switchLanguage } from '../../view/commands/switchLanguage.ts';
import { switchTheme } from '../../view/commands/switchTheme.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { smallestLetters } from '../../view/stage/legibility.ts';
import { formatView } from '../../view/url.ts';
import { DEFAULT_VIEW, type View } from '../../view/View.ts';
import { useApp } from '../AppContext.ts';
import { useSize } from '../useSize.ts';
import { Guard, type SmallLetters } from './Guard.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { smallestDrawn } from './letters.ts';
import { Overview } from './Overview.tsx';
import { RoomDialog } from './RoomDialog.tsx';
import { lettersFor, recallRoom, rememberRoom, type TalkRoom } from './room.ts';
import { StageView } from './StageView.tsx';
import { stepAfter, stepsWith } from './steps.ts';
import type { RunningTalk } from './Talk.tsx';
import { TalkIcon } from './TalkIcon.tsx';
import { KEY_NAMES, type TalkAction } from './talkKeys.ts';
import { presenterAddress } from './talkSecret.ts';
import { UnknownParts } from './UnknownParts.tsx';
import { useAwake } from './useAwake.ts';
import { useConnection } from './useConnection.ts';
import { useContinuity } from './useContinuity.ts';
import { toggleFullScreen, useFullScreen } from './useFullScreen.ts';
import { usePointerSpot } from './usePointerSpot.ts';
import { useStage, useStageAhead } from './useStage.ts';
import { useTalkKeys } from './useTalkKeys.ts';
import { helpfulWays, scenesOf } from './waysOut.ts';

const CONTROLS: readonly TalkAction[] = [
  'previous',
  'next',
  'overview',
  'presenter',
  'notes',
  'fullScreen',
  'pointer',
  'black',
  'room',
  'keys',
  'leave',
];
/** What a finger must travel to turn a step, in px, and the share of the width at each edge where a tap turns one. */
const SWIPE = 50;
const EDGE = 0.15;
/** Below this width a picture may be larger than its place, in px; and how large it is then. */
const NARROW = 700;
const LARGER = { width: 1280, height: 640, least: 15 };

/**
 * The picture of the audience: the step fills the window, the controls show while something moves. It stays in touch with
 * the speaker's window also while a question is answered in the app (`isAway`).
 */
export function Audience({
  talk,
  secret,
  isAway,
  singleKeys,
  onStep,
  onMend,
  onKeep,
  onReturn,
}: {
  talk: RunningTalk;
  secret: string;
  isAway: boolean;
  singleKeys: boolean;
  onStep: (step: number) => void;
  /** Goes on with other steps than those of the deck; without, with its own. */
  onMend: (scenes: readonly Scene[] | undefined) => void;
  onKeep: () => void;
  onReturn: () => void;
}) {
  const { words, view, go, full } = useApp();
  const said = talkWords[view.lang];
  const { scenes, step } = talk;
  const scene = scenes[step - 1];
  const place = useRef<HTMLElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const ghosts = useRef<HTMLDivElement>(null);
  const spot = useRef<HTMLDivElement>(null);
  const popup = useRef<Window | null>(null);

  const screen = useScreen();
  const [room, setRoom] = useState<TalkRoom>(() => recallRoom(storage()));
  const least = lettersFor(room, screen);
  const size = useSize(pane, !isAway);
  const stageRoom = useMemo(() => ({ width: size?.width ?? 0, height: size?.height ?? 0, least }), [size, least]);
  const fitted = useStage(isAway ? undefined : scene, stageRoom);
  // On a phone, what would be too small to read is drawn larger than its place and moved by finger.
  const isTight = stageRoom.width < NARROW && fitted?.stage !== undefined && smallestLetters(fitted.stage) < least;
  const larger = useStage(isTight ? scene : undefined, LARGER);
  const staged = larger ?? fitted;
  useStageAhead(isAway ? undefined : scenes[step], stageRoom);
  const stage = staged?.stage;

  const [black, setBlack] = useState(false);
  const [pointing, setPointing] = useState(false);
  const [noting, setNoting] = useState(false);
  const [overview, setOverview] = useState(false);
  const [dialog, setDialog] = useState<'room' | 'keys' | undefined>(undefined);
  const [failed, setFailed] = useState<'fullScreen' | 'popup' | undefined>(undefined);
  const { awake, wake } = useAwake();
  const fullScreen = useFullScreen();
  usePointerSpot(spot, pointing);
  useContinuity(pane, ghosts, stage, `${talk.id}.${step}.${scene?.link}`);

  // A network begins at its middle, everything else at its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step
  useLayoutEffect(() => {
    const moved = pane.current;
    if (!moved || !isTight) return;
    const isNetwork = stage?.form === 'picture' && stage.lens === 'network';
    moved.scrollTo(isNetwork ? (moved.scrollWidth - moved.clientWidth) / 2 : 0, 0);
  }, [stage, scene, isTight]);

  const [small, setSmall] = useState<SmallLetters | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew whenever something else is drawn
  useLayoutEffect(() => {
    if (!place.current || !stage || isAway) return;
    const drawn = smallestDrawn(place.current, '.talk-pane, .talk-words, .talk-count');
    setSmall((before) => {
      if (!drawn || isTight || drawn.size >= least - 0.05) return undefined;
      return before?.size === drawn.size && before.needed === least ? before : { size: drawn.size, needed: least };
    });
  }, [stage, scene, least, isAway, isTight]);
  const ways = useMemo(
    () => (small && staged ? helpfulWays(wholeOf(full), staged.view, words, stageRoom) : []),
    [small, staged, full, words, stageRoom],
  );
  const offered = useMemo(() => ways.map(({ key, views }) => ({ key, label: said.waysOut[key](views.length) })), [ways, said]);
  const mend = async (key: string) => {
    const way = ways.find((each) => each.key === key);
    if (!way || !scene) return;
    const other = await loadWords(view.lang === 'id' ? 'en' : 'id').catch(() => undefined);
    onMend(stepsWith(scenes, step, scenesOf(way, scene, wholeOf(full), other ? [words, other] : [words])));
  };

  const leave = useCallback(
    (part: Partial<View> = {}) => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
      const { lang: _lang, theme: _theme, ...left } = staged?.view ?? DEFAULT_VIEW;
      go({ ...left, ...part, scene: undefined });
    },
    [go, staged],
  );
  const goTo = useCallback(
    (next: number) => {
      setBlack(false);
      setFailed(undefined);
      if (next !== step) onStep(next);
    },
    [step, onStep],
  );

  const heard = (message: Said) => {
    if (message.kind === 'hello') tell();
    else if (message.kind === 'step' && message.step >= 1 && message.step <= scenes.length) goTo(message.step);
    else if (message.kind === 'black') setBlack(message.black);
    else if (message.kind === 'mend') void mend(message.way);
    else if (message.kind === 'return' && isAway) onReturn();
  };
  const say = useConnection(secret, () => popup.current, heard, 'bye');
  const tell = () =>
    say({
      kind: 'shown',
      deck: talk.id,
      scenes: [...scenes],
      step,
      black,
      away: isAway,
      room: stageRoom,
      ...(small && { small: { ...small, ways: offered } }),
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the speaker's window shows
  useEffect(tell, [talk.id, scenes, step, black, isAway, stageRoom, small, offered]);

  const openPresenter = () => {
    popup.current = window.open(presenterLink(), `presenter-${secret}`, 'popup,width=1200,height=780');
    setFailed(popup.current ? undefined : 'popup');
  };
  const presenterLink = () => {
    const others: View = { ...DEFAULT_VIEW, lang: view.lang === 'id' ? 'en' : 'id' };
    const link = formatView(
      { ...DEFAULT_VIEW, scene: { deck: talk.id, step }, deck: view.deck, lang: view.lang, theme: view.theme },
      others,
    );
    return presenterAddress(secret, link);
  };

  const act = (action: TalkAction) => {
    if (action === 'next' || action === 'previous' || action === 'first' || action === 'last') goTo(stepAfter(step, action, scenes.length));
    else if (action === 'overview') setOverview(true);
    else if (action === 'black') setBlack(!black);
    else if (action === 'pointer') setPointing(!pointing);
    else if (action === 'notes') setNoting(!noting);
    else if (action === 'room' || action === 'keys') setDialog(action);
    else if (action === 'language') go({ lang: switchLanguage(view).lang });
    else if (action === 'theme') go({ theme: switchTheme(view).theme });
    else if (action === 'presenter') openPresenter();
    else if (action === 'fullScreen') void toggleFullScreen().then((allowed) => setFailed(allowed ? undefined : 'fullScreen'));
    else if (black) setBlack(false);
    else leave();
  };
  useTalkKeys({ on: !isAway && !overview, singleKeys, act });

  // The focus comes into the talk and goes back to where it was.
  useEffect(() => {
    if (isAway) return;
    const before = document.activeElement;
    place.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before !== document.body && before.isConnected)
        setTimeout(() => before.focus({ preventScroll: true }));
    };
  }, [isAway]);
  useEffect(() => {
    if (isAway) return;
    document.documentElement.dataset.presenting = '';
    return () => {
      delete document.documentElement.dataset.presenting;
    };
  }, [isAway]);

  const finger = useRef<{ x: number; y: number } | undefined>(undefined);
  const turned = useRef(false);
  const onTouchEnd = (event: React.PointerEvent) => {
    const from = finger.current;
    finger.current = undefined;
    if (event.pointerType !== 'touch' || !from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    const at = event.clientX / window.innerWidth;
    const move =
      Math.abs(dx) > SWIPE && Math.abs(dx) > Math.abs(dy)
        ? dx < 0
          ? 'next'
          : 'previous'
        : Math.hypot(dx, dy) < 10 && at < EDGE
          ? 'previous'
          : Math.hypot(dx, dy) < 10 && at > 1 - EDGE
            ? 'next'
            : undefined;
    turned.current = move !== undefined;
    if (move) act(move);
    else wake();
  };

  if (isAway || !scene) return null;
  const title = inLanguage(scene.title, view.lang);
  const text = inLanguage(scene.text, view.lang);
  const notes = inLanguage(scene.notes, view.lang);
  const isPressed: Partial<Record<TalkAction, boolean>> = { black, pointer: pointing, notes: noting, fullScreen };
  const events = {
    onChoose: ({ id, standsFor }: { id: string; standsFor?: string[] }) => {
      if (!turned.current) leave(standsFor ? {} : { focus: id });
    },
  };
  return (
    <main
      ref={place}
      className="talk"
      aria-label={said.talk}
      tabIndex={-1}
      style={{ '--least': `${least}px` } as React.CSSProperties}
      data-awake={awake || ((small !== undefined || (staged !== undefined && staged.ignored.length > 0)) && !fullScreen)}
      data-pointing={pointing}
      onPointerDown={(event) => {
        turned.current = false;
        if (event.pointerType === 'touch') finger.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerUp={onTouchEnd}
      onPointerCancel={() => {
        finger.current = undefined;
      }}
    >
      <div className="talk-words" inert={overview || black}>
        <h1 lang={title?.lang}>{title?.text}</h1>
        <p lang={text?.lang}>{text?.text}</p>
      </div>
      <div className="talk-picture" inert={overview || black}>
        <div ref={ghosts} className="talk-ghosts" aria-hidden="true" inert />
        <div ref={pane} className="talk-pane" data-moves={isTight}>
          {stage && <StageView stage={stage} label={said.pictureOf(title?.text ?? '')} lang={view.lang} events={events} />}
        </div>
      </div>
      {noting && (
        <aside className="talk-notes" aria-label={said.notes} lang={notes?.lang}>
          {notes?.text ?? said.noNotes}
        </aside>
      )}
      <p className="talk-count" aria-hidden="true">
        <span>{words.asOf(words.date(staged?.view.asof ?? full.dataset.asOf))}</span>
        <b>{said.count(step, scenes.length)}</b>
      </p>
      <div className="talk-foot" inert={overview}>
        {small && <Guard small={small} ways={offered} onWay={(way) => void mend(way)} />}
        {staged && <UnknownParts parts={staged.ignored} />}
        {failed && (
          <p className="talk-guard" role="alert">
            {failed === 'fullScreen' ? (
              said.fullScreenRefused
            ) : (
              <>
                {said.popupBlocked}{' '}
                <a href={presenterLink()} target="_blank" rel="noopener opener">
                  {said.openByHand}
                </a>
                {' · '}
                <button type="button" className="plain" onClick={() => setNoting(true)}>
                  {said.notesHere}
                </button>
              </>
            )}
          </p>
        )}
        <div className="talk-controls" role="toolbar" aria-label={said.controls}>
          {CONTROLS.map((action) => (
            <button
              key={action}
              type="button"
              aria-label={said.actions[action]}
              aria-pressed={action in isPressed ? isPressed[action] : undefined}
              aria-disabled={(action === 'previous' && step === 1) || (action === 'next' && step === scenes.length) || undefined}
              title={`${said.actions[action]} (${KEY_NAMES[action]})`}
              onClick={() => act(action)}
            >
              <TalkIcon of={action} />
            </button>
          ))}
        </div>
      </div>
      {black && (
        <div className="talk-black">
          <p className="sr-only">
            {said.blackOn} {said.blackHint}
          </p>
        </div>
      )}
      <div ref={spot} className="talk-spot" hidden={!pointing} aria-hidden="true" />
      <p className="sr-only" role="status">
        {said.announced(step, scenes.length, title?.text ?? '', text?.text ?? '')}
      </p>
      {overview && (
        <Overview
          scenes={scenes}
          step={step}
          room={stageRoom}
          mended={scenes === talk.deck.scenes ? undefined : { restore: () => onMend(undefined), keep: onKeep }}
          onStep={(next) => {
            setOverview(false);
            goTo(next);
            place.current?.focus({ preventScroll: true });
          }}
          onClose={() => {
            setOverview(false);
            place.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {dialog === 'keys' && <KeysDialog onClose={() => setDialog(undefined)} />}
      {dialog === 'room' && (
        <RoomDialog
          room={room}
          screen={screen}
          onRoom={(next) => {
            setRoom(next);
            rememberRoom(storage(), next);
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
    </main>
  );
}

/** The browser's storage, or nothing where it is refused. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** The size of the screen that the room looks at, in px: the window alone where the browser does not say. */
function useScreen(): { width: number; height: number } {
  const [size, setSize] = useState(screenSize);
  useEffect(() => {
    const measure = () =>
      setSize((before) => (before.height === screenSize().height && before.width === screenSize().width ? before : screenSize()));
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return size;
}

function screenSize(): { width: number; height: number } {
  return { width: window.screen.width || window.innerWidth, height: window.screen.height || window.innerHeight };
}
