import type { Screen } from './screen.ts';

/** What the picture and the outline tell of, as sorted ids without repeats. */
export interface Told {
  /** Drawn, or behind a count; agencies, which stand only in the picture, left out. */
  picture: string[];
  /** In the outline with every branch open; pillars, which the picture draws as bands, left out. */
  outline: string[];
  /** Pillars that head a branch of the outline because their council is filtered out. */
  pillarsInOutline: string[];
  bands: string[];
}

/** Opens every branch of the outline, level by level. */
export async function openAllBranches({ outline }: Screen): Promise<void> {
  const closed = outline.locator('[role="treeitem"][aria-expanded="false"] .twisty');
  while ((await closed.count()) > 0)
    await closed.evaluateAll((twisties) => {
      for (const twisty of twisties) (twisty as HTMLElement).click();
    });
}

/** Reads which nodes the picture and the outline tell of, at one moment. */
export async function told({ page }: Screen): Promise<Told> {
  return page.evaluate(() => {
    const sorted = (ids: (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))].sort();
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement | SVGElement>(selector)];
    const items = all('[role="tree"]:not([hidden]) [role="treeitem"]');
    const isPillar = (item: HTMLElement | SVGElement) => item.classList.contains('tier-pillar');
    return {
      picture: sorted(
        all('svg.picture .mark')
          .filter((mark) => !mark.classList.contains('hue-indonesia'))
          .flatMap(({ dataset }) => dataset.standsFor?.split(' ') ?? dataset.id),
      ),
      outline: sorted(items.filter((item) => !isPillar(item)).map(({ dataset }) => dataset.id)),
      pillarsInOutline: sorted(items.filter(isPillar).map(({ dataset }) => dataset.id)),
      bands: sorted(all('svg.picture [data-band]').map(({ dataset }) => dataset.band)),
    };
  });
}
