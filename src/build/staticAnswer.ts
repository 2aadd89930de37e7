import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.ts';
import type { Site, SiteFile } from './site.ts';

/** What goes back to the browser. */
export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body?: Buffer | string;
}

const HEADERS_OF_ALL: OutgoingHttpHeaders = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Answers one request from the files of the site; reads nothing else. */
export function answer(site: Site, method: string, url: string, asked: IncomingHttpHeaders): Answer {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'Method not allowed', { Allow: 'GET, HEAD' });
  const path = pathOf(url);
  const file = path === undefined ? undefined : site.get(path);
  if (path === undefined || !file) return refusal(404, 'Not found');

  const headers: OutgoingHttpHeaders = {
    ...HEADERS_OF_ALL,
    'Content-Type': file.type,
    // Files in assets/ carry a hash of their content in their name.
    'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
    ...(file.gzip && { Vary: 'Accept-Encoding' }),
  };
  if (asked['if-none-match'] === file.etag) return { status: 304, headers };
  const { encoding, bytes } = encode(file, String(asked['accept-encoding'] ?? ''));
  if (encoding) headers['Content-Encoding'] = encoding;
  headers['Content-Length'] = bytes.length;
  return method === 'HEAD' ? { status: 200, headers } : { status: 200, headers, body: bytes };
}

/** The path inside the site that an address names; undefined for one that cannot be read. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

function encode(file: SiteFile, accepted: string): { encoding?: string; bytes: Buffer } {
  if (file.br && /\bbr\b/.test(accepted)) return { encoding: 'br', bytes: file.br };
  if (file.gzip && /\bgzip\b/.test(accepted)) return { encoding: 'gzip', bytes: file.gzip };
  return { bytes: file.plain };
}

function refusal(status: number, words: string, headers: OutgoingHttpHeaders = {}): Answer {
  return { status, headers: { ...HEADERS_OF_ALL, 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body: words };
}
