import { useEffect, useRef, useState } from 'react';
import { citationWords } from '../text/citation.ts';
import { useApp } from './AppContext.ts';

/** Copies a line of text. Where the clipboard refuses, the line stands selected for copying by hand. */
export function CopyLine({ line }: { line: string }) {
  const { view } = useApp();
  const said = citationWords[view.lang];
  const [outcome, setOutcome] = useState<'copied' | 'failed' | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome === 'failed') field.current?.select();
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(line);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <span className="copy-line">
      <button type="button" className="plain" onClick={copy}>
        {said.copy}
      </button>{' '}
      <span role="status">{outcome && said[outcome]}</span>
      {outcome === 'failed' && <textarea ref={field} aria-label={said.field} readOnly rows={5} value={line} />}
    </span>
  );
}
