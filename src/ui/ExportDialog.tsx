import { useEffect, useMemo, useRef, useState } from 'react';
import { type ExporterId, exporters } from '../export/exporters.ts';
import { exportPart, tooMuchFor } from '../export/exportPart.ts';
import { fileName } from '../export/fileName.ts';
import { PICTURE_FORMATS, type PictureFormat, type PictureId, PNG_WIDTHS } from '../export/picture/formats.ts';
import type { ImageSize } from '../export/picture/png.ts';
import { type Extent, type Part, selectPart } from '../export/selection.ts';
import type { WriteOptions } from '../export/writer.ts';
import { nodeOf, wholeOf } from '../model/graph.ts';
import { isFiltered } from '../query/filter.ts';
import { type ExportProblemCode, type ExportWords, exportWords } from '../text/export.ts';
import { type PictureProblemCode, pictureWords } from '../text/pictures.ts';
import { shortName } from '../view/naming.ts';
import { useApp } from './AppContext.ts';
import './export.css';
import { deckFileName } from './decks/deckFile.ts';
import { FileBeside } from './FileBeside.tsx';
import { LaterNote } from './LaterNote.tsx';
import { OfflineFile } from './OfflineFile.tsx';
import { makePicture } from './pictures/makePicture.ts';
import { type PictureChoice, PictureFormats, PictureOptions, useDecks } from './pictures/PictureChoices.tsx';
import { type SavedFile, saveFile } from './saveFile.ts';
import { isPathAsked, usePath } from './usePath.ts';

/** How far the writing of the chosen file has come. */
type Progress =
  | { state: 'idle' }
  | { state: 'writing' }
  | { state: 'written'; file: SavedFile; size?: ImageSize }
  | { state: 'undrawn'; problem: PictureProblemCode }
  | { state: 'refused'; problem: { code: ExportProblemCode; count: number; limit: number } };

const GROUPS = ['tables', 'data', 'graphs'] as const;
const SEPARATORS = [',', ';'] as const;

