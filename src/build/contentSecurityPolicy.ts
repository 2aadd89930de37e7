/**
 * What the page may load and run: nothing but its own files, and no text turned into script.
 * Sent as a header by our server and written into the page for hosts that send no headers.
 */

import { createHash } from 'node:crypto';

/** The only Trusted Types policy that the page may create (a worker's address needs one). */
export const TRUSTED_TYPES_POLICY = 'struktur-asean';

const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': TRUSTED_TYPES_POLICY,
};

/** The policy as one line, for the header and for `<meta http-equiv>` alike. */
export const CONTENT_SECURITY_POLICY = inOneLine(DIRECTIVES);

/**
 * The policy of a page that carries everything within itself: it runs these scripts and wears these styles, each known by
 * its hash, and asks nobody for anything.
 */
export function policyOfSingleFile({ scripts, styles }: { scripts: readonly string[]; styles: readonly string[] }): string {
  return inOneLine({
    ...DIRECTIVES,
    'script-src': scripts.map(hashOf).join(' '),
    'style-src': styles.map(hashOf).join(' '),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'connect-src': "'none'",
    'worker-src': 'blob:',
    'manifest-src': "'none'",
  });
}

/** How a policy names an inline script or style by its text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function inOneLine(directives: typeof DIRECTIVES): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
