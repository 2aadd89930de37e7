import type { NodeId } from '../model/schema.ts';
import type { Neighbourhood, Step } from '../query/neighbourhood.ts';
import { networkWords } from '../text/network.ts';
import { shortName } from '../view/naming.ts';
import { tieClauses } from '../view/tieWords.ts';
import { useApp } from './AppContext.ts';
import { NotKnownThen } from './details/DayWords.tsx';
import { BasisWord } from './details/Rows.tsx';
import { NetworkName } from './NetworkName.tsx';

/** The neighbourhood in words: every step with all that it shows, what ties it, and what it leaves out. */
export function NetworkSteps({
  around,
  isPath,
  onChoose,
  onPoint,
}: {
  around: Neighbourhood;
  /** Whether it surrounds a path rather than one body. */
  isPath: boolean;
  onChoose: (id: NodeId) => void;
  onPoint: (id: NodeId | undefined) => void;
}) {
  const { full: graph, view, go } = useApp();
  const said = networkWords[view.lang];
  const { steps, beyond } = around;
  const countedAs = (id: NodeId): 'body' | 'agency' | 'sector' => {
    const kind = graph.nodes.get(id)?.kind;
    return kind === 'agency' ? 'agency' : kind === 'sector' || kind === 'pillar' ? 'sector' : 'body';
  };
  const unconfirmed = steps.reduce((sum, step) => sum + step.unconfirmed.length, 0);
  const focus = graph.nodes.get(around.focus);
  const alone = steps[0]?.shown.length === 0 && steps[0].leftOut.length === 0;

  const heading = ({ distance, shown, leftOut }: Step) => {
    const counts = { body: 0, agency: 0, sector: 0 };
    for (const id of [...shown, ...leftOut]) counts[countedAs(id)]++;
    return [isPath ? said.withinPath(distance) : said.within(distance), said.counted(counts)].join(' · ');
  };
  return (
    <div className="network-steps">
      {alone && !isPath && focus && <p className="network-note">{said.alone(shortName(focus, view.lang))}</p>}
      {steps
        .filter(({ shown, leftOut }) => shown.length + leftOut.length > 0)
        .map((step) => (
          <section key={step.distance} aria-labelledby={`network-step-${step.distance}`}>
            <h3 id={`network-step-${step.distance}`} className="heading">
              {heading(step)}
              {step.leftOut.length > 0 && <span className="count">, {said.leftOut(step.leftOut.length)}</span>}
            </h3>
            <ul className="network-list">
              {step.shown.map((id) => (
                <li key={id} onPointerEnter={() => onPoint(id)} onPointerLeave={() => onPoint(undefined)}>
                  <NetworkName id={id} onChoose={onChoose} onPoint={onPoint} />
                  <TieWords id={id} around={around} />
                </li>
              ))}
            </ul>
            {step.leftOut.length > 0 && (
              <details className="network-left-out">
                <summary>{said.leftOut(step.leftOut.length)}</summary>
                <p className="network-note">{said.leftOutWhy}</p>
                <ul className="network-names">
                  {step.leftOut.map((id) => (
                    <li key={id}>
                      <NetworkName id={id} onChoose={onChoose} full={false} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </section>
        ))}
      <div className="network-note">
        {beyond > 0 ? <p>{said.beyond(beyond)}</p> : !alone && <p>{said.noneBeyond}</p>}
        {unconfirmed > 0 && (
          <p>
            {said.unconfirmed(unconfirmed)}.{' '}
            <button type="button" className="plain" onClick={() => go({ unverified: true })}>
              {said.showUnverified}
            </button>
          </p>
        )}
        {!isPath && around.apart.length > 0 && (
          <p>{said.apart(around.apart.map(({ kind, ids }) => said.apartKinds[kind]?.(ids.length) ?? ''))}</p>
        )}
      </div>
    </div>
  );
}

/** What ties a body to the one that it was reached from, with the basis where it is not stated. */
function TieWords({ id, around }: { id: NodeId; around: Neighbourhood }) {
  const { full: graph, view } = useApp();
  const from = around.reachedFrom.get(id);
  const tie = around.ties.find((each) => (each.from === id && each.to === from) || (each.to === id && each.from === from));
  if (!tie) return null;
  return (
    <span className="network-tie">
      {tieClauses(graph, tie, view.lang).join('; ')} <BasisWord basis={tie.because[0]?.basis} />
      {tie.because.every((relation) => graph.day?.unknown.has(relation)) && <NotKnownThen statement={tie.because[0]} />}
    </span>
  );
}
