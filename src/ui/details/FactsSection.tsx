import type { Fact, NodeId } from '../../model/schema.ts';
import { conflictsAbout } from '../../query/conflicts.ts';
import { factWords } from '../../view/factWords.ts';
import { useApp } from '../AppContext.ts';
import { Cite } from './Cite.tsx';
import { NotKnownThen } from './DayWords.tsx';
import { Differs } from './Differs.tsx';
import { BasisWord } from './Rows.tsx';
import { Section } from './Section.tsx';

/** What a source says of the node itself: founding, frequency, rotation, mandate … */
export function FactsSection({ id, facts }: { id: NodeId; facts: readonly Fact[] }) {
  const { graph, words, view } = useApp();
  if (facts.length === 0) return null;
  const conflicts = conflictsAbout(graph, id);
  /** Facts on the same topic that say different things, where a note says that sources differ. */
  const isDisputed = (fact: Fact) =>
    facts.some((other) => other !== fact && other.about === fact.about && JSON.stringify(other.value) !== JSON.stringify(fact.value));
  return (
    <Section name={words.facts}>
      <dl className="facts">
        {facts.map((fact) => (
          <div key={`${fact.about}-${JSON.stringify(fact.value)}`}>
            <dt>{words.factTopics[fact.about]}</dt>
            <dd>
              {factWords(fact, words)} <Cite citations={fact.citations} of={[{ fact, of: id }]} />
              <NotKnownThen statement={fact} />
              <BasisWord basis={fact.basis} note={fact.note?.[view.lang]} />
              {isDisputed(fact) && <Differs notes={conflicts} />}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
