import { useEffect, useRef } from 'react';
import type { Scene } from '../../model/deck.ts';
import { talkWords } from '../../text/talk.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import type { StageRoom } from '../../view/stage/Stage.ts';
import { useApp } from '../AppContext.ts';
import { Thumb } from './Thumb.tsx';

/** All steps as small pictures; arrows walk them, Enter or a press goes there. */
export function Overview({
  scenes,
  step,
  room,
  mended,
  onStep,
  onClose,
}: {
  scenes: readonly Scene[];
  step: number;
  room: StageRoom;
  /** Where the steps are not those of the deck. */
  mended: { restore: () => void; keep: () => void } | undefined;
  onStep: (step: number) => void;
  onClose: () => void;
}) {
  const { view } = useApp();
  const said = talkWords[view.lang];
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const walk = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = [...(list.current?.querySelectorAll<HTMLElement>('.overview-step') ?? [])];
    const at = steps.indexOf(document.activeElement as HTMLElement);
    const top = (each: HTMLElement | undefined) => each?.parentElement?.offsetTop;
    const columns = Math.max(1, steps.filter((each) => top(each) === top(steps[0])).length);
    const by: Record<string, number> = {
      ArrowRight: 1,
      PageDown: 1,
      ArrowLeft: -1,
      PageUp: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
      Home: -steps.length,
      End: steps.length,
    };
    if (event.key === 'Escape' || event.key === 'o' || event.key === 'O') onClose();
    else if (by[event.key] === undefined)
      return event.key === 'Tab' || event.key === 'Enter' || event.key === ' ' || event.stopPropagation();
    else {
      const to = at + (by[event.key] ?? 0);
      const isJump = event.key === 'Home' || event.key === 'End';
      if (isJump || (to >= 0 && to < steps.length)) steps[Math.min(Math.max(to, 0), steps.length - 1)]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="overview" role="dialog" aria-modal="true" aria-labelledby="overview-heading" onKeyDown={walk}>
      <div className="overview-head">
        <h2 id="overview-heading">{said.overview}</h2>
        {mended && (
          <p className="overview-mended">
            <button type="button" className="pill" onClick={mended.keep}>
              {said.keepMend}
            </button>
            <button type="button" className="pill" onClick={mended.restore}>
              {said.undoMend}
            </button>
          </p>
        )}
        <button type="button" className="icon-button" aria-label={said.close} title={`${said.close} (Esc)`} onClick={onClose}>
          ×
        </button>
      </div>
      <ol ref={list} className="overview-steps">
        {scenes.map((scene, index) => {
          const title = inLanguage(scene.title, view.lang);
          const here = index + 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place
            <li key={index}>
              <Thumb scene={scene} room={room} />
              <button
                type="button"
                className="overview-step"
                aria-current={here === step ? 'step' : undefined}
                lang={title?.lang}
                onClick={() => onStep(here)}
              >
                <b>{here}</b> {title?.text}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
