import { type RefObject, useLayoutEffect, useRef } from 'react';

/** How far a card keeps from what it tells of and from the edge of its pane, in px. */
const ROOM = 8;

/** Places a card, whenever it is drawn, below a shape of the picture, or above it where there is no room, inside the pane that it is positioned in. */
export function useCardPlace(find: () => DOMRect | undefined): RefObject<HTMLDivElement | null> {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = card.current;
    const room = own?.parentElement?.getBoundingClientRect();
    const shape = find();
    if (!own || !room || !shape) return;
    const below = shape.bottom - room.top + ROOM;
    const top = below + own.offsetHeight > room.height ? shape.top - room.top - own.offsetHeight - ROOM : below;
    own.style.left = `${Math.max(ROOM, Math.min(shape.left - room.left, room.width - own.offsetWidth - ROOM))}px`;
    own.style.top = `${Math.max(ROOM, top)}px`;
  });
  return card;
}
