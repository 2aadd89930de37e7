/** The wires between the windows of a talk that a browser may have. */
import { talkOf, type Wire } from './connection.ts';

/** A word that no other page can guess. */
export function secret(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}

/** All windows of this origin; nothing where the browser does not have it or refuses it. */
export function channelWire(talk: string): Wire | undefined {
  if (typeof BroadcastChannel !== 'function') return undefined;
  try {
    const channel = new BroadcastChannel(`struktur-asean-talk-${talk}`);
    return {
      post: (message) => channel.postMessage(message),
      listen: (heard) => {
        channel.onmessage = (event) => heard(event.data);
        return () => channel.close();
      },
    };
  } catch {
    return undefined;
  }
}

/**
 * The window that this one has opened, or that has opened it: the only wire between files, which the browser takes for
 * strangers to each other. A window that knows the secret of the talk is ours, also after it was loaded again.
 */
export function windowWire(talk: string, first: () => Window | null): Wire {
  let other: Window | null = null;
  return {
    post: (message) => {
      const target = other ?? first();
      // Files have no origin that could be named.
      if (target && !target.closed) target.postMessage(message, window.origin === 'null' ? '*' : window.origin);
    },
    listen: (heard) => {
      const onMessage = (event: MessageEvent) => {
        if (event.origin !== window.origin || talkOf(event.data) !== talk) return;
        if (event.source && event.source !== window) other = event.source as Window;
        heard(event.data);
      };
      window.addEventListener('message', onMessage);
      return () => window.removeEventListener('message', onMessage);
    },
  };
}
