import { useMemo } from 'react';
import { badgePath } from '../chart/badgePath.ts';
import { type NodeId, PILLARS, TIERS } from '../model/schema.ts';
import { isFiltered } from '../query/filter.ts';
import { clearFilters, toggleFilter } from '../view/commands/toggleFilter.ts';
import { shortName } from '../view/naming.ts';
import type { FilterKey } from '../view/View.ts';
import { useApp } from './AppContext.ts';

const TIES = ['focalPointFor', 'formatOf', 'memberOf'] as const;

/** The legend, which is the filter: a click isolates, another restores; the counts are of all that is there to isolate: not of what no source confirms while that is hidden. */
export function Legend() {
  const { graph, full, plan, words, view, shown, go } = useApp();
  /** Bodies and offices with a place of their own; partner formats stand as chips on their body and are not counted twice. */
  const bodies = useMemo(
    () =>
      graph.dataset.nodes.filter(
        (node) => plan.rowOf.has(node.id) || plan.leaders.includes(node.id) || plan.bands.some((band) => band.councils.includes(node.id)),
      ),
    [graph, plan],
  );
  const counts = useMemo(() => {
    const there = bodies.filter(({ status }) => view.unverified || status === 'verified');
    const count = (test: (id: NodeId) => boolean) => there.filter((node) => test(node.id)).length;
    const node = (id: NodeId) => graph.nodes.get(id);
    const lines = full.dataset.relations.filter((relation) => ['reportsTo', 'supports', 'partOf'].includes(relation.kind));
    return {
      pillar: (value: string) => count((id) => node(id)?.pillar === value),
      tier: (value: string) => count((id) => node(id)?.tier === value),
      relation: (value: string) => graph.dataset.relations.filter((relation) => relation.kind === value).length,
      basis: (value: string) => lines.filter((line) => line.basis === value).length,
      unknown: graph.dataset.relations.filter((relation) => graph.day?.unknown.has(relation)).length,
      unverified: bodies.filter((each) => each.status === 'unverified').length,
      unsourced: lines.filter((line) => line.basis === 'unverified').length,
    };
  }, [graph, full, bodies, view.unverified]);

  const entry = (key: FilterKey, value: string, label: string, swatch: string, count: number) => (
    <li key={`${key}-${value}`}>
      <button
        type="button"
        className="legend-entry"
        aria-pressed={view[key].includes(value)}
        onClick={() => go(toggleFilter(view, key, value))}
      >
        <span className={`swatch ${swatch}`} aria-hidden="true" />
        <span>{label}</span>
        <span className="count">{count}</span>
      </button>
    </li>
  );
  const filtered = isFiltered(view);
  const bodiesShown = bodies.filter(({ id }) => shown.has(id)).length;
  return (
    <section className="legend" aria-labelledby="legend-heading">
      <h2 id="legend-heading" className="heading">
        {words.legend}
      </h2>
      <h3 className="legend-heading">{words.filterPillar}</h3>
      <ul>
        {PILLARS.filter((pillar) => counts.pillar(pillar) > 0).map((pillar) =>
          entry('pillar', pillar, words.pillars[pillar], `hue-${pillar} swatch-fill`, counts.pillar(pillar)),
        )}
      </ul>
      <h3 className="legend-heading">{words.filterTier}</h3>
      <ul>
        {TIERS.filter((tier) => counts.tier(tier) > 0).map((tier) =>
          entry('tier', tier, words.tiers[tier], `swatch-tier tier-${tier}`, counts.tier(tier)),
        )}
      </ul>
      <h3 className="legend-heading">{words.filterMore}</h3>
      <ul>
        {TIES.map((kind) => entry('relation', kind, words.relationKinds[kind], `swatch-${kind}`, counts.relation(kind)))}
        {(['agency', 'sector'] as const).flatMap((key) =>
          view[key].map((id) => {
            const node = graph.nodes.get(id);
            const name = node ? shortName(node, view.lang) : id;
            return entry(key, id, key === 'agency' ? words.filterAgency(name) : words.filterSector(name), 'hue-indonesia swatch-fill', 1);
          }),
        )}
      </ul>
      <h3 className="legend-heading">{words.lineKey}</h3>
      <ul>
        {(['stated', 'inferred'] as const).map((basis) => (
          <li key={basis} className="legend-key" title={words.basisLong[basis]}>
            <svg className="line-key" viewBox="0 0 26 8" aria-hidden="true">
              <path d="M1 4h24" className={`bus hue-common basis-${basis}`} />
            </svg>
            <span>{words.basis[basis]}</span>
            <span className="count">{counts.basis(basis)}</span>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="legend-entry"
            aria-pressed={view.unverified}
            disabled={counts.unverified + counts.unsourced === 0 && !view.unverified}
            onClick={() => go({ unverified: !view.unverified })}
          >
            <svg className="line-key" viewBox="0 0 26 8" aria-hidden="true">
              <path d="M1 4h24" className="bus basis-unverified" />
            </svg>
            <span>{words.basis.unverified}</span>
            <span className="count">
              {view.unverified || counts.unverified + counts.unsourced === 0
                ? counts.unsourced
                : words.unverifiedHidden(counts.unverified, counts.unsourced)}
            </span>
          </button>
        </li>
        {graph.day && (
          <>
            <li className="legend-key">
              <svg className="line-key" viewBox="0 0 26 8" aria-hidden="true">
                <path d="M1 4h24" className="bus hue-common is-unknown" />
              </svg>
              <span>{words.unknownThen}</span>
              <span className="count">{counts.unknown}</span>
            </li>
            <li className="legend-key">
              <svg className="line-key" viewBox="0 0 26 8" aria-hidden="true">
                <path d="M9 0h8v8z" className="changed-mark" />
              </svg>
              <span>{words.changedSince}</span>
              <span className="count">{graph.day.changed.size}</span>
            </li>
          </>
        )}
      </ul>
      <h3 className="legend-heading">{words.badgesKey}</h3>
      <ul>
        {(['formats', 'links', 'elsewhere'] as const).map((sign) => (
          <li key={sign} className="legend-key">
            <svg className={`sign-key badge-${sign} hue-common`} viewBox="0 0 18 12" aria-hidden="true">
              <path className="badge" d={badgePath(sign, 9, 6, 9)} />
            </svg>
            <span>{words.badgeKeys[sign]}</span>
          </li>
        ))}
        <li className="legend-key">
          <svg className="sign-key" viewBox="0 0 18 12" aria-hidden="true">
            <path className="conflict-mark" d={badgePath('conflict', 9, 6, 10)} />
          </svg>
          <span>{words.badgeKeys.conflict}</span>
        </li>
        <li className="legend-key">
          <svg className="sign-key mark rank-chip loose hue-common" viewBox="0 0 18 12" aria-hidden="true">
            <rect className="shape" x="1" y="1.5" width="16" height="9" rx="2.5" />
          </svg>
          <span>{words.badgeKeys.loose}</span>
        </li>
      </ul>
      {filtered && (
        <p className="legend-state">
          <span role="status">{bodiesShown === 0 ? words.emptyFilter : words.filtered(bodiesShown)}</span>
          <button type="button" className="plain" onClick={() => go(clearFilters(view))}>
            {words.filterClear}
          </button>
        </p>
      )}
    </section>
  );
}
