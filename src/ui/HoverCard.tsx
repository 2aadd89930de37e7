import { nodeOf } from '../model/graph.ts';
import { focalPoints } from '../query/focalPoints.ts';
import { sectorsElsewhere } from '../view/badges.ts';
import type { Mark } from '../view/drawing.ts';
import { doubtWords } from '../view/drawStructure.ts';
import { factLine, successorWords } from '../view/labels.ts';
import { levelWords } from '../view/levelWords.ts';
import { fullName, shortName } from '../view/naming.ts';
import { useApp } from './AppContext.ts';
import { useCardPlace } from './useCardPlace.ts';

/** A quiet card beside the mark under the pointer: its full name, what is known in a line, its focal point. */
export function HoverCard({ mark, svg }: { mark: Mark; svg: SVGSVGElement | null }) {
  const { graph, plan, words, view } = useApp();
  const card = useCardPlace(() => svg?.querySelector(`[data-key="${CSS.escape(mark.key)}"]`)?.getBoundingClientRect());

  if (mark.standsFor) {
    return (
      <div ref={card} className="hover-card" aria-hidden="true">
        {mark.standsFor.map((id) => (
          <div key={id}>
            <b>{shortName(nodeOf(graph, id), view.lang)}</b> <span className="quiet">{fullName(nodeOf(graph, id), view.lang).text}</span>
          </div>
        ))}
      </div>
    );
  }
  const node = graph.nodes.get(mark.id);
  if (!node) return null;
  const answer = node.kind === 'agency' ? undefined : focalPoints(graph, mark.id)[0];
  const agencies = [...new Set(answer?.statements.map(({ agency }) => shortName(nodeOf(graph, agency), view.lang)))];
  const known = factLine(graph, mark.id, words);
  const elsewhere = sectorsElsewhere(graph, mark.id, plan.rowOf.get(mark.id));
  const ofDay = [
    mark.ended ? successorWords(graph, mark.id, words) : '',
    mark.unknown ? words.unknownThen : '',
    mark.changed ? words.changedSince : '',
  ].filter(Boolean);
  const doubts = doubtWords(mark, words);
  const basis = answer?.statements[0]?.because.basis;
  const counts = [
    mark.badges?.formats ? words.badgeFormats(mark.badges.formats) : '',
    mark.badges?.links ? words.badgeLinks(mark.badges.links) : '',
    elsewhere.length > 0 ? words.alsoInSector(words.list(elsewhere.map((sector) => shortName(nodeOf(graph, sector), view.lang)))) : '',
  ].filter(Boolean);
  return (
    <div ref={card} className="hover-card" aria-hidden="true">
      <div className="hover-name">{fullName(node, view.lang).text}</div>
      <div className="quiet">{[node.tier ? words.tiers[node.tier] : words.kinds[node.kind], known].filter(Boolean).join(' · ')}</div>
      {answer && (
        <div>
          <b className="hover-agency">{agencies.join(', ')}</b> <span className="quiet">{levelWords(graph, answer, words)}</span>
          {basis && basis !== 'stated' && <span className={`basis basis-${basis}`}> {words.basis[basis]}</span>}
        </div>
      )}
      {ofDay.length > 0 && <div className="hover-day">{ofDay.join(' · ')}</div>}
      {doubts.length > 0 && <div className="hover-day">{doubts.join(' · ')}</div>}
      {counts.length > 0 && <div className="quiet">{counts.join(' · ')}</div>}
    </div>
  );
}
