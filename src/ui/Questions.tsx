import { isFiltered } from '../query/filter.ts';
import { useApp } from './AppContext.ts';

/** On a first visit: three questions under the search box, each one press from its answer. */
export function Questions() {
  const { words, view, go } = useApp();
  if (view.focus || view.q || view.open || view.lens !== 'structure' || isFiltered(view)) return null;
  return (
    <section className="questions" aria-label={words.examples}>
      {words.exampleQuestions.map(({ words: question, id }) => (
        <button key={id} type="button" className="example" onClick={() => go({ focus: id })}>
          {question}
        </button>
      ))}
    </section>
  );
}
