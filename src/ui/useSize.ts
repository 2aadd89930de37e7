import { useLayoutEffect, useState } from 'react';

/** The size of an element in px, as it changes; undefined before the first measure. `isThere`: an element that goes comes back as another. */
export function useSize(element: React.RefObject<HTMLElement | null>, isThere = true): { width: number; height: number } | undefined {
  const [size, setSize] = useState<{ width: number; height: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const watched = isThere ? element.current : null;
    if (!watched) return;
    const measure = () => {
      const [width, height] = [watched.clientWidth, watched.clientHeight];
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, isThere]);
  return size;
}
