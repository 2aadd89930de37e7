import { type ReactNode, useMemo } from 'react';
import { PILLARS } from '../../model/schema.ts';
import { focalCoverage, freshness, type LevelCounts } from '../../query/focalCoverage.ts';
import { FOCAL_LEVELS, type FocalLevel } from '../../query/focalPoints.ts';
import { AGES } from '../../query/lastHeard.ts';
import { meetingWords } from '../../text/meeting.ts';
import { meetingLensWords } from '../../text/meetingLens.ts';
import { useApp } from '../AppContext.ts';
import { Name } from '../Name.tsx';

/** The closer to the body somebody is named, the higher its bar: a level is told without its colour. */
const HEIGHTS: Record<FocalLevel, number> = { body: 10, superior: 7.5, sector: 5, pillar: 2.5, none: 10 };

/** For how many bodies a focal point is named, and at what level, by pillar and sector; and how old the statements are on `today`. */
export function Coverage({ today }: { today: string }) {
  const { full: graph, words, view } = useApp();
  const said = meetingWords[view.lang];
  const { overall, byPillar, bySector } = useMemo(() => focalCoverage(graph), [graph]);
  const { statements, counts } = useMemo(() => freshness(graph, today), [graph, today]);
  const pillars = PILLARS.flatMap((pillar) => {
    const own = byPillar.get(pillar);
    return own ? [[pillar, own] as const] : [];
  });
  const sectors = [...bySector].flatMap(([sector, own]) => (sector ? [[sector, own] as const] : []));
  return (
    <section className="coverage" aria-label={said.coverage}>
      <h3 className="heading">{said.coverage}</h3>
      <p>{said.coverageOf(overall.body + overall.superior, overall.total)}</p>
      <table className="coverage-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{said.columns.body}</span>
            </th>
            {FOCAL_LEVELS.map((level) => (
              <th key={level} scope="col">
                <span className={`level-key level-${level}`} aria-hidden="true" />
                {said.levels[level]}
              </th>
            ))}
            <th aria-hidden="true" className="coverage-bar" />
          </tr>
        </thead>
        <tbody>
          <CoverageRow name={said.overall} counts={overall} />
          {pillars.map(([pillar, own]) => (
            <CoverageRow key={pillar} name={words.pillars[pillar]} counts={own} />
          ))}
        </tbody>
      </table>
      <details>
        <summary>
          {meetingLensWords[view.lang].bySector} <span className="count">{sectors.length}</span>
        </summary>
        <table className="coverage-table">
          <tbody>
            {sectors.map(([sector, own]) => (
              <CoverageRow key={sector} name={<Name id={sector} full={false} />} counts={own} />
            ))}
          </tbody>
        </table>
      </details>
      <h4>{said.freshness}</h4>
      <p className="quiet">
        {said.statements(statements.length)}. {said.asOfToday(words.date(today))}
      </p>
      <ul className="ages">
        {AGES.map((age) => (
          <li key={age}>
            <span className={`level-key age-${age}`} aria-hidden="true" /> {said.ages[age]}: <b>{counts[age]}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CoverageRow({ name, counts }: { name: ReactNode; counts: LevelCounts }) {
  const shares = FOCAL_LEVELS.filter((level) => counts[level] > 0);
  return (
    <tr>
      <th scope="row">{name}</th>
      {FOCAL_LEVELS.map((level) => (
        <td key={level}>{counts[level]}</td>
      ))}
      <td aria-hidden="true" className="coverage-bar">
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          {shares.map((level, index) => {
            const before = shares.slice(0, index).reduce((sum, each) => sum + counts[each], 0);
            return (
              <rect
                key={level}
                className={`level-${level}`}
                x={(100 * before) / counts.total}
                y={10 - HEIGHTS[level]}
                width={(100 * counts[level]) / counts.total}
                height={HEIGHTS[level]}
              />
            );
          })}
        </svg>
      </td>
    </tr>
  );
}
