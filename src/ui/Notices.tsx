import type { IgnoredPart } from '../view/url.ts';
import { useApp } from './AppContext.ts';

/** Says which parts of a link were left out. */
export function Notices({ ignored, onDismiss }: { ignored: readonly IgnoredPart[]; onDismiss: () => void }) {
  const { words } = useApp();
  if (ignored.length === 0) return null;
  const named = (key: string) => (words.linkParts as Record<string, string>)[key] ?? key;
  return (
    <div className="notice" role="status">
      <p>{words.linkNotice(ignored.map(({ key, value }) => `${named(key)} “${value.slice(0, 60)}”`).join(', '))}</p>
      <button type="button" className="plain" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
