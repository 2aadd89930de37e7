import { useMemo, useState } from 'react';
import type { Scene } from '../../model/deck.ts';
import { wholeOf } from '../../model/graph.ts';
import { decksWords } from '../../text/decks.ts';
import { faultWords } from '../../view/scenes/faultWords.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { sceneView } from '../../view/scenes/sceneView.ts';
import { viewInWords } from '../../view/scenes/viewInWords.ts';
import type { IgnoredPart } from '../../view/url.ts';
import type { Language } from '../../view/View.ts';
import { useApp } from '../AppContext.ts';
import { WordsField } from './WordsField.tsx';

/** What can be done with a step. `part` is the control that keeps the focus. */
export interface StepActions {
  fold: () => void;
  show: () => void;
  change: (part: 'title' | 'text' | 'notes', lang: Language, text: string) => void;
  move: (by: number, part: string | undefined) => void;
  replace: () => void;
  duplicate: () => void;
  remove: () => void;
}

/** A step of the deck in the making: what it shows, and unfolded its words. */
export function EditedStep({
  at,
  count,
  scene,
  ignored,
  isOpen,
  isHere,
  actions,
  drag,
}: {
  at: number;
  count: number;
  scene: Scene;
  /** What of its link this data does not know. */
  ignored: readonly IgnoredPart[];
  isOpen: boolean;
  /** Whether the picture shows this step now. */
  isHere: boolean;
  actions: StepActions;
  drag: { from: number | undefined; onFrom: (at: number | undefined) => void; onTo: (before: number) => void };
}) {
  const { graph, words, view } = useApp();
  const said = decksWords[view.lang];
  const step = at + 1;
  const title = inLanguage(scene.title, view.lang);
  const whole = wholeOf(graph);
  const shows = useMemo(
    () => viewInWords(whole, sceneView(whole, scene.link, { lang: view.lang, theme: view.theme }).view, words),
    [whole, scene.link, view.lang, view.theme, words],
  );
  /** Where what is dragged would land. */
  const [landing, setLanding] = useState<'before' | 'after' | undefined>(undefined);
  const sideOf = (event: React.DragEvent) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return event.clientY < top + height / 2 ? 'before' : 'after';
  };
  return (
    <li
      className="deck-step"
      aria-current={isHere ? 'step' : undefined}
      data-landing={landing}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        actions.move(event.key === 'ArrowUp' ? -1 : 1, (event.target as HTMLElement).dataset.part ?? 'fold');
      }}
      onDragOver={(event) => {
        if (drag.from === undefined) return;
        event.preventDefault();
        setLanding(sideOf(event));
      }}
      onDragLeave={() => setLanding(undefined)}
      onDrop={(event) => {
        event.preventDefault();
        setLanding(undefined);
        drag.onTo(sideOf(event) === 'before' ? at : at + 1);
      }}
    >
      <div className="deck-step-line">
        <span
          className="deck-handle"
          aria-hidden="true"
          title={said.drag}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', title?.text ?? '');
            drag.onFrom(at);
          }}
          onDragEnd={() => drag.onFrom(undefined)}
        >
          {step}
        </span>
        <button
          type="button"
          className="deck-step-name"
          data-part="show"
          aria-label={said.showStep(step, title?.text ?? said.untitledStep)}
          title={said.show}
          onClick={actions.show}
        >
          <b lang={title?.lang}>{title?.text ?? said.untitledStep}</b>
          <span className="quiet">{shows}</span>
        </button>
        <StepButton
          part="up"
          label={said.up(step)}
          off={at === 0}
          path="M8 12.5v-9M4.5 7 8 3.5 11.5 7"
          onPress={() => actions.move(-1, 'up')}
        />
        <StepButton
          part="down"
          label={said.down(step)}
          off={at === count - 1}
          path="M8 3.5v9M4.5 9 8 12.5 11.5 9"
          onPress={() => actions.move(1, 'down')}
        />
        <StepButton
          part="fold"
          label={isOpen ? said.foldStep(step) : said.editStep(step)}
          isOpen={isOpen}
          path={isOpen ? 'M4 10l4-4 4 4' : 'M3.5 12.5 4 10l6.5-6.5 2 2L6 12z'}
          onPress={actions.fold}
        />
      </div>
      {ignored.length > 0 && <p className="deck-warning deck-fault">{faultWords(ignored, words)}</p>}
      {isOpen && (
        <div className="deck-step-words">
          <WordsField
            label={said.stepTitle}
            part="title"
            value={scene.title}
            most={160}
            onText={(...told) => actions.change('title', ...told)}
          />
          <WordsField
            label={said.sentence}
            hint={said.sentenceHint}
            part="text"
            value={scene.text}
            most={600}
            rows={3}
            onText={(...told) => actions.change('text', ...told)}
          />
          <WordsField
            label={said.notes}
            hint={said.notesHint}
            part="notes"
            value={scene.notes}
            most={4000}
            rows={3}
            onText={(...told) => actions.change('notes', ...told)}
          />
          <p className="deck-step-ways">
            <button type="button" className="plain" onClick={actions.replace}>
              {said.replace}
            </button>
            <button type="button" className="plain" onClick={actions.duplicate}>
              {said.duplicate}
            </button>
            <button type="button" className="plain deck-remove" onClick={actions.remove}>
              {said.removeStep}
            </button>
          </p>
        </div>
      )}
    </li>
  );
}

function StepButton({
  part,
  label,
  off,
  isOpen,
  path,
  onPress,
}: {
  part: string;
  label: string;
  off?: boolean;
  isOpen?: boolean;
  path: string;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="deck-step-button"
      data-part={part}
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
