import { useEffect, useRef } from 'react';
import { type CommandId, screenKeys, viewCommands } from '../view/commands/index.ts';
import { useApp } from './AppContext.ts';

/** How a key is written on the sheet. */
const KEY_WORDS: Record<string, string> = { Escape: 'Esc', '-': '−' };

function keysOf(id: CommandId): string[] {
  const keys = viewCommands.find((command) => command.id === id)?.keys ?? Object.keys(screenKeys).filter((key) => screenKeys[key] === id);
  const upper = [...new Set(keys.map((key) => KEY_WORDS[key] ?? key.toUpperCase()))].filter((key) => key !== '=');
  return id === 'search' ? [...upper, 'Ctrl K'] : upper;
}

/** The sheet of the keyboard shortcuts, where single keys can be switched off. */
export function HelpDialog({
  singleKeys,
  onSingleKeys,
  onClose,
}: {
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
}) {
  const { words } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const commands = Object.keys(words.commands) as CommandId[];
  return (
    <dialog ref={dialog} className="dialog help" aria-labelledby="help-heading" onClose={onClose}>
      <div className="dialog-head">
        <h2 id="help-heading">{words.help}</h2>
        <button type="button" className="icon-button" aria-label={words.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <dl className="keys">
        {[
          ...words.pictureKeys.map(({ keys, what }) => ({ keys: [...keys], what })),
          ...commands.map((id) => ({ keys: keysOf(id), what: words.commands[id] })),
        ].map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="switch">
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.target.checked)} />
        <span>{words.singleKeys}</span>
        <span className="quiet">{words.singleKeysHint}</span>
      </label>
    </dialog>
  );
}
