import { useLayoutEffect, useRef } from 'react';
import type { Stage } from '../../view/stage/Stage.ts';
import { movesBetween, transformOf } from './moves.ts';

/** How long marks are on their way, and what comes and goes fades, in ms. */
const MOVING = 480;
const FADING = 260;

/**
 * Moves the marks that two steps share from where they were to where they are; the others fade. `step` tells the steps
 * apart: what else changes a picture (language, theme, the window's size) moves nothing. A new step cuts a move short.
 */
export function useContinuity(
  pane: React.RefObject<HTMLElement | null>,
  ghosts: React.RefObject<HTMLElement | null>,
  stage: Stage | undefined,
  step: string,
) {
  const before = useRef<{ step: string; stage: Stage; picture: Node | undefined } | undefined>(undefined);
  const running = useRef<Animation[]>([]);
  useLayoutEffect(() => {
    const shown = pane.current?.querySelector(':scope > svg, :scope > .stage-words');
    if (!stage || !shown) return;
    const was = before.current;
    before.current = { step, stage, picture: shown.cloneNode(true) };
    if (!was || was.step === step) return;
    for (const animation of running.current) animation.cancel();
    running.current = [];
    ghosts.current?.replaceChildren();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;

    const animate = (element: Element, frames: Keyframe[], options: KeyframeAnimationOptions) =>
      running.current.push(element.animate(frames, { easing: 'ease-out', fill: 'backwards', ...options }));
    const [hidden, seen] = [{ opacity: 0 }, { opacity: 1 }];
    const moves = was.stage.form === 'picture' && stage.form === 'picture' ? movesBetween(was.stage.drawing, stage.drawing) : undefined;

    if (was.picture instanceof Element && ghosts.current) {
      const ghost = was.picture;
      if (moves) {
        const left = new Set(moves.left);
        for (const mark of ghost.querySelectorAll<SVGGElement>('.mark')) if (!left.has(mark.dataset.key ?? '')) mark.remove();
      }
      ghosts.current.append(ghost);
      const fading = ghost.animate([seen, hidden], { duration: FADING, easing: 'ease-out', fill: 'forwards' });
      running.current.push(fading);
      fading.onfinish = () => ghost.remove();
      fading.oncancel = () => ghost.remove();
    }
    if (!moves) {
      animate(shown, [hidden, seen], { duration: FADING });
      return;
    }
    const marks = new Map([...shown.querySelectorAll<SVGGElement>('.mark')].map((mark) => [mark.dataset.key, mark]));
    for (const move of moves.moved) {
      const mark = marks.get(move.key);
      const isStill = move.dx === 0 && move.dy === 0 && move.scale === 1;
      if (mark && !isStill) animate(mark, [{ transform: transformOf(move) }, { transform: 'none' }], { duration: MOVING });
    }
    for (const key of moves.entered) {
      const mark = marks.get(key);
      if (mark) animate(mark, [hidden, seen], { duration: FADING, delay: MOVING - FADING });
    }
    const rest = shown.querySelectorAll(':scope > :not(.mark), :scope > g > .bus');
    for (const element of rest)
      if (!element.querySelector('.mark')) animate(element, [hidden, seen], { duration: FADING, delay: MOVING - FADING });
  }, [pane, ghosts, stage, step]);
}
