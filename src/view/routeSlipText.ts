import { type Graph, nodeOf, wholeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { type Route, type RouteStep, routeSlip } from '../query/routeSlip.ts';
import { chainWords } from '../text/chain.ts';
import type { Messages } from '../text/en.ts';
import { statementPieces } from './focalInWords.ts';
import { shortName } from './naming.ts';
import { namePiece, relationSentence } from './relationInWords.ts';
import { copyText, type Piece, type Sentence } from './sentence.ts';
import type { Language } from './View.ts';

/** One step of a route slip in words. */
export interface RouteStepInWords {
  step: RouteStep;
  /** The body of the step. */
  body: Piece;
  /** The line that leads here, with its basis; none at the start. */
  line?: Sentence;
  /** Who in Indonesia answers here and at what level, one each; or that nobody is named. */
  indonesia: Sentence[];
}

/** One way of a route slip in words. */
export interface RouteInWords {
  /** Which of several ways it is; none where there is one. */
  heading?: string;
  steps: RouteStepInWords[];
  /** That no source names the next step, where it stops short of the leaders. */
  end?: Sentence;
}

/** The route slip of a body in words: the order in which a paper is cleared upward. */
export function routesInWords(graph: Graph, id: NodeId, words: Messages): RouteInWords[] {
  const said = chainWords[words.lang as Language];
  const routes = routeSlip(graph, id);
  return routes.map((route, index) => ({
    ...(routes.length > 1 && { heading: said.wayOf(index + 1, routes.length) }),
    steps: route.steps.map((step) => stepInWords(graph, step, words)),
    ...(!route.reachesLeaders && { end: endOf(graph, route, words) }),
  }));
}

function stepInWords(graph: Graph, step: RouteStep, words: Messages): RouteStepInWords {
  const said = chainWords[words.lang as Language];
  const { answer } = step.who;
  const told = (answer?.statements ?? []).map((statement) =>
    statementPieces(graph, step.body, { level: answer?.level ?? 'none', statement, role: true }, words),
  );
  return {
    step,
    body: { text: shortName(nodeOf(wholeOf(graph), step.body), words.lang as Language), node: step.body },
    ...(step.because && { line: relationSentence(graph, step.because, words) }),
    indonesia: told.length > 0 ? told : [[{ text: said.nobodyHere }]],
  };
}

function endOf(graph: Graph, { steps }: Route, words: Messages): Sentence {
  const top = steps.at(-1)?.body ?? '';
  return [{ text: chainWords[words.lang as Language].routeEnd(namePiece(graph, top, words).text) }];
}

/** The route slip as plain text to copy: numbered steps, each with the line that leads to it and the agency, and the sources below. */
export function routeSlipText(graph: Graph, id: NodeId, words: Messages): string {
  const said = chainWords[words.lang as Language];
  const lines: Sentence[] = [[{ text: said.routeSlip(namePiece(graph, id, words).text) }], [{ text: said.routeNote }]];
  for (const { heading, steps, end } of routesInWords(graph, id, words)) {
    lines.push([{ text: '' }]);
    if (heading) lines.push([{ text: heading }]);
    steps.forEach(({ body, line, indonesia }, index) => {
      lines.push([{ text: `${index + 1}. ` }, body]);
      if (line) lines.push([{ text: '   ' }, ...line]);
      for (const agency of indonesia) lines.push([{ text: `   ${said.indonesia}: ` }, ...agency, { text: '.' }]);
    });
    if (end) lines.push(end);
  }
  return copyText(graph, lines, said.sources, words);
}
