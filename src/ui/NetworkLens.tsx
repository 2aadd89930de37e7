import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ZoomControl } from '../chart/useZoom.ts';
import { nodeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { networkWords } from '../text/network.ts';
import { aroundFocus, drawNetwork } from '../view/drawNetwork.ts';
import { shortName } from '../view/naming.ts';
import { DEPTHS, FILTER_KEYS, type View } from '../view/View.ts';
import { useApp } from './AppContext.ts';
import './network.css';
import { NetworkEmpty } from './NetworkEmpty.tsx';
import { NetworkPicture, ROOM_FOR_BUTTONS } from './NetworkPicture.tsx';
import { NetworkSteps } from './NetworkSteps.tsx';
import { PathFinder } from './PathFinder.tsx';
import { isPathAsked, usePath } from './usePath.ts';
import { useSize } from './useSize.ts';

/**
 * The network: what surrounds the chosen body in one to three steps, or the path between two bodies, as a picture and
 * in words. The canvas is mute to assistive technology; everything that it shows is said beside it.
 */
export function NetworkLens({ control }: { control?: React.RefObject<ZoomControl | undefined> }) {
  const { words, view } = useApp();
  return (
    <section className="lens network-lens" aria-label={words.network}>
      {view.focus || view.path ? <Network control={control} /> : <NetworkEmpty />}
    </section>
  );
}

function Network({ control }: { control?: React.RefObject<ZoomControl | undefined> }) {
  const { full: graph, words, view, shown, go } = useApp();
  const said = networkWords[view.lang];
  const pane = useRef<HTMLDivElement>(null);
  const size = useSize(pane);
  const arrivedAt = useFocusOfLink(view);
  const [pointedAt, setPointedAt] = useState<NodeId | undefined>(undefined);

  const answer = usePath(graph, view.path, view.unverified);
  const isPath = isPathAsked(view, answer, arrivedAt);
  const path = isPath && answer.state === 'found' ? answer.hops : undefined;
  const { focus, depth, unverified } = view;
  const [from, to] = (isPath && view.path) || [];
  const passes = FILTER_KEYS.some((key) => view[key].length > 0) ? shown : undefined;
  const asked = useMemo(
    () => ({ view: { focus, path: from && to ? ([from, to] as [NodeId, NodeId]) : undefined, depth, unverified }, path, passes, words }),
    [focus, from, to, depth, unverified, path, passes, words],
  );
  // Controls answer at once; picture and lists follow when they are worked out.
  const looked = useDeferredValue(asked);
  const around = useMemo(() => aroundFocus(graph, looked.view, looked.path), [graph, looked]);
  const room = useMemo(() => (size && size.width > 0 ? { width: size.width, height: size.height - ROOM_FOR_BUTTONS } : undefined), [size]);
  const drawing = useMemo(
    () => (room ? drawNetwork(graph, looked.view, room, looked.words, { path: looked.path, passes: looked.passes, around }) : undefined),
    [graph, looked, room, around],
  );
  const centre = around?.focus;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new centre is the reason to let go
  useEffect(() => setPointedAt(undefined), [centre]);
  if (!around) return <NetworkEmpty />;

  const nameOf = (id: NodeId) => shortName(nodeOf(graph, id), view.lang);
  const choose = (id: NodeId) => {
    const onPath = id === from || path?.some((hop) => hop.to === id);
    go({ focus: id, path: onPath ? view.path : undefined });
  };
  return (
    <div className="network-split">
      <div className="network-pane" ref={pane}>
        {drawing && <NetworkPicture drawing={drawing} around={around} control={control} pointedAt={pointedAt} onChoose={choose} />}
      </div>
      <div className="network-words">
        <h2>{from && to ? said.pathFromTo(nameOf(from), nameOf(to)) : words.neighbourhood(nameOf(around.focus))}</h2>
        <fieldset className="network-depth">
          <legend>{said.depth}</legend>
          {DEPTHS.map((each) => (
            <label key={each}>
              <input type="radio" name="network-depth" value={each} checked={each === depth} onChange={() => go({ depth: each })} />
              <span>{each}</span>
            </label>
          ))}
        </fieldset>
        <PathFinder centre={around.focus} ends={from && to ? [from, to] : undefined} answer={answer} onChoose={choose} />
        <NetworkSteps around={around} isPath={(looked.path?.length ?? 0) > 0} onChoose={choose} onPoint={setPointedAt} />
      </div>
    </div>
  );
}

/** The focus with which the present path came: a link that names both shows the path, whatever its focus. */
function useFocusOfLink({ path, focus }: View): NodeId | undefined {
  const ends = path?.join('..');
  const [link, setLink] = useState({ ends, focus });
  if (link.ends === ends) return link.focus;
  setLink({ ends, focus });
  return focus;
}
