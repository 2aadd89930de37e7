/** A stop watch as plain data; times in ms of any one clock. */
export interface Elapsed {
  /** What had run before the last start. */
  before: number;
  /** When it was started, where it runs. */
  since: number | undefined;
}

export const NOT_STARTED: Elapsed = { before: 0, since: undefined };

export function elapsedAt({ before, since }: Elapsed, now: number): number {
  return since === undefined ? before : before + Math.max(0, now - since);
}

export function started(watch: Elapsed, now: number): Elapsed {
  return watch.since === undefined ? { before: watch.before, since: now } : watch;
}

export function paused(watch: Elapsed, now: number): Elapsed {
  return { before: elapsedAt(watch, now), since: undefined };
}

/** `0:07`, `12:30`, `1:02:09`. */
export function asClock(elapsed: number): string {
  const seconds = Math.floor(elapsed / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
