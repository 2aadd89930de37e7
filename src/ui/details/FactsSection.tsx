import type { Fact } from '../../model/schema.ts';
import { useApp } from '../AppContext.ts';
import { Cite } from './Cite.tsx';
import { NotKnownThen } from './DayWords.tsx';
import { BasisWord } from './Rows.tsx';
import { Section } from './Section.tsx';

/** What a source says of the node itself: founding, frequency, rotation, mandate … */
export function FactsSection({ facts }: { facts: readonly Fact[] }) {
  const { words, view } = useApp();
  if (facts.length === 0) return null;
  const valueWords = (fact: Fact) => {
    if (typeof fact.value !== 'string') return fact.value[view.lang];
    if (fact.about === 'meets') return words.frequency(fact.value, fact.qualifier);
    if (fact.about === 'period') return fact.value.replace('/', '–');
    return /^\d{4}(-\d{2}){0,2}$/.test(fact.value) ? words.date(fact.value) : fact.value;
  };
  return (
    <Section name={words.facts}>
      <dl className="facts">
        {facts.map((fact) => (
          <div key={`${fact.about}-${JSON.stringify(fact.value)}`}>
            <dt>{words.factTopics[fact.about]}</dt>
            <dd>
              {valueWords(fact)} <Cite citations={fact.citations} />
              <NotKnownThen statement={fact} />
              <BasisWord basis={fact.basis} note={fact.note?.[view.lang]} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
