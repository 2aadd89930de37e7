import { useEffect } from 'react';

/** Moves an element to the pointer while `on`, without drawing anything anew. */
export function usePointerSpot(spot: React.RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (spot.current) spot.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, [spot, on]);
}
