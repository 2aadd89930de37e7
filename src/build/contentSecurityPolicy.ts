/**
 * What the page may load and run: nothing but its own files, and no text turned into script.
 * Sent as a header by our server and written into the page for hosts that send no headers.
 */

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
} as const;

/** The policy as one line, for the header and for `<meta http-equiv>` alike. */
export const CONTENT_SECURITY_POLICY = Object.entries(DIRECTIVES)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');
