import type { Citation } from '../../model/schema.ts';
import { type Claim, citationLine } from '../../view/citation.ts';
import { formatView } from '../../view/url.ts';
import { DEFAULT_VIEW } from '../../view/View.ts';
import { useApp } from '../AppContext.ts';
import { CopyLine } from '../CopyLine.tsx';

/** Copies a fact with its source as one line for a memo, with the link by which it is found here. */
export function CopyCitation({ claims, citation }: { claims: readonly Claim[]; citation: Citation }) {
  const { graph, words, view } = useApp();
  const [first] = claims;
  const focus = view.focus ?? (first && 'relation' in first ? first.relation.from : undefined);
  const [page = ''] = location.href.split('#');
  const link = `${page}${formatView({ ...DEFAULT_VIEW, focus, asof: view.asof, lang: view.lang })}`;
  return <CopyLine line={citationLine(graph, { claims, citation, link }, words)} />;
}
