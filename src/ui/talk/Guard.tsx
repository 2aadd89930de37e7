import { talkWords } from '../../text/talk.ts';
import { useApp } from '../AppContext.ts';

/** What the guard of the letters found: letters of `size` px where the room needs `needed`. */
export interface SmallLetters {
  size: number;
  needed: number;
}

/** Tells the speaker that a step cannot be read in the last row, and what can be done. */
export function Guard({
  small,
  ways,
  onWay,
}: {
  small: SmallLetters;
  ways: readonly { key: string; label: string }[];
  onWay: (key: string) => void;
}) {
  const { view, words } = useApp();
  const said = talkWords[view.lang];
  const figure = (size: number) => words.number(Math.floor(size * 10) / 10);
  return (
    <section className="talk-guard" aria-label={said.guard}>
      <p role="status">
        <b>{said.guard}.</b> {said.guardFigures(figure(small.size), words.number(small.needed))}
      </p>
      {ways.map(({ key, label }) => (
        <button key={key} type="button" className="pill" onClick={() => onWay(key)}>
          {label}
        </button>
      ))}
    </section>
  );
}
