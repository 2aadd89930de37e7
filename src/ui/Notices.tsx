import type { IgnoredPart } from '../view/url.ts';
import { useApp } from './AppContext.ts';

/** Says which parts of a link were left out. */
export function Notices({ ignored, onDismiss }: { ignored: readonly IgnoredPart[]; onDismiss: () => void }) {
  const { words } = useApp();
  if (ignored.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{words.linkNotice(ignored.map(({ key, value }) => `${key} “${value.slice(0, 60)}”`).join(', '))}</p>
      <button type="button" className="plain" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
