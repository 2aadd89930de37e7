import type { TalkAction } from './talkKeys.ts';

const PATHS: Partial<Record<TalkAction, string>> = {
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  overview: 'M2 3h5v4H2zM9 3h5v4H9zM2 9h5v4H2zM9 9h5v4H9z',
  presenter: 'M1.5 3h9v7h-9zM6 12.5h8.5v-6',
  notes: 'M3 2.5h10v11H3zM5.5 6h5M5.5 8.5h5M5.5 11h3',
  fullScreen: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  pointer: 'M8 8m-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M8 8m-1.2 0a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0',
  black: 'M2 3h12v10H2z',
  room: 'M2 13 5.5 3 9 13M3.3 9.5h4.4M10.5 13l2-6 2 6M11.2 11h2.6',
  keys: 'M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12.2v.1',
  leave: 'm3.5 3.5 9 9m0-9-9 9',
};

/** The sign of a control of the talk. */
export function TalkIcon({ of }: { of: TalkAction }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`talk-icon icon-${of}`}>
      <path d={PATHS[of]} />
    </svg>
  );
}
