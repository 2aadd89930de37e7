import { useEffect, useRef, useState } from 'react';
import { nodeOf } from '../../model/graph.ts';
import { shareWords } from '../../text/share.ts';
import { type EmbedSize, embedAddress, embedSnippet } from '../../view/embedSnippet.ts';
import { fullName } from '../../view/naming.ts';
import { useApp } from '../AppContext.ts';
import './share.css';

const WIDTHS = ['full', 640, 800, 1024] as const;
const HEIGHTS = [400, 480, 560, 640, 720];

/** Ways to pass on what is shown: the link, which was `copied` when the dialog opened, and HTML for another page. */
export function ShareDialog({ copied, onClose }: { copied: boolean; onClose: () => void }) {
  const { full: graph, words, view } = useApp();
  const said = shareWords[view.lang];
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState<EmbedSize>({ width: 'full', height: 560 });
  useEffect(() => dialog.current?.showModal(), []);

  const link = location.href;
  const isPublished = location.protocol.startsWith('http');
  const shown = view.focus ?? view.open;
  const title = shown && graph.nodes.has(shown) ? said.snippetTitle(fullName(nodeOf(graph, shown), view.lang).text) : words.appName;
  const canSend = isPublished && 'share' in navigator;
  return (
    <dialog ref={dialog} className="dialog share" aria-labelledby="share-heading" onClose={onClose}>
      <div className="dialog-head">
        <h2 id="share-heading">{said.title}</h2>
        <button type="button" className="icon-button" aria-label={said.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <CopyField label={said.link} text={link} outcome={copied ? words.shared : undefined}>
        {canSend && (
          <button type="button" className="pill" onClick={() => navigator.share({ title, url: link }).catch(() => undefined)}>
            {said.send}
          </button>
        )}
      </CopyField>
      {isPublished ? (
        <section aria-labelledby="share-embed">
          <h3 id="share-embed">{said.embed}</h3>
          <p className="quiet">{said.embedHint}</p>
          <p className="share-sizes">
            <label>
              {said.width}{' '}
              <select
                value={size.width}
                onChange={({ target }) => setSize({ ...size, width: target.value === 'full' ? 'full' : Number(target.value) })}
              >
                {WIDTHS.map((width) => (
                  <option key={width} value={width}>
                    {width === 'full' ? said.widths.full : said.widths.pixels(width)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {said.height}{' '}
              <select value={size.height} onChange={({ target }) => setSize({ ...size, height: Number(target.value) })}>
                {HEIGHTS.map((height) => (
                  <option key={height} value={height}>
                    {said.widths.pixels(height)}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <CopyField label={said.snippet} text={embedSnippet(embedAddress(link.split('#')[0] ?? '', view), title, size)} rows={4} />
        </section>
      ) : (
        <p className="quiet">{said.onlyHere}</p>
      )}
    </dialog>
  );
}

/** A text to take along with a button that copies it; where the clipboard refuses, the text stands selected. */
function CopyField({
  label,
  text,
  rows = 2,
  outcome,
  children,
}: {
  label: string;
  text: string;
  rows?: number;
  /** What has already been done with it. */
  outcome?: string;
  children?: React.ReactNode;
}) {
  const { view } = useApp();
  const said = shareWords[view.lang];
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState(outcome ?? '');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone(said.copied);
    } catch {
      field.current?.select();
      setDone(said.failed);
    }
  };
  return (
    <div className="share-copy">
      <label>
        <span>{label}</span>
        <textarea ref={field} readOnly rows={rows} value={text} spellCheck={false} onFocus={({ target }) => target.select()} />
      </label>
      <div className="share-acts">
        <button type="button" className="pill" onClick={copy} aria-label={`${said.copy}: ${label}`}>
          {said.copy}
        </button>
        {children}
        <span role="status">{done}</span>
      </div>
    </div>
  );
}
