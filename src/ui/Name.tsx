import { nodeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { fullName } from '../view/naming.ts';
import { useApp } from './AppContext.ts';

/** A name that goes to its node: the abbreviation first, the full name quieter. */
export function Name({ id, full = true }: { id: NodeId; full?: boolean }) {
  const { graph, view, go } = useApp();
  const node = nodeOf(graph, id);
  const name = fullName(node, view.lang);
  const long = <span lang={name.lang === view.lang ? undefined : name.lang}>{name.text}</span>;
  return (
    <button type="button" className={`name kind-${node.kind}`} onClick={() => go({ focus: id })} data-id={id}>
      {node.abbreviation ? (
        <>
          <b>{node.abbreviation}</b>
          {full && name.text !== node.abbreviation && <> {long}</>}
        </>
      ) : (
        <b>{long}</b>
      )}
    </button>
  );
}
