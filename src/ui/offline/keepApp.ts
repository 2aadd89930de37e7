import { Workbox } from 'workbox-window';

/** The worker that the build puts beside the page. */
const WORKER = './sw.js';
const POLICY = 'struktur-asean';
const HOUR = 3_600_000;

interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string };
}

/** What is told of the kept app. */
export interface KeepingEvents {
  /** From now on the app opens without a network; told once. */
  onReady: () => void;
  /** A new version waits; told again every hour until `accept` is called. */
  onUpdate: (accept: () => void) => void;
}

/**
 * Keeps the app in the browser so that it opens without a network, and looks every hour for a new version. Where the browser
 * has no workers or refuses storage, nothing happens. Call it once a page.
 */
export function keepApp({ onReady, onUpdate }: KeepingEvents): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const worker = new Workbox(trusted(WORKER));
  let accept: (() => void) | undefined;
  let accepted = false;
  const offer = (how: () => void) => {
    accept = () => {
      accepted = true;
      how();
    };
    onUpdate(accept);
  };
  worker.addEventListener('waiting', () => offer(() => worker.messageSkipWaiting()));
  worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (accepted) location.reload();
    else if (!isUpdate && !isExternal) onReady();
    // The new version was accepted in another window; this one goes on until it is told.
    else offer(() => location.reload());
  });
  worker.register().catch(() => undefined);
  setInterval(() => {
    if (navigator.onLine) worker.update().catch(() => undefined);
    if (accept && !accepted) onUpdate(accept);
  }, HOUR);
}

/** The address as the page's policy on script addresses asks for it. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(POLICY, {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError(`${url} is no script of this page`);
      return url;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}
