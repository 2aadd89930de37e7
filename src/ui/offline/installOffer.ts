/** The browser's offer to install the app; it comes early and once, so it is kept until someone takes it. */
export interface InstallOffer extends Event {
  prompt: () => Promise<void>;
  userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallOffer | undefined;
const listeners = new Set<() => void>();

/** The offer that stands now; undefined where the browser makes none, or after it was taken. */
export const installOffer = () => offer;

/** Calls back when the offer comes or goes. */
export function onInstallOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts a new offer in place of the one that stands. */
export function setInstallOffer(next: InstallOffer | undefined): void {
  offer = next;
  for (const listener of listeners) listener();
}

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  setInstallOffer(event as InstallOffer);
});