/** Asks what to export and in which format, says how much it is, and saves the file. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { full: graph, wordsOfData, words, view, openPaper } = useApp();
  const said = exportWords[view.lang];
  const dialog = useRef<HTMLDialogElement>(null);
  const [extent, setExtent] = useState<Extent>(() => (isFiltered(view) || view.open || view.lens === 'network' ? 'shown' : 'everything'));
  const [format, setFormat] = useState<ExporterId | PictureId>('xlsx');
  const decks = useDecks();
  const [choice, setChoice] = useState<PictureChoice>({
    width: PNG_WIDTHS[0],
    deck: (decks.find(({ id }) => id === view.scene?.deck) ?? decks[0])?.id ?? '',
  });
  // Where the comma is the decimal sign, a spreadsheet expects semicolons.
  const [separator, setSeparator] = useState<WriteOptions['separator']>(view.lang === 'id' ? ';' : ',');
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLInputElement>('input[name="export-format"]:checked')?.focus();
  }, []);

  const part = usePart(extent);
  const picture = PICTURE_FORMATS.find(({ id }) => id === format);
  const exporter = exporters.find(({ id }) => id === format) ?? exporters[0];
  if (!exporter) throw new Error('there is no format');
  const tooMuch = picture ? undefined : tooMuchFor(exporter, part);
  const problem = tooMuch ?? (progress.state === 'refused' ? progress.problem : undefined);
  const drawn = pictureWords[view.lang];

  /** Another choice: what was said of the last file no longer holds. */
  const choose = (change: () => void) => {
    change();
    setProgress({ state: 'idle' });
  };
  const write = async () => {
    if (tooMuch || progress.state === 'writing' || wordsOfData !== 'there') return;
    setProgress({ state: 'writing' });
    await painted();
    if (picture) return draw(picture);
    const outcome = await exportPart(exporter, part, words, { separator });
    if (outcome.problem) setProgress({ state: 'refused', problem: outcome.problem });
    else {
      const file = saveFile(fileName(exporter, graph.dataset.version, extent, view.focus), outcome.content, exporter.mime);
      setProgress({ state: 'written', file });
    }
  };

  const draw = async ({ id, extension, mime }: PictureFormat) => {
    const deck = id === 'pptx-deck' ? decks.find((each) => each.id === choice.deck)?.deck : undefined;
    const made = await makePicture({ format: id, whole: wholeOf(graph), view, words, width: choice.width, deck });
    if (made.problem) return setProgress({ state: 'undrawn', problem: made.problem });
    const part = deck
      ? deckFileName(deck, view.lang).replace(/\.json$/, '')
      : [view.lens, view.focus ?? view.open].filter(Boolean).join('-');
    const file = saveFile(fileName({ extension }, graph.dataset.version, 'chosen', part), made.content, mime);
    setProgress({ state: 'written', file, size: made.size });
  };

  return (
    <dialog ref={dialog} className="dialog export" aria-labelledby="export-heading" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <div className="dialog-head">
          <h2 id="export-heading">{said.title}</h2>
          <button type="button" className="icon-button" aria-label={said.close} onClick={() => dialog.current?.close()}>
            ×
          </button>
        </div>
        <fieldset disabled={picture !== undefined}>
          <legend>{said.what}</legend>
          <ExtentChoice chosen={extent} onChoose={(next) => choose(() => setExtent(next))} />
        </fieldset>
        <p className="export-counts" role="status">
          {picture
            ? picture.id === 'pptx-deck'
              ? drawn.deckNote
              : drawn.groupNote
            : part.dataset.nodes.length === 0
              ? said.empty
              : said.counts(countsOf(part))}
        </p>
        <fieldset>
          <legend>{said.format}</legend>
          {GROUPS.map((group) => (
            <fieldset key={group} className="export-group">
              <legend>{said.groups[group]}</legend>
              {exporters
                .filter((each) => each.group === group)
                .map(({ id }) => (
                  <label key={id} className="export-choice">
                    <input
                      type="radio"
                      name="export-format"
                      value={id}
                      checked={id === format}
                      onChange={() => choose(() => setFormat(id))}
                    />
                    <span>
                      <b>{said.formats[id].name}</b> <span className="quiet">{said.formats[id].hint}</span>
                    </span>
                  </label>
                ))}
            </fieldset>
          ))}
          <PictureFormats chosen={format} onChoose={(next) => choose(() => setFormat(next))} />
        </fieldset>
        {picture && (
          <PictureOptions key={picture.id} format={picture.id} choice={choice} onChoose={(next) => choose(() => setChoice(next))} />
        )}
        {!picture && exporter.separated && (
          <fieldset className="export-separator">
            <legend>{said.separator}</legend>
            {SEPARATORS.map((each) => (
              <label key={each} className="export-choice">
                <input
                  type="radio"
                  name="export-separator"
                  value={each}
                  checked={each === separator}
                  onChange={() => choose(() => setSeparator(each))}
                />
                <span>{said.separators[each]}</span>
              </label>
            ))}
            <p className="quiet">{said.guard}</p>
          </fieldset>
        )}
        <p className="export-raw quiet">
          {said.asLoaded}: <FileBeside name="asean.json" />
          {' · '}
          <FileBeside name="asean.schema.json">{said.schema}</FileBeside>
        </p>
        <OfflineFile />
        <div className="export-foot">
          <button
            type="submit"
            className="export-download"
            disabled={tooMuch !== undefined || wordsOfData !== 'there'}
            aria-busy={progress.state === 'writing'}
          >
            {said.download}
          </button>
          <button
            type="button"
            className="pill"
            onClick={() => {
              dialog.current?.close();
              openPaper();
            }}
          >
            {said.paper}
          </button>
          <LaterNote />
          <div role="status" className="export-said">
            {progress.state === 'writing' && (
              <p className="export-writing">
                <progress aria-label={said.writing} /> {said.writing}
              </p>
            )}
            {problem && (
              <p className="export-problem">{said.problems[problem.code]({ ...problem, format: said.formats[exporter.id].name })}</p>
            )}
            {progress.state === 'undrawn' && <p className="export-problem">{drawn.problems[progress.problem]}</p>}
            {progress.state === 'written' && <Written file={progress.file} said={said} />}
            {progress.state === 'written' && progress.size?.clamped && (
              <p className="export-clamped">{drawn.clamped(choice.width, progress.size.width, progress.size.height)}</p>
            )}
          </div>
        </div>
      </form>
    </dialog>
  );
}

/** The choices of what is exported: a chosen body is one of them where there is one. */
function ExtentChoice({ chosen, onChoose }: { chosen: Extent; onChoose: (extent: Extent) => void }) {
  const { full: graph, view } = useApp();
  const said = exportWords[view.lang];
  const name = view.focus === undefined ? '' : shortName(nodeOf(graph, view.focus), view.lang);
  const extents: Extent[] = ['everything', 'shown', ...(view.focus === undefined ? [] : (['chosen'] as const))];
  return extents.map((each) => (
    <label key={each} className="export-choice">
      <input type="radio" name="export-extent" value={each} checked={each === chosen} onChange={() => onChoose(each)} />
      <span>{said.extents[each](name)}</span>
    </label>
  ));
}

function Written({ file, said }: { file: SavedFile; said: ExportWords }) {
  return (
    <p>
      {said.written(file.name, said.size(file.bytes))}{' '}
      <a href={file.address} download={file.name}>
        {said.again}
      </a>
    </p>
  );
}

/** The part of the structure that is exported, as the View stands. */
function usePart(extent: Extent): Part {
  const { full: graph, view } = useApp();
  const answer = usePath(graph, view.lens === 'network' ? view.path : undefined, view.unverified);
  return useMemo(() => {
    const path = isPathAsked(view, answer, undefined) && answer.state === 'found' ? answer.hops : undefined;
    return selectPart(graph, path ? view : { ...view, path: undefined }, extent, path);
  }, [graph, view, extent, answer]);
}

function countsOf({ dataset }: Part) {
  const count = (kind: string) => dataset.nodes.filter((node) => node.kind === kind).length;
  const [bodies, agencies] = [count('body'), count('agency')];
  const others = dataset.nodes.length - bodies - agencies;
  return { bodies, agencies, others, relations: dataset.relations.length, sources: dataset.sources.length };
}

/** Waits until what was just said stands on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
