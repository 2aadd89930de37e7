import type { IgnoredPart } from '../../view/url.ts';
import { useApp } from '../AppContext.ts';

/** What the link of a step names that the data do not know, cut where it is long; nothing where all of it is known. */
export function UnknownParts({ parts }: { parts: readonly IgnoredPart[] }) {
  const { words } = useApp();
  if (parts.length === 0) return null;
  return <p className="talk-guard">{words.linkNotice(parts.map(({ value }) => `“${value.slice(0, 60)}”`).join(', '))}</p>;
}
