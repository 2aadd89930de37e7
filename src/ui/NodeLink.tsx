import type { ReactNode } from 'react';
import type { NodeId } from '../model/schema.ts';
import { formatView } from '../view/url.ts';
import { useApp } from './AppContext.ts';

/** A real link to a node, so that it can also be opened in a tab of its own; a plain click stays on the page. */
export function NodeLink({ id, className, children }: { id: NodeId; className?: string; children: ReactNode }) {
  const { view, go } = useApp();
  return (
    <a
      className={className}
      href={formatView({ ...view, focus: id, q: '' })}
      data-id={id}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go({ focus: id });
      }}
    >
      {children}
    </a>
  );
}
