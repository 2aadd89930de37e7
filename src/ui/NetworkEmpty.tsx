import { nodeOf } from '../model/graph.ts';
import { networkWords } from '../text/network.ts';
import { fullName } from '../view/naming.ts';
import { useApp } from './AppContext.ts';
import { NodeLink } from './NodeLink.tsx';

/** Before anything is chosen: what the lens is for, and three bodies to begin with. */
export function NetworkEmpty() {
  const { graph, words, view } = useApp();
  const said = networkWords[view.lang];
  const examples = words.exampleQuestions.map(({ id }) => id).filter((id) => graph.nodes.has(id));
  return (
    <div className="network-empty">
      <svg viewBox="0 0 220 120" aria-hidden="true">
        <ellipse cx="110" cy="60" rx="92" ry="46" />
        <path d="M110 60V22M110 60 42 42M110 60 178 42M110 60 62 94M110 60 158 94" />
        <rect x="84" y="47" width="52" height="26" rx="6" className="middle" />
        <rect x="90" y="6" width="40" height="17" rx="5" />
        <rect x="16" y="32" width="36" height="17" rx="5" />
        <rect x="168" y="32" width="36" height="17" rx="5" className="agency" />
        <rect x="42" y="92" width="36" height="17" rx="5" />
        <rect x="142" y="92" width="36" height="17" rx="5" />
      </svg>
      <p>{said.empty}</p>
      <p className="network-note" id="network-examples">
        {said.emptyExamples}
      </p>
      <ul className="network-names" aria-labelledby="network-examples">
        {examples.map((id) => {
          const node = nodeOf(graph, id);
          const name = fullName(node, view.lang);
          return (
            <li key={id}>
              <NodeLink id={id} className="network-example">
                <b>{node.abbreviation}</b> <span lang={name.lang === view.lang ? undefined : name.lang}>{name.text}</span>
              </NodeLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
