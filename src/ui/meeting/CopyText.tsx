import { useEffect, useRef, useState } from 'react';
import { meetingWords } from '../../text/meeting.ts';
import { useApp } from '../AppContext.ts';

/** Copies text that is made when it is asked for. Where the clipboard refuses, it stands selected for copying by hand. */
export function CopyText({ label, text }: { label: string; text: () => string }) {
  const { view } = useApp();
  const said = meetingWords[view.lang];
  const [outcome, setOutcome] = useState<{ state: 'copied' } | { state: 'failed'; text: string } | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome?.state === 'failed') field.current?.select();
  }, [outcome]);
  const copy = async () => {
    const made = text();
    try {
      await navigator.clipboard.writeText(made);
      setOutcome({ state: 'copied' });
    } catch {
      setOutcome({ state: 'failed', text: made });
    }
  };
  return (
    <span className="copy-text">
      <button type="button" className="pill" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status">{outcome && (outcome.state === 'copied' ? said.copied : said.copyFailed)}</span>
      {outcome?.state === 'failed' && <textarea ref={field} aria-label={label} readOnly rows={6} value={outcome.text} />}
    </span>
  );
}
