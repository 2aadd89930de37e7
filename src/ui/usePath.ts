import { useEffect, useState } from 'react';
import type { Graph } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import type { Hop } from '../query/reportingPaths.ts';
import type { View } from '../view/View.ts';

/** Where the search for a path stands. */
export type PathAnswer =
  | { state: 'none-asked' }
  | { state: 'looking' }
  | { state: 'found'; hops: Hop[] }
  /** `unverified`: there is one over lines that no source confirms. */
  | { state: 'no-path'; unverified: boolean }
  | { state: 'failed' };

/** The shortest path between the two ends, found when graphology has been loaded. */
export function usePath(graph: Graph, ends: View['path'], unverified: boolean): PathAnswer {
  const [from, to] = ends ?? [];
  const [answer, setAnswer] = useState<PathAnswer>({ state: 'none-asked' });
  useEffect(() => {
    if (!from || !to) {
      setAnswer({ state: 'none-asked' });
      return;
    }
    let current = true;
    setAnswer({ state: 'looking' });
    import('../query/shortestPath.ts').then(
      ({ shortestPath }) => {
        if (!current) return;
        const hops = shortestPath(graph, from, to, { unverified });
        if (hops) setAnswer({ state: 'found', hops });
        else setAnswer({ state: 'no-path', unverified: !unverified && shortestPath(graph, from, to) !== undefined });
      },
      () => current && setAnswer({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [graph, from, to, unverified]);
  return answer;
}

/**
 * Whether the picture shows the View's path. It does until the user turns to a body that is not on it; a link that
 * names both shows the path.
 */
export function isPathAsked({ path, focus }: View, answer: PathAnswer, arrivedAt: NodeId | undefined): boolean {
  if (!path) return false;
  if (!focus || focus === arrivedAt || path.includes(focus)) return true;
  return answer.state === 'found' && answer.hops.some(({ to }) => to === focus);
}
