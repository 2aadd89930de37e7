import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { daysOf, isDay } from '../model/days.ts';
import { wholeOf } from '../model/graph.ts';
import { yearsOf } from '../query/changes.ts';
import { dayWords } from '../text/day.ts';
import { useApp } from './AppContext.ts';
import './day.css';

/** Before this year no date is meant: half-typed years are left alone. */
const EARLIEST_YEAR = '1900';
/** How many years back the what-changed sheet begins where no date is chosen. */
const YEARS_BACK = 2;

/** The choice of a date: years as steps, any day by typing, back to the date of the data, on to what has changed. */
export function DatePicker({ onClose }: { onClose: () => void }) {
  const { graph, words, view, go } = useApp();
  const said = dayWords[view.lang];
  const whole = wholeOf(graph);
  const { asOf } = whole.dataset;
  const years = useMemo(() => yearsOf(whole), [whole]);
  const dialog = useRef<HTMLDialogElement>(null);
  const ids = { heading: useId(), year: useId(), date: useId() };
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLInputElement>('[type="range"]')?.focus();
  }, []);

  const chosen = view.asof ?? daysOf(asOf).last;
  const [typed, setTyped] = useState(chosen);
  useEffect(() => setTyped(chosen), [chosen]);
  const at = Math.max(
    0,
    years.findLastIndex((year) => year <= chosen.slice(0, 4)),
  );
  const last = years.length - 1;
  const step = (index: number) => {
    const year = years[Math.max(0, Math.min(last, index))];
    if (year) go({ asof: index >= last ? undefined : `${year}-12-31` });
  };
  const type = (date: string) => {
    setTyped(date);
    if (isDay(date) && date >= EARLIEST_YEAR) go({ asof: date });
  };
  const { day } = graph;
  const unknown = day ? graph.dataset.relations.filter((relation) => day.unknown.has(relation)).length : 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too
    <dialog
      ref={dialog}
      className="date-picker"
      aria-labelledby={ids.heading}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div className="date-body">
        <div className="dialog-head">
          <h2 id={ids.heading}>{said.heading}</h2>
          <button type="button" className="icon-button" aria-label={words.close} onClick={() => dialog.current?.close()}>
            ×
          </button>
        </div>
        <label htmlFor={ids.year}>{said.year}</label>
        <div className="date-years">
          <button type="button" className="icon-button" aria-label={said.earlier} disabled={at === 0} onClick={() => step(at - 1)}>
            ‹
          </button>
          <input
            id={ids.year}
            type="range"
            min={0}
            max={last}
            step={1}
            value={at}
            aria-valuetext={view.asof ? words.date(view.asof) : said.today(words.date(asOf))}
            onChange={(event) => step(Number(event.target.value))}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={said.later}
            disabled={at === last && !view.asof}
            onClick={() => step(at + 1)}
          >
            ›
          </button>
        </div>
        <div className="date-scale" aria-hidden="true">
          <span>{years[0]}</span>
          <output>{words.date(chosen)}</output>
          <span>{years[last]}</span>
        </div>
        <label htmlFor={ids.date}>{said.anyDate}</label>
        <input id={ids.date} className="date-input" type="date" value={typed} onChange={(event) => type(event.target.value)} />
        <p className="quiet" role="status">
          {day?.isAfterData && said.afterData(words.date(asOf))}
          {day && !day.isAfterData && said.summary(whole.nodes.size - graph.nodes.size, unknown, day.changed.size)}
        </p>
        <p className="date-actions">
          <button type="button" className="pill" disabled={!view.asof} onClick={() => go({ asof: undefined })}>
            {said.today(words.date(asOf))}
          </button>
          <button
            type="button"
            className="pill"
            onClick={() => {
              dialog.current?.close();
              go(
                view.asof && !day?.isAfterData
                  ? { from: view.asof, asof: undefined }
                  : { from: `${Number(asOf.slice(0, 4)) - YEARS_BACK}-01-01` },
              );
            }}
          >
            {view.asof && !day?.isAfterData ? said.changedSince(words.date(view.asof)) : said.whatChanged}
          </button>
        </p>
      </div>
    </dialog>
  );
}
