import { useEffect, useRef } from 'react';
import { isTyping } from '../isTyping.ts';
import { type TalkAction, talkActionOf } from './talkKeys.ts';

/** Listens for the keys of a talk while `on`. A key that presses what has the focus is left to it, and so is a dialog. */
export function useTalkKeys({ on, singleKeys, act }: { on: boolean; singleKeys: boolean; act: (action: TalkAction) => void }): void {
  const now = useRef({ singleKeys, act });
  now.current = { singleKeys, act };
  useEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === ' ' && event.target instanceof Element && event.target.closest('button, a')) return;
      const action = talkActionOf(event.key, now.current.singleKeys);
      if (!action) return;
      event.preventDefault();
      now.current.act(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);
}
