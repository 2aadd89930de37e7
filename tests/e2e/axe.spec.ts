import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from './app.ts';
import { LANGUAGES, open } from './screen.ts';
import { reach, STATES } from './states.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, a line a node. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async (standards) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values: standards },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary?.split('\n').slice(1).join('; ')}`),
    );
  }, STANDARDS);
}

for (const theme of ['light', 'dark'] as const) {
  for (const lang of LANGUAGES) {
    test(`axe finds no fault in any state (${theme}, ${lang})`, async ({ page }) => {
      test.setTimeout(240_000);
      const screen = await open(page, `#/structure?lang=${lang}&theme=${theme}`, lang);
      await page.evaluate(axe.source);
      const faults: Record<string, string[]> = {};
      for (const state of STATES) {
        await test.step(state.name, async () => {
          await reach(screen, state, lang, theme);
          const found = await faultsOf(page);
          if (found.length > 0) faults[state.name] = found;
          await state.leave?.(page);
        });
      }
      expect(faults).toEqual({});
    });
  }
}
