import { useEffect, useId, useRef } from 'react';
import { talkWords } from '../../text/talk.ts';
import { useApp } from '../AppContext.ts';
import { KEY_NAMES, TALK_ACTIONS, type TalkAction } from './talkKeys.ts';

/** Further keys of an action, beside the one at its button. */
const MORE: Partial<Record<TalkAction, readonly string[]>> = {
  next: ['Space', 'Page Down'],
  previous: ['Page Up'],
  black: ['.'],
};

/** The sheet of the keys of a talk. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { view } = useApp();
  const said = talkWords[view.lang];
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const rows = [
    ...TALK_ACTIONS.map((action) => ({ keys: [KEY_NAMES[action], ...(MORE[action] ?? [])], what: said.actions[action] })),
    { keys: ['R'], what: said.returnAudience },
  ];
  return (
    <dialog ref={dialog} className="dialog help" aria-labelledby={id} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={id}>{said.actions.keys}</h2>
        <button type="button" className="icon-button" aria-label={said.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <dl className="keys">
        {rows.map(({ keys, what }) => (
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
    </dialog>
  );
}
