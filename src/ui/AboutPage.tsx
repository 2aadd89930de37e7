import { type ReactNode, useId, useMemo } from 'react';
import { wholeOf } from '../model/graph.ts';
import { BASES, NODE_KINDS, SOURCE_KINDS } from '../model/schema.ts';
import { type Holdings, holdings } from '../query/holdings.ts';
import { aboutWords } from '../text/about.ts';
import { offlineWords } from '../text/offline.ts';
import { sourceDate } from '../view/labels.ts';
import { formatView } from '../view/url.ts';
import { DEFAULT_VIEW } from '../view/View.ts';
import { useApp } from './AppContext.ts';
import { CopyLine } from './CopyLine.tsx';
import { FileBeside } from './FileBeside.tsx';
import { LaterNote } from './LaterNote.tsx';
import { WithoutNetwork } from './offline/WithoutNetwork.tsx';
import { Page } from './Page.tsx';

/** The datasheet: what the data is, holds and lacks, where it is from, how it is checked, cited, corrected and downloaded. */
export function AboutPage() {
  const { full, wordsOfData, words, view, go } = useApp();
  const said = aboutWords[view.lang];
  const whole = wholeOf(full);
  const held = useMemo(() => holdings(whole), [whole]);
  const { version, asOf, sources } = whole.dataset;
  // Only the whole can be counted.
  const isWhole = wordsOfData === 'there';
  const [page = ''] = location.href.split('#');
  const link = `${page}${formatView({ ...DEFAULT_VIEW, lang: view.lang })}`;
  const listed = useMemo(
    () => [...sources].sort((a, b) => (a.publisher ?? a.title).localeCompare(b.publisher ?? b.title, view.lang)),
    [sources, view.lang],
  );
  return (
    <Page title={said.title} className="about">
      <p className="page-lead">{said.version(version, words.date(asOf))}</p>
      <Part heading={said.what.heading}>
        <p>{said.what.text}</p>
      </Part>
      <LaterNote />
      {isWhole && <Holds held={held} />}
      <Part heading={said.from.heading}>
        <p>{said.from.text}</p>
        <p>
          {words.list(SOURCE_KINDS.map((kind) => said.from.kinds[kind](held.sources[kind])))}. {said.from.undated(held.undatedSources)}
        </p>
        <details>
          <summary>{said.from.all(sources.length)}</summary>
          <ul className="about-sources">
            {listed.map((source) => {
              const lang = source.language === view.lang ? undefined : source.language;
              return (
                <li key={source.id}>
                  {source.publisher ?? words.publisherUnknown},{' '}
                  {source.url ? (
                    <a href={source.url} target="_blank" rel="noreferrer" lang={lang}>
                      {source.title}
                    </a>
                  ) : (
                    <cite lang={lang}>{source.title}</cite>
                  )}
                  , {sourceDate(source, words)}{' '}
                  <span className="quiet">
                    {words.sourceKinds[source.kind]}
                    {source.reproduces && `; ${words.reproduces(source.reproduces)}`}
                  </span>
                </li>
              );
            })}
          </ul>
        </details>
      </Part>
      <Part heading={said.checked.heading}>
        <Points points={said.checked.points} />
      </Part>
      <Part heading={said.missing.heading}>
        {isWhole && <p>{said.missing.text(held.notes.conflict, held.notes.gap, held.relations.unverified)}</p>}
        <p>
          <a
            href={formatView({ ...view, lens: 'gaps', focus: undefined })}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              go({ lens: 'gaps', focus: undefined });
            }}
          >
            {said.missing.more}
          </a>
        </p>
      </Part>
      <Part heading={said.cite.heading}>
        <p>{said.cite.text}</p>
        <p className="about-line">{said.cite.whole(version, words.date(asOf), link)}</p>
        <CopyLine line={said.cite.whole(version, words.date(asOf), link)} />
      </Part>
      <Part heading={said.correct.heading}>
        <Points points={said.correct.points} />
      </Part>
      <Part heading={said.licence.heading}>
        <p>{said.licence.text}</p>
      </Part>
      <Part heading={said.files.heading}>
        <p>{said.files.text}</p>
        <ul className="about-files">
          {(
            [
              ['asean.json', said.files.data],
              ['asean.schema.json', said.files.schema],
              ['CHANGELOG.md', said.files.changes],
              ['licenses.md', said.files.licenses],
            ] as const
          ).map(([file, what]) => (
            <li key={file}>
              <FileBeside name={file} />: {what}
            </li>
          ))}
        </ul>
        <p>{said.files.versions}</p>
      </Part>
      <Part heading={offlineWords[view.lang].heading}>
        <WithoutNetwork />
      </Part>
    </Page>
  );
}

/** How many there are, by pillar, basis and kind. */
function Holds({ held }: { held: Holdings }) {
  const { words, view } = useApp();
  const said = aboutWords[view.lang];
  const count = (value: number) => words.number(value);
  const total = (key: 'verified' | 'unverified') => held.bodies.reduce((sum, each) => sum + each[key], 0);
  return (
    <Part heading={said.holds.heading}>
      <div className="about-tables">
        <table>
          <caption>{said.holds.bodies}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{said.holds.verified}</th>
              <th scope="col">{said.holds.unverified}</th>
            </tr>
          </thead>
          <tbody>
            {held.bodies.map(({ pillar, verified, unverified }) => (
              <tr key={pillar}>
                <th scope="row">{words.pillars[pillar]}</th>
                <td>{count(verified)}</td>
                <td>{count(unverified)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{said.holds.total}</th>
              <td>{count(total('verified'))}</td>
              <td>{count(total('unverified'))}</td>
            </tr>
          </tbody>
        </table>
        <table>
          <caption>{said.holds.basis}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{said.holds.relations}</th>
              <th scope="col">{said.holds.facts}</th>
            </tr>
          </thead>
          <tbody>
            {BASES.map((basis) => (
              <tr key={basis}>
                <th scope="row">{words.basis[basis]}</th>
                <td>{count(held.relations[basis])}</td>
                <td>{count(held.facts[basis])}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <caption>{said.holds.others}</caption>
          <tbody>
            {NODE_KINDS.filter((kind) => kind !== 'body' && held.nodes[kind] > 0).map((kind) => (
              <tr key={kind}>
                <th scope="row">{words.kinds[kind]}</th>
                <td>{count(held.nodes[kind])}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{said.holds.posts}</th>
              <td>{count(held.posts)}</td>
            </tr>
            <tr>
              <th scope="row">{said.holds.meetings}</th>
              <td>{count(held.meetings)}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </Part>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="about-part" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="about-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
