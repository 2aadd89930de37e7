import { nodeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { fullName, shortName } from '../view/naming.ts';
import { formatView } from '../view/url.ts';
import { useApp } from './AppContext.ts';

/** A name that puts its node in the centre of the network: a real link, that can be opened in a tab of its own. */
export function NetworkName({
  id,
  onChoose,
  onPoint,
  full = true,
}: {
  id: NodeId;
  onChoose: (id: NodeId) => void;
  /** Pointing at the name points at its box. */
  onPoint?: (id: NodeId | undefined) => void;
  full?: boolean;
}) {
  const { full: graph, view } = useApp();
  const node = nodeOf(graph, id);
  const short = shortName(node, view.lang);
  const name = fullName(node, view.lang);
  const lang = name.lang === view.lang ? undefined : name.lang;
  return (
    <a
      className={`name kind-${node.kind}`}
      href={formatView({ ...view, focus: id, path: undefined, q: '' })}
      data-id={id}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onChoose(id);
      }}
      onFocus={() => onPoint?.(id)}
      onBlur={() => onPoint?.(undefined)}
    >
      <b lang={short === name.text ? lang : undefined}>{short}</b>
      {full && name.text !== short && (
        <>
          {' '}
          <span lang={lang}>{name.text}</span>
        </>
      )}
    </a>
  );
}
