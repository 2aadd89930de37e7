import { useEffect, useRef, useState } from 'react';
import type { Citation } from '../../model/schema.ts';
import { citationWords } from '../../text/citation.ts';
import { type Claim, citationLine } from '../../view/citation.ts';
import { formatView } from '../../view/url.ts';
import { DEFAULT_VIEW } from '../../view/View.ts';
import { useApp } from '../AppContext.ts';

/** Copies a fact with its source as one line for a memo. Where the clipboard refuses, the line stands selected for copying by hand. */
export function CopyCitation({ claims, citation }: { claims: readonly Claim[]; citation: Citation }) {
  const { graph, words, view } = useApp();
  const said = citationWords[view.lang];
  const [outcome, setOutcome] = useState<'copied' | 'failed' | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome === 'failed') field.current?.select();
  }, [outcome]);

  const [page = ''] = location.href.split('#');
  const [first] = claims;
  const focus = view.focus ?? (first && 'relation' in first ? first.relation.from : undefined);
  const link = `${page}${formatView({ ...DEFAULT_VIEW, focus, asof: view.asof, lang: view.lang })}`;
  const line = citationLine(graph, { claims, citation, link }, words);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(line);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <span className="cite-copy">
      <button type="button" className="plain" onClick={copy}>
        {said.copy}
      </button>{' '}
      <span role="status">{outcome && said[outcome]}</span>
      {outcome === 'failed' && <textarea ref={field} className="cite-text" aria-label={said.field} readOnly rows={5} value={line} />}
    </span>
  );
}
