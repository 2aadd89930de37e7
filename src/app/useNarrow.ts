import { useSyncExternalStore } from 'react';

/** Below this the picture, the outline and the details do not stand side by side. */
const NARROW = '(max-width: 1500px)';

/** Whether the window is as narrow as an office laptop's. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => matchMedia(NARROW).matches,
  );
}
