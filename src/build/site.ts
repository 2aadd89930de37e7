import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file as it goes over the line. */
export interface SiteFile {
  type: string;
  etag: string;
  plain: Buffer;
  /** Absent where compressing does not pay (pictures, fonts). */
  gzip?: Buffer;
  br?: Buffer;
}

/** The files of a built app by their path (`index.html`, `assets/…`). Paths outside the folder do not exist in it. */
export type Site = ReadonlyMap<string, SiteFile>;

const TEXT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const BINARY_TYPES: Record<string, string> = { '.woff2': 'font/woff2', '.png': 'image/png', '.ico': 'image/x-icon' };

/** Reads and compresses a built app once, so that answering needs no disk. Throws when the folder holds no page. */
export async function readSite(folder: string): Promise<Site> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) throw new Error(`There is no built app in ${folder}: run \`npm run build\` first.`);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (file) => [relative(root, file).split(sep).join('/'), toSiteFile(file, await readFile(file))] as const);
  return new Map(await Promise.all(pairs));
}

function toSiteFile(file: string, plain: Buffer): SiteFile {
  const extension = extname(file);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const textType = TEXT_TYPES[extension];
  if (!textType) return { type: BINARY_TYPES[extension] ?? 'application/octet-stream', etag, plain };
  const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return { type: textType, etag, plain, gzip: gzipSync(plain, { level: 9 }), br };
}
