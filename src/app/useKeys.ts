import { useEffect, useRef } from 'react';
import { isTyping } from '../ui/isTyping.ts';
import { type CommandId, type Ground, screenKeys, viewCommands } from '../view/commands/index.ts';
import type { View } from '../view/View.ts';

/** Listens for the keys of the commands, anywhere but where text is typed. Single keys can be switched off; Escape and Ctrl+K stay. */
export function useKeys(input: {
  ground: Ground;
  view: View;
  go: (next: Partial<View>) => void;
  singleKeys: boolean;
  act: Partial<Record<CommandId, () => void>>;
}): void {
  const now = useRef(input);
  now.current = input;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { ground, view, go, singleKeys, act } = now.current;
      if (event.defaultPrevented) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        act.search?.();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      // A talk has keys of its own.
      if (document.querySelector('dialog[open], .talk')) return;
      if (!singleKeys && event.key !== 'Escape') return;
      const command = viewCommands.find((each) => each.keys.includes(event.key));
      const screen = screenKeys[event.key];
      if (command) go(command.run(view, ground));
      else if (screen) act[screen]?.();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
