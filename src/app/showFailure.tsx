import type { Root } from 'react-dom/client';
import type { Problem } from '../dataset/problem.ts';
import { en } from '../text/en.ts';
import { id } from '../text/id.ts';
import { wordProblem } from '../text/problems.ts';
import { Failure } from '../ui/Failure.tsx';
import type { Language } from '../view/View.ts';

/** Shows the page that lists every problem of the data; none given means that the file could not be had. */
export function showFailure(root: Root, lang: Language, problems: readonly Problem[] | undefined): void {
  document.documentElement.lang = lang;
  root.render(<Failure words={lang === 'en' ? en : id} problems={problems?.map((problem) => wordProblem(problem, lang))} />);
}
