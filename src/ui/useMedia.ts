import { useCallback, useSyncExternalStore } from 'react';

/** Below this the picture, the outline and the details do not stand side by side: an office laptop. */
export const LAPTOP = '(max-width: 1500px)';
/** Below this one thing fills the screen: a phone. */
export const PHONE = '(max-width: 760px)';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
