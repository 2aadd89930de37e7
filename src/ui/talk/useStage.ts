import { useMemo } from 'react';
import type { Scene } from '../../model/deck.ts';
import { wholeOf } from '../../model/graph.ts';
import { sceneView } from '../../view/scenes/sceneView.ts';
import type { Stage, StageRoom } from '../../view/stage/Stage.ts';
import { stageOf } from '../../view/stage/stageOf.ts';
import type { IgnoredPart } from '../../view/url.ts';
import type { View } from '../../view/View.ts';
import { useApp } from '../AppContext.ts';

/** A step as the room sees it; `stage` is missing until the size of its place is known. */
export interface StagedStep {
  view: View;
  ignored: IgnoredPart[];
  stage: Stage | undefined;
}

/** Lays a step out for its place, in the language and theme of the page. */
export function useStage(scene: Scene | undefined, room: StageRoom | undefined): StagedStep | undefined {
  const { full, words, view } = useApp();
  const whole = wholeOf(full);
  const { lang, theme } = view;
  const link = scene?.link;
  const step = useMemo(() => (link === undefined ? undefined : sceneView(whole, link, { lang, theme })), [whole, link, lang, theme]);
  const { width = 0, height = 0, least = 0 } = room ?? {};
  return useMemo(
    () => step && { ...step, stage: width > 0 && height > 0 ? stageOf(whole, step.view, words, { width, height, least }) : undefined },
    [step, whole, words, width, height, least],
  );
}
