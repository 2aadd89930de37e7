/** What a step that cannot be read in the last row can be turned into, for the speaker to choose. */
import type { Scene } from '../../model/deck.ts';
import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import { sceneView } from '../../view/scenes/sceneView.ts';
import { titleOf } from '../../view/stage/captions.ts';
import { smallestLetters, waysOut } from '../../view/stage/legibility.ts';
import type { StageRoom } from '../../view/stage/Stage.ts';
import { stageOf } from '../../view/stage/stageOf.ts';
import { formatView } from '../../view/url.ts';
import { DEFAULT_VIEW, type View } from '../../view/View.ts';

/** A way to larger letters: the Views that stand in the place of one. */
export interface WayOut {
  key: 'split' | 'abbreviate' | 'zoom';
  views: View[];
}

/** The ways that make the smallest letters of a step larger in this room. */
export function helpfulWays(whole: Graph, view: View, words: Messages, room: StageRoom): WayOut[] {
  const { split, abbreviate, zoom } = waysOut(whole, view);
  const letters = (each: View) => smallestLetters(stageOf(whole, each, words, room));
  const now = letters(view);
  // A step is a link: what no link can name, such as the row of a whole pillar, cannot be one.
  const isLink = (each: View) => sceneView(whole, linkOf(each), each).ignored.length === 0;
  const ways: WayOut[] = [
    { key: 'split', views: split.filter(isLink) },
    { key: 'abbreviate', views: abbreviate ? [abbreviate] : [] },
    { key: 'zoom', views: zoom ? [zoom] : [] },
  ];
  return ways.filter(({ views }) => views.length > 0 && Math.min(...views.map(letters)) > now);
}

/** The steps of a way out: they keep the words of the step; where there are several, each has the title of what it shows. */
export function scenesOf({ views }: WayOut, scene: Scene, whole: Graph, words: readonly Messages[]): Scene[] {
  return views.map((view) => ({
    ...scene,
    ...(views.length > 1 && { title: Object.fromEntries(words.map((each) => [each.lang, titleOf(whole, view, each)])) }),
    link: linkOf(view),
  }));
}

/** The link of a step says nothing of the language and theme of the room. */
function linkOf(view: View): string {
  return formatView(view, { ...DEFAULT_VIEW, lang: view.lang, theme: view.theme });
}
