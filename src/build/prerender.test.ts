import { describe, expect, test } from 'vitest';
import { withMarkup } from './prerender.ts';

const page = '<body><div id="app"></div></body>';

describe('writing the default picture into the page', () => {
  test('it stands in its place, word for word', () => {
    expect(withMarkup(page, '<svg class="chart"><text x="1">$& style= onto=</text></svg>')).toBe(
      '<body><div id="app"><svg class="chart"><text x="1">$& style= onto=</text></svg></div></body>',
    );
  });

  test.each(['<style>p{}</style>', '<p class="a" style="color:red">', '<p onclick="go()">', '<script src="a.js"></script>'])(
    '%s stops the build: the policy would refuse it',
    (markup) => {
      expect(() => withMarkup(page, markup)).toThrow(/policy refuses/);
    },
  );

  test('a page without the place stops the build', () => {
    expect(() => withMarkup('<body></body>', '<svg></svg>')).toThrow(/no <div id="app"><\/div>/);
  });
});
