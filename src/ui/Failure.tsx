import type { Messages } from '../text/en.ts';

/** How many problems are listed at once. */
const MOST = 200;

/** The page when there is no dataset: every problem with its place, and what to do. */
export function Failure({ words, problems }: { words: Messages; problems: readonly string[] | undefined }) {
  return (
    <main className="failure">
      <h1>{words.failedTitle}</h1>
      {problems ? (
        <>
          <p>{words.failedProblems(problems.length)}</p>
          <ol>
            {problems.slice(0, MOST).map((problem) => (
              <li key={problem}>
                <code>{problem}</code>
              </li>
            ))}
          </ol>
          {problems.length > MOST && <p>{words.problemsShown(MOST, problems.length)}</p>}
          <p>{words.failedWhatToDo}</p>
        </>
      ) : (
        <p>{words.failedMissing}</p>
      )}
      <button type="button" className="pill" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </main>
  );
}
