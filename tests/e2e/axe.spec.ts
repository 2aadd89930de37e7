import { expect, test } from './app.ts';
import { faultsOf } from './axeFaults.ts';
import { LANGUAGES, open } from './screen.ts';
import { reach, STATES } from './states.ts';

for (const theme of ['light', 'dark'] as const) {
  for (const lang of LANGUAGES) {
    test(`axe finds no fault in any state (${theme}, ${lang})`, async ({ page }) => {
      test.setTimeout(240_000);
      const screen = await open(page, `#/structure?lang=${lang}&theme=${theme}`, lang);
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
