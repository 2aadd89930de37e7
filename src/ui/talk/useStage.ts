import { useEffect, useMemo } from 'react';
import type { Scene } from '../../model/deck.ts';
import { wholeOf } from '../../model/graph.ts';
import { sceneView } from '../../view/scenes/sceneView.ts';
import type { Stage, StageRoom } from '../../view/stage/Stage.ts';
import type { IgnoredPart } from '../../view/url.ts';
import type { View } from '../../view/View.ts';
import { useApp } from '../AppContext.ts';
import { stagedStep } from './stagedStep.ts';

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
  return useMemo(() => {
    if (!step || link === undefined) return undefined;
    const isPlaced = width > 0 && height > 0;
    return { ...step, stage: isPlaced ? stagedStep(whole, { link, view: step.view }, words, { width, height, least }) : undefined };
  }, [step, link, whole, words, width, height, least]);
}

/** How long a step stands before the next is laid out, in ms: its marks have then come to rest. */
const AT_REST = 700;

/** Lays out the step that comes next while the room looks at this one. */
export function useStageAhead(scene: Scene | undefined, room: StageRoom): void {
  const { full, words, view } = useApp();
  const whole = wholeOf(full);
  const { lang, theme } = view;
  const link = scene?.link;
  useEffect(() => {
    if (link === undefined || room.width === 0) return;
    const timer = setTimeout(() => stagedStep(whole, { link, ...sceneView(whole, link, { lang, theme }) }, words, room), AT_REST);
    return () => clearTimeout(timer);
  }, [whole, link, lang, theme, words, room]);
}
