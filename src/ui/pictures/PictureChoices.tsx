import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { MOST_SIDE, PICTURE_FORMATS, type PictureId, PNG_WIDTHS } from '../../export/picture/formats.ts';
import type { Deck } from '../../model/deck.ts';
import { pictureWords } from '../../text/pictures.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { useApp } from '../AppContext.ts';
import { builtInDecks } from '../decks/builtInDecks.ts';
import { ownDecks } from '../decks/ownDecks.ts';

/** The decks that can become slides: those that come with the app, then one's own; without steps there is nothing to write. */
export function useDecks(): { id: string; deck: Deck }[] {
  const own = useSyncExternalStore(ownDecks.subscribe, ownDecks.list);
  return [...[...builtInDecks].map(([id, deck]) => ({ id, deck })), ...own].filter(({ deck }) => deck.scenes.length > 0);
}

/** What a person chose about pictures: the width of an image in px, the deck by its name. */
export interface PictureChoice {
  width: number;
  deck: string;
}

/** The formats of pictures and slides, as a group of the formats of the export dialog. */
export function PictureFormats({ chosen, onChoose }: { chosen: string; onChoose: (format: PictureId) => void }) {
  const { view } = useApp();
  const said = pictureWords[view.lang];
  return (
    <fieldset className="export-group">
      <legend>{said.group}</legend>
      {PICTURE_FORMATS.map(({ id }) => (
        <label key={id} className="export-choice">
          <input type="radio" name="export-format" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <b>{said.formats[id].name}</b> <span className="quiet">{said.formats[id].hint}</span>
          </span>
        </label>
      ))}
      <p className="export-pdf quiet">{said.pdf}</p>
    </fieldset>
  );
}

/** What can be chosen about a picture: the width of an image, the deck that becomes slides. */
export function PictureOptions({
  format,
  choice,
  onChoose,
}: {
  format: PictureId;
  choice: PictureChoice;
  onChoose: (choice: PictureChoice) => void;
}) {
  const { view } = useApp();
  const said = pictureWords[view.lang];
  const decks = useDecks();
  const place = useRef<HTMLFieldSetElement>(null);
  // It stands below the formats, and the window may end above it.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const [isOwn, setOwn] = useState(!PNG_WIDTHS.some((width) => width === choice.width));
  if (format === 'png')
    return (
      <fieldset ref={place} className="export-separator export-options">
        <legend>{said.width}</legend>
        {PNG_WIDTHS.map((width) => (
          <label key={width} className="export-choice">
            <input
              type="radio"
              name="export-width"
              checked={!isOwn && width === choice.width}
              onChange={() => {
                setOwn(false);
                onChoose({ ...choice, width });
              }}
            />
            <span>{said.widths(width)}</span>
          </label>
        ))}
        <label className="export-choice">
          <input type="radio" name="export-width" checked={isOwn} onChange={() => setOwn(true)} />
          <span>{said.ownWidth}</span>
        </label>
        {isOwn && (
          <input
            className="export-number"
            type="number"
            aria-label={said.ownWidthLabel}
            min={LEAST_WIDTH}
            max={MOST_SIDE * 4}
            value={choice.width}
            onChange={(event) => onChoose({ ...choice, width: Math.max(1, Math.round(event.target.valueAsNumber) || LEAST_WIDTH) })}
          />
        )}
      </fieldset>
    );
  if (format === 'pptx-deck')
    return (
      <fieldset ref={place} className="export-separator export-options">
        <legend>{said.deck}</legend>
        {decks.map(({ id, deck }) => {
          const title = inLanguage(deck.title, view.lang);
          return (
            <label key={id} className="export-choice">
              <input type="radio" name="export-deck" checked={id === choice.deck} onChange={() => onChoose({ ...choice, deck: id })} />
              <span lang={title?.lang === view.lang ? undefined : title?.lang}>{title?.text ?? id}</span>
            </label>
          );
        })}
      </fieldset>
    );
  return null;
}

/** Images narrower than this can hardly be read, in px. */
const LEAST_WIDTH = 320;
