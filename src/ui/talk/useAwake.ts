import { useEffect, useState } from 'react';

/** How long the controls stay after the last move, in ms. */
const AWAKE = 2500;

/** Whether something was moved or touched just now; `wake` says so by hand. */
export function useAwake(): { awake: boolean; wake: () => void } {
  const [until, setUntil] = useState(0);
  useEffect(() => {
    if (until === 0) return;
    const timer = setTimeout(() => setUntil(0), AWAKE);
    return () => clearTimeout(timer);
  }, [until]);
  const [wake] = useState(() => () => setUntil((before) => before + 1));
  useEffect(() => {
    const onMove = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') wake();
    };
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, [wake]);
  return { awake: until > 0, wake };
}
