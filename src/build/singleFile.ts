import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { CHANGELOG_SOURCE } from './changelog.ts';
import { policyOfSingleFile } from './contentSecurityPolicy.ts';
import { prerender } from './prerender.ts';

/** The name under which the app in one file is offered. */
export const SINGLE_FILE = 'struktur-asean.html';

/** The app in one file. */
export interface SingleFile {
  html: string;
  bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string;
}

/** What the page is made of, before it is one file. */
export interface PageParts {
  /** The built page, with links to its script and styles. */
  html: string;
  script: string;
  style: string;
  icon: string;
  /** The files that lie beside the page when it is served, by name. */
  beside: Readonly<Record<string, string>>;
}

/** Builds the app whose sources are in `root` into one page that needs nothing beside it and asks nobody for anything. */
export async function buildSingleFile(root: string): Promise<SingleFile> {
  const { output } = (await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [prerender()],
    build: {
      write: false,
      copyPublicDir: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      license: { fileName: 'licenses.md' },
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const scripts = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Error(`the app in one file needs one script, and there are ${scripts.length}`);
  const assets = new Map(output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)] as const] : [])));
  const ofKind = (end: string) => [...assets].filter(([name]) => name.endsWith(end)).map(([, source]) => source);
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const html = inOnePage({
    html: ofKind('.html').join(''),
    script,
    style: ofKind('.css').join(''),
    icon: read('public/favicon.svg'),
    beside: {
      'asean.json': read('public/asean.json'),
      'asean.schema.json': read('public/asean.schema.json'),
      'CHANGELOG.md': read(CHANGELOG_SOURCE),
      'licenses.md': assets.get('licenses.md') ?? '',
    },
  });
  return { html, bytes: Buffer.byteLength(html), sha256: createHash('sha256').update(html).digest('hex') };
}

/** Puts everything into the page, under a policy that knows each script and style by its hash. */
export function inOnePage({ html, script, style, icon, beside }: PageParts): string {
  const [code, css] = [insideScript(script), style.trim()];
  if (/<\/style|\r/i.test(css)) throw new Error('the styles would not end where they should in one page');
  const packed = gzipSync(JSON.stringify(beside), { level: 9 }).toString('base64');
  const policy = policyOfSingleFile({ scripts: [code], styles: [css] });
  const bare = html
    .replace(/[ \t]*<link\b[^>]*\brel="(?:stylesheet|manifest|modulepreload|preload|icon|apple-touch-icon)"[^>]*>\n?/g, '')
    .replace(/[ \t]*<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>\n?/g, '');
  const strays = /<link\b[^>]*>|<script\b[^>]*>|\bsrc="[^"]*"/i.exec(bare);
  if (strays) throw new Error(`the app in one file would still ask for ${strays[0]}`);
  const head = [
    `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">`,
    `<style>${css}</style>`,
    `<script type="application/gzip" id="files-beside">${packed}</script>`,
    `<script type="module">${code}</script>`,
  ];
  return replaced(
    replaced(bare, /<meta charset="utf-8"\s*\/?>/i, (tag) => `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`),
    /<\/head>/i,
    (tag) => `${head.join('\n')}\n${tag}`,
  );
}

/** The script so that nothing in its strings ends or reopens the element that holds it. */
function insideScript(script: string): string {
  if (script.includes('\r')) throw new Error('a carriage return in the script would be read as another character than was hashed');
  return script.trim().replace(/<(?=!--|\/?script)/gi, '\\x3C');
}

function replaced(html: string, part: RegExp, by: (found: string) => string): string {
  if (!part.test(html)) throw new Error(`the built page has no ${part.source}`);
  return html.replace(part, by);
}
