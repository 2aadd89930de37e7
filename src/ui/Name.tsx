import { nodeOf, wholeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { fullName, shortName } from '../view/naming.ts';
import { useApp } from './AppContext.ts';
import { NodeLink } from './NodeLink.tsx';

/** A name that goes to its node: the short name first, the full name quieter. */
export function Name({ id, full = true }: { id: NodeId; full?: boolean }) {
  const { graph, view } = useApp();
  // A name may be that of something which was not there on the chosen day.
  const node = nodeOf(wholeOf(graph), id);
  const short = shortName(node, view.lang);
  const name = fullName(node, view.lang);
  const lang = name.lang === view.lang ? undefined : name.lang;
  return (
    <NodeLink id={id} className={`name kind-${node.kind}`}>
      <b lang={short === name.text ? lang : undefined}>{short}</b>
      {full && name.text !== short && (
        <>
          {' '}
          <span lang={lang}>{name.text}</span>
        </>
      )}
    </NodeLink>
  );
}
