/** Keeps the built app in the browser, so that it opens without a network. Runs beside the page, not in it. */
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

/** What a worker knows of itself, as far as it is used here. */
declare const self: {
  /** Every file of the built app that is kept; the build writes the list in place of this name. */
  FILES_TO_KEEP: PrecacheEntry[];
  addEventListener: (
    type: 'message' | 'activate',
    listener: (event: { data?: { type?: string }; waitUntil: (work: Promise<void>) => void }) => void,
  ) => void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
};

// What stands behind a question mark is for others: the page is the same.
precacheAndRoute(self.FILES_TO_KEEP, { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();

// A new version waits until the user says so in the page.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
// Already the first visit can go on without a network.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
