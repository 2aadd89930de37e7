import type { Graph } from '../../model/graph.ts';
import { fitsKey } from '../fitsKey.ts';
import { type IgnoredPart, parseView } from '../url.ts';
import { DEFAULT_VIEW, type View } from '../View.ts';

/** The View of a step, in the language and theme of the room; `ignored` says what of its link is unknown here. */
export function sceneView(
  whole: Graph,
  link: string,
  { lang, theme }: Pick<View, 'lang' | 'theme'>,
): { view: View; ignored: IgnoredPart[] } {
  const { view, ignored } = parseView(link, fitsKey(whole), { ...DEFAULT_VIEW, lang, theme });
  return { view: { ...view, lang, theme, scene: undefined, deck: '', embed: false }, ignored };
}
