import { startTransition, useEffect, useState } from 'react';
import { buildGraph, type Graph } from '../model/graph.ts';
import type { Dataset } from '../model/schema.ts';
import type { AppGround } from '../ui/AppContext.ts';

/** The graph with which the page began, and in its place the whole as soon as that is read. */
export function useLater(first: Graph, later?: () => Promise<Dataset | undefined>): { whole: Graph; words: AppGround['wordsOfData'] } {
  const [read, setRead] = useState<{ whole: Graph; words: AppGround['wordsOfData'] }>({ whole: first, words: later ? 'coming' : 'there' });
  useEffect(() => {
    let current = true;
    later?.().then((dataset) => {
      if (!current) return;
      startTransition(() => setRead(dataset ? { whole: buildGraph(dataset), words: 'there' } : { whole: first, words: 'missing' }));
    });
    return () => {
      current = false;
    };
  }, [first, later]);
  return read;
}
