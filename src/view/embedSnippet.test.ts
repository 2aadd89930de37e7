import { expect, test } from 'vitest';
import { embedAddress, embedSnippet } from './embedSnippet.ts';
import { parseView } from './url.ts';
import { DEFAULT_VIEW } from './View.ts';

const PAGE = 'https://example.org/struktur/';

test('what is shown stands in another page in the language in which it was shared', () => {
  for (const lang of ['id', 'en'] as const) {
    const address = embedAddress(PAGE, { ...DEFAULT_VIEW, focus: 'acdm', lang, q: 'half typed' });
    const [page, hash = ''] = address.split('#');
    expect(page).toBe(PAGE);
    const { view, ignored } = parseView(`#${hash}`, () => true, { ...DEFAULT_VIEW, lang: lang === 'id' ? 'en' : 'id' });
    expect(ignored).toEqual([]);
    expect(view).toMatchObject({ focus: 'acdm', lang, embed: true, q: '' });
  }
});

test('the HTML to paste keeps its quotes and signs apart from those of the link and the name', () => {
  const html = embedSnippet(`${PAGE}#/structure?a=1&b="2"`, 'A & B "<C>"', { width: 'full', height: 480 });
  expect(html).toContain('src="https://example.org/struktur/#/structure?a=1&amp;b=&quot;2&quot;"');
  expect(html).toContain('title="A &amp; B &quot;&lt;C&gt;&quot;"');
  expect(html).toContain('width="100%" height="480" loading="lazy"');
  expect(embedSnippet(PAGE, 'A', { width: 800, height: 600 })).toContain('width="800" height="600"');
});
