import { useEffect, useRef } from 'react';
import { talkWords } from '../../text/talk.ts';
import { useApp } from '../AppContext.ts';
import { isTyping } from '../isTyping.ts';

/** The way back to the step that was left to answer a question: a small button, and R. */
export function WayBack({
  step,
  singleKeys,
  onReturn,
  onEnd,
}: {
  step: number;
  singleKeys: boolean;
  onReturn: () => void;
  onEnd: () => void;
}) {
  const { view } = useApp();
  const said = talkWords[view.lang];
  const now = useRef({ singleKeys, onReturn });
  now.current = { singleKeys, onReturn };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') || !now.current.singleKeys || event.key.toLowerCase() !== 'r') return;
      event.preventDefault();
      now.current.onReturn();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <aside className="way-back" aria-label={said.talk}>
      <button type="button" className="way-back-step" title={`${said.back(step)} (R)`} onClick={onReturn}>
        {said.back(step)}
      </button>
      <button type="button" className="way-back-end" aria-label={said.end} title={said.end} onClick={onEnd}>
        ×
      </button>
    </aside>
  );
}
