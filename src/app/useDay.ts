import { useEffect, useMemo, useState } from 'react';
import type { Graph } from '../model/graph.ts';

/** How the structure of a day is worked out; loaded when a day is first asked for. */
let loaded: typeof import('../query/asOf.ts') | undefined;

/** Loads what the structure of a day needs. */
export async function loadDays(): Promise<void> {
  loaded = await import('../query/asOf.ts');
}

/** The structure of `date`, or everything that is known where none is asked for. `onFailed`: the day cannot be worked out. */
export function useDay(whole: Graph, date: string | undefined, onFailed: () => void): Graph {
  const [days, setDays] = useState(loaded);
  useEffect(() => {
    if (!date || days) return;
    let current = true;
    loadDays().then(
      () => current && setDays(loaded),
      () => current && onFailed(),
    );
    return () => {
      current = false;
    };
  }, [date, days, onFailed]);
  return useMemo(() => (date && days ? days.asOf(whole, date) : whole), [whole, date, days]);
}
