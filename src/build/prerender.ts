import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { Dataset } from '../model/schema.ts';

const RENDERER = 'src/app/prerender.tsx';
const DATA = 'public/asean.json';
const PLACE = '<div id="app"></div>';

/** What `src/app/prerender.tsx` exports. */
interface Renderer {
  /** The default picture as markup for `<div id="app">`: classes and presentation attributes only. */
  prerender: (dataset: Dataset) => string;
}

/**
 * Vite plugin that writes the default picture into the built page, so that it stands before any script runs.
 * The dev server leaves it to the script.
 */
export function prerender(): Plugin {
  let root = '.';
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!existsSync(join(root, RENDERER))) return html;
        return withMarkup(html, await render(root));
      },
    },
  };
}

async function render(root: string): Promise<string> {
  if (!existsSync(join(root, DATA))) throw new Error(`${DATA} is missing: run \`npm run data\` first.`);
  // Checked by `npm run data -- --check`, so trusted here.
  const dataset = JSON.parse(readFileSync(join(root, DATA), 'utf8')) as Dataset;
  const vite = await createServer({
    root,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { prerender } = (await vite.ssrLoadModule(`/${RENDERER}`)) as Renderer;
    return prerender(dataset);
  } catch (error) {
    if (error instanceof Error) vite.ssrFixStacktrace(error);
    throw error;
  } finally {
    await vite.close();
  }
}

/** Puts the picture into its place in the page; throws when the page's policy would refuse part of it. */
export function withMarkup(html: string, markup: string): string {
  const refused = /<(?:script|style|iframe|object|embed|base|meta|link)\b|<[^>]*\s(?:style|on\w+)=/i.exec(markup);
  if (refused) {
    throw new Error(`${RENDERER} writes ${refused[0]}, which the page's policy refuses: use classes and presentation attributes.`);
  }
  if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE} to write the picture into`);
  return html.replace(PLACE, () => PLACE.replace('><', () => `>${markup}<`));
}
