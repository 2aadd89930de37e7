import { useState } from 'react';
import { exportButton } from '../text/exportButton.ts';
import { useApp } from './AppContext.ts';

type Dialog = typeof import('./ExportDialog.tsx').ExportDialog;

/** The button that opens the export dialog. The dialog and every format load when they are asked for. */
export function ExportMenu({ buttonRef }: { buttonRef?: React.RefObject<HTMLButtonElement | null> }) {
  const { view } = useApp();
  const { label, failed } = exportButton[view.lang];
  const [open, setOpen] = useState<{ Dialog: Dialog }>();
  const [missing, setMissing] = useState(false);
  const load = () => {
    setMissing(false);
    import('./ExportDialog.tsx').then(
      ({ ExportDialog }) => setOpen({ Dialog: ExportDialog }),
      () => setMissing(true),
    );
  };
  return (
    <>
      <button ref={buttonRef} type="button" className="pill" aria-haspopup="dialog" onClick={load}>
        {label}
      </button>
      <span className="toast" role="status">
        {missing ? failed : ''}
      </span>
      {open && <open.Dialog onClose={() => setOpen(undefined)} />}
    </>
  );
}
