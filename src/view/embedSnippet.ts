import { formatView } from './url.ts';
import { DEFAULT_VIEW, type View } from './View.ts';

/** How large a page stands in another: px, or as wide as there is room. */
export interface EmbedSize {
  width: number | 'full';
  height: number;
}

/** The address of what is shown, for another page: `page` is that of the app, without a hash. The language goes with it. */
export function embedAddress(page: string, view: View): string {
  const other = view.lang === 'id' ? 'en' : 'id';
  return `${page}${formatView({ ...view, q: '', scene: undefined, deck: '', embed: true }, { ...DEFAULT_VIEW, lang: other })}`;
}

/** The HTML that puts an address into another page. */
export function embedSnippet(address: string, title: string, { width, height }: EmbedSize): string {
  const wide = width === 'full' ? '100%' : String(width);
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${wide}" height="${height}" loading="lazy" style="border:0;max-width:100%" allowfullscreen></iframe>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
