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

let listener: KeepingEvents | undefined;

/**
 * Keeps the app in the browser so that it opens without a network, and looks every hour for a new version. Where the browser
 * has no workers or refuses storage, nothing happens. Called again, it only tells someone else.
 */
export function keepApp(events: KeepingEvents): void {
  const isKeeping = listener !== undefined;
  listener = events;
  if (isKeeping || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  void keep({ onReady: () => listener?.onReady(), onUpdate: (accept) => listener?.onUpdate(accept) });
}

async function keep({ onReady, onUpdate }: KeepingEvents): Promise<void> {
  const workers = navigator.serviceWorker;
  let isKept = workers.controller !== null;
  let accept: (() => void) | undefined;
  let accepted = false;
  const offer = (bring: () => void) => {
    accept = () => {
      accepted = true;
      bring();
    };
    onUpdate(accept);
  };
  workers.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
    // The new version was accepted in another window; this one goes on until it is told.
    else if (isKept) offer(() => location.reload());
    else onReady();
    isKept = true;
  });

  const registration = await workers.register(trusted(WORKER)).catch(() => undefined);
  if (!registration) return;
  /** A worker that has fetched everything while an older one is at work waits for a yes. */
  const watch = (worker: ServiceWorker | null) => {
    const look = () => {
      if (worker?.state === 'installed' && registration.active) offer(() => worker.postMessage({ type: 'SKIP_WAITING' }));
    };
    worker?.addEventListener('statechange', look);
    look();
  };
  // It may have come before anyone listened.
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));

  setInterval(() => {
    if (navigator.onLine) registration.update().catch(() => undefined);
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
