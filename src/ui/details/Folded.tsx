import { Children, type ReactNode, useState } from 'react';
import { useApp } from '../AppContext.ts';

/** A list whose rest is one press away. */
export function Folded({ most, children }: { most: number; children: ReactNode }) {
  const { words } = useApp();
  const [open, setOpen] = useState(false);
  const items = Children.toArray(children);
  const rest = items.length - most;
  return (
    <>
      <ul className="notes">{open || rest <= 1 ? items : items.slice(0, most)}</ul>
      {!open && rest > 1 && (
        <button type="button" className="plain" onClick={() => setOpen(true)}>
          {words.more(rest)}
        </button>
      )}
    </>
  );
}
