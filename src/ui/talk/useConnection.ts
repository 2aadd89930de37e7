import { useEffect, useRef, useState } from 'react';
import type { Said } from '../../model/talkLetter.ts';
import { connect } from './connection.ts';
import { channelWire, secret, windowWire } from './wires.ts';

/**
 * The connection of this window with the other of its talk. `other` is the window that it opened, or that opened it; who
 * has a `farewell` says it when the page or the talk ends.
 */
export function useConnection(
  talk: string,
  other: () => Window | null,
  heard: (said: Said) => void,
  farewell?: 'bye',
): (said: Said) => void {
  const now = useRef({ other, heard });
  now.current = { other, heard };
  const say = useRef<(said: Said) => void>(() => {});
  useEffect(() => {
    const channel = channelWire(talk);
    const wires = [windowWire(talk, () => now.current.other()), ...(channel ? [channel] : [])];
    const connection = connect(wires, { talk, self: secret(), heard: (said) => now.current.heard(said) });
    say.current = connection.say;
    const leave = () => {
      if (farewell) connection.say({ kind: farewell });
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      say.current = () => {};
      connection.close();
    };
  }, [talk, farewell]);
  const [stable] = useState(() => (said: Said) => say.current(said));
  return stable;
}
