import { Fragment, useId, useMemo, useState } from 'react';
import { Marks } from '../../chart/Marks.tsx';
import { nodeOf } from '../../model/graph.ts';
import { briefWords } from '../../text/brief.ts';
import { meetingLensWords } from '../../text/meetingLens.ts';
import { type Brief, type BriefBlock, type BriefLine, SHORT_PARTS } from '../../view/brief/Brief.ts';
import { briefOf } from '../../view/brief/briefOf.ts';
import { footnoteWords } from '../../view/brief/footnoteWords.ts';
import { pictureOf } from '../../view/brief/pictureOf.ts';
import { shortName } from '../../view/naming.ts';
import { formatView } from '../../view/url.ts';
import { DEFAULT_VIEW } from '../../view/View.ts';
import { useApp } from '../AppContext.ts';
import { saveFile } from '../saveFile.ts';

/** Room for the picture on the sheet in px: the width of A4 inside its margins. */
const PICTURE = { width: 690, height: 620 };
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The sheet to hand out, as it prints: the chosen bodies, who answers for them, chains, links, doubts and numbered sources. */
export function Sheet() {
  const { full, words, view } = useApp();
  const said = meetingLensWords[view.lang];
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const brief = useMemo(() => {
    const [page = ''] = location.href.split('#');
    const url = `${page}${formatView({ ...DEFAULT_VIEW, lens: 'meeting', pick: view.pick, asof: view.asof, lang: view.lang })}`;
    return briefOf(full, view.pick, { words, link: url, parts: isWhole ? undefined : SHORT_PARTS });
  }, [full, view.pick, view.asof, view.lang, words, isWhole]);
  const drawing = useMemo(() => pictureOf(full, brief.bodies, words, PICTURE), [full, brief, words]);
  return (
    <section className="sheet-section" aria-labelledby={id}>
      <h3 id={id} className="heading">
        {said.sheet}
      </h3>
      <p className="quiet">{said.sheetHint}</p>
      <label className="sheet-whole">
        <input type="checkbox" checked={isWhole} onChange={(event) => setWhole(event.target.checked)} /> {said.whole}
      </label>
      <SheetTools brief={brief} />
      <article className={isWhole ? 'sheet' : 'sheet is-short'} lang={brief.lang}>
        <h2>{brief.title}</h2>
        <p className="sheet-date">
          {brief.date} · {brief.link.label} <a href={brief.link.url}>{brief.link.url}</a>
        </p>
        {brief.empty && <p>{brief.empty}</p>}
        {drawing ? (
          <div
            role="img"
            aria-label={briefWords[view.lang].pictureOf(words.list(brief.bodies.map((body) => shortName(nodeOf(full, body), view.lang))))}
          >
            <div inert>
              <svg
                className="picture sheet-picture"
                viewBox={`0 0 ${Math.round(drawing.width)} ${Math.round(drawing.height)}`}
                aria-hidden="true"
              >
                <Marks drawing={drawing} />
              </svg>
            </div>
          </div>
        ) : (
          brief.bodies.length > 0 && <p className="quiet">{briefWords[view.lang].pictureLeftOut}</p>
        )}
        {brief.sections.map(({ part, heading, blocks }) => (
          <section key={part} className={`sheet-${part}`}>
            <h3>{heading}</h3>
            {blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a part keep their places
              <Block key={index} block={block} />
            ))}
          </section>
        ))}
        {brief.footnotes.length > 0 && (
          <section className="sheet-sources">
            <h3>{brief.sourcesHeading}</h3>
            <ol>
              {brief.footnotes.map((note) => {
                const { before, after } = footnoteWords(note);
                return (
                  <li key={note.number} value={note.number}>
                    {before}
                    <cite lang={note.lang === brief.lang ? undefined : note.lang}>{note.title}</cite>
                    {after} {note.url}
                  </li>
                );
              })}
            </ol>
          </section>
        )}
      </article>
    </section>
  );
}

function SheetTools({ brief }: { brief: Brief }) {
  const { full, view } = useApp();
  const said = meetingLensWords[view.lang];
  const [outcome, setOutcome] = useState('');
  const name = `asean-${view.lang === 'id' ? 'lembar-rapat' : 'meeting'}-${full.dataset.asOf}`;
  const save = async (extension: 'md' | 'docx') => {
    setOutcome(said.saving);
    try {
      if (extension === 'md') {
        const { writeBriefMarkdown } = await import('../../export/pack/markdown.ts');
        saveFile(`${name}.md`, writeBriefMarkdown(brief), 'text/markdown;charset=utf-8');
      } else {
        const { writeBriefDocx } = await import('../../export/pack/docx.ts');
        saveFile(`${name}.docx`, await writeBriefDocx(brief), DOCX);
      }
      setOutcome(said.saved(`${name}.${extension}`));
    } catch {
      setOutcome(said.failed);
    }
  };
  return (
    <p className="tools">
      <button type="button" className="pill" onClick={() => window.print()}>
        {said.print}
      </button>{' '}
      <button type="button" className="pill" onClick={() => void save('docx')}>
        {said.docx}
      </button>{' '}
      <button type="button" className="pill" onClick={() => void save('md')}>
        {said.markdown}
      </button>{' '}
      <span role="status">{outcome}</span>
    </p>
  );
}

function Line({ line }: { line: BriefLine }) {
  return line.map(({ text, lang, notes }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line keep their places
    <Fragment key={index}>
      {lang ? <span lang={lang}>{text}</span> : text}
      {notes && notes.length > 0 && <sup>{notes.join(', ')}</sup>}
    </Fragment>
  ));
}

function Block({ block }: { block: BriefBlock }) {
  if (block.form === 'text')
    return (
      <p>
        <Line line={block.line} />
      </p>
    );
  if (block.form === 'list') {
    const items = block.items.map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list keep their places
      <li key={index}>
        <Line line={line} />
      </li>
    ));
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  if (block.form === 'group')
    return (
      <div className="sheet-group">
        <h4>{block.heading}</h4>
        {block.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a group keep their places
          <p key={index}>
            <Line line={line} />
          </p>
        ))}
      </div>
    );
  return (
    <table>
      <caption className="sr-only">{block.name}</caption>
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a body may have several rows, which keep their places
          <tr key={at}>
            {row.cells.map((lines, column) => {
              const content = lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a cell keep their places
                <div key={index}>
                  <Line line={line} />
                </div>
              ));
              const key = block.columns[column];
              return column === 0 ? (
                <th key={key} scope="row">
                  {content}
                </th>
              ) : (
                <td key={key}>{content}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
