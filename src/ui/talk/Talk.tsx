import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Deck, Scene } from '../../model/deck.ts';
import type { IgnoredPart } from '../../view/url.ts';
import type { SceneRef, View } from '../../view/View.ts';
import { useApp } from '../AppContext.ts';
import { deckNamed } from '../decks/deckNamed.ts';
import { isOwn, ownDecks } from '../decks/ownDecks.ts';
import { Audience } from './Audience.tsx';
import { recallSteps, rememberSteps } from './mendedSteps.ts';
import { Presenter } from './Presenter.tsx';
import { talkSecret } from './talkSecret.ts';
import { WayBack } from './WayBack.tsx';
import '../links.css';
import '../mirror.css';
import './talk.css';

/** A talk as it is given: its deck, and its steps as they have become on the way. */
export interface RunningTalk {
  id: string;
  deck: Deck;
  scenes: readonly Scene[];
  step: number;
}

/**
 * The talk that a link names: the picture of the audience, the window of the speaker, or the way back while a question is
 * answered in the app. `onUnknown`: there is no such deck or step.
 */
export function Talk({ singleKeys, onUnknown }: { singleKeys: boolean; onUnknown: (part: IgnoredPart) => void }) {
  const { view, go } = useApp();
  const asked = view.scene;
  const [last, setLast] = useState<Pick<View, 'scene' | 'deck'> | undefined>(undefined);
  if (asked && (asked !== last?.scene || view.deck !== last.deck)) setLast({ scene: asked, deck: view.deck });
  const scene: SceneRef | undefined = asked ?? last?.scene;
  const id = scene?.deck;
  const deck = useSyncExternalStore(ownDecks.subscribe, () => (id === undefined ? undefined : deckNamed(id)));
  const [mended, setMended] = useState<{ deck: Deck; scenes: readonly Scene[] } | undefined>(undefined);
  const kept = useMemo(() => (deck && id !== undefined ? recallSteps(visit(), id, deck) : undefined), [deck, id]);
  const scenes = mended && mended.deck === deck ? mended.scenes : (kept ?? deck?.scenes);
  const { presenterOf, own } = useMemo(talkSecret, []);

  const unknown = asked && !presenterOf && (!scenes || asked.step > scenes.length) ? `${asked.deck}.${asked.step}` : undefined;
  const tell = useRef(onUnknown);
  tell.current = onUnknown;
  useEffect(() => {
    if (unknown) tell.current({ key: 'scene', value: unknown });
  }, [unknown]);

  const onStep = useCallback((step: number) => id !== undefined && go({ scene: { deck: id, step } }), [id, go]);
  const onMend = useCallback(
    (next: readonly Scene[] | undefined) => {
      if (!deck || id === undefined) return;
      setMended({ deck, scenes: next ?? deck.scenes });
      rememberSteps(visit(), id, deck, next);
      if (!next) onStep(1);
    },
    [deck, id, onStep],
  );
  /** Keeps the steps as they have become: in a deck of one's own where it is one, else in a new one. */
  const onKeep = () => {
    if (!scene || !deck || !scenes) return;
    const kept = { ...deck, scenes: [...scenes] };
    if (isOwn(scene.deck)) ownDecks.save(scene.deck, kept);
    else go({ scene: { deck: ownDecks.add(kept), step: scene.step } });
  };
  if (!scene || !deck || !scenes || unknown) return null;
  const talk: RunningTalk = { id: scene.deck, deck, scenes, step: scene.step };
  if (presenterOf) return <Presenter talk={talk} secret={presenterOf} singleKeys={singleKeys} onStep={onStep} />;
  return (
    <>
      <Audience
        talk={talk}
        secret={own}
        isAway={!asked}
        singleKeys={singleKeys}
        onStep={onStep}
        onMend={onMend}
        onKeep={onKeep}
        onReturn={() => last && go(last)}
      />
      {!asked && <WayBack step={scene.step} singleKeys={singleKeys} onReturn={() => last && go(last)} onEnd={() => setLast(undefined)} />}
    </>
  );
}

/** What the browser keeps while this window is open, or nothing where it refuses. */
function visit(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
