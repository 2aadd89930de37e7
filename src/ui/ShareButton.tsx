import { useState } from 'react';
import { useApp } from './AppContext.ts';

type Dialog = typeof import('./share/ShareDialog.tsx').ShareDialog;

/** Copies the link to what is shown, at once, and opens the other ways to pass it on. */
export function ShareButton() {
  const { words } = useApp();
  const [open, setOpen] = useState<{ Dialog: Dialog; copied: boolean }>();
  const [said, setSaid] = useState('');
  const share = async () => {
    const copied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    import('./share/ShareDialog.tsx').then(
      ({ ShareDialog }) => setOpen({ Dialog: ShareDialog, copied: copied === true }),
      () => {
        setSaid(copied ? words.shared : words.shareFailed);
        setTimeout(() => setSaid(''), 4000);
      },
    );
  };
  return (
    <>
      <button type="button" className="pill" aria-haspopup="dialog" onClick={share}>
        {words.share}
      </button>
      <span className="toast" role="status">
        {said}
      </span>
      {open && <open.Dialog copied={open.copied} onClose={() => setOpen(undefined)} />}
    </>
  );
}
