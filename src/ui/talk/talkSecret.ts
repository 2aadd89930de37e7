import { secret } from './wires.ts';

const KEY = 'struktur-asean-talk';

/**
 * The secret that the windows of a talk share: that of this window as the audience's, kept while it is open; and that of
 * the talk whose speaker's window this is, if it is one. It stands in the address before the link, which stays clean.
 */
export function talkSecret(): { own: string; presenterOf: string | undefined } {
  const presenterOf = new URLSearchParams(location.search).get('presenter') || undefined;
  try {
    const own = sessionStorage.getItem(KEY) ?? secret();
    sessionStorage.setItem(KEY, own);
    return { own, presenterOf };
  } catch {
    return { own: secret(), presenterOf };
  }
}

/** The address of the speaker's window. */
export function presenterAddress(own: string, hash: string): string {
  const address = new URL(location.href);
  address.search = `?presenter=${own}`;
  address.hash = hash;
  return address.href;
}
