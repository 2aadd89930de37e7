import type { Problem } from '../../dataset/problem.ts';
import { decksWords } from '../../text/decks.ts';
import { wordProblem } from '../../text/problems.ts';
import type { Language } from '../../view/View.ts';
import { useApp } from '../AppContext.ts';

/** How many problems are listed at once. */
const MOST = 100;

/** What is wrong with a deck: every problem with its place and what to do. */
export function Problems({ heading, problems, hint }: { heading: string; problems: readonly Problem[]; hint?: string }) {
  const { view } = useApp();
  const said = decksWords[view.lang];
  const lines = [...new Set(problems.slice(0, MOST).map((problem) => lineOf(problem, view.lang)))];
  return (
    <div className="deck-problems">
      <p>
        <b>{heading}</b>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problems.length > MOST && <p>{said.problemsShown(MOST, problems.length)}</p>}
      {hint && <p>{hint}</p>}
    </div>
  );
}

/** What is wrong with the whole begins a sentence; all else begins with its place. */
function lineOf(problem: Problem, lang: Language): string {
  const line = wordProblem(problem, lang);
  return problem.path === '' && problem.params.line === undefined ? line.charAt(0).toUpperCase() + line.slice(1) : line;
}
