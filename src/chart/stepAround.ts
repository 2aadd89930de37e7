import type { Mark } from '../view/drawing.ts';

/**
 * Where a key leads among marks that stand around a circle, given clockwise from the top: up and down go on along it, left and right
 * cross over to what stands opposite, Home and End go to the first and last. Undefined for other keys, or where nothing is.
 */
export function stepAround(marks: readonly Mark[], from: Mark, key: string): Mark | undefined {
  const at = marks.findIndex((mark) => mark.key === from.key);
  if (at < 0) return undefined;
  const onRight = isRight(from);
  switch (key) {
    case 'ArrowDown':
      return marks[(at + (onRight ? 1 : -1) + marks.length) % marks.length];
    case 'ArrowUp':
      return marks[(at + (onRight ? -1 : 1) + marks.length) % marks.length];
    case 'ArrowLeft':
      return onRight ? opposite(marks, from) : undefined;
    case 'ArrowRight':
      return onRight ? undefined : opposite(marks, from);
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    default:
      return undefined;
  }
}

/** Words on the right begin at the circle, those on the left end at it. */
function isRight({ lines }: Mark): boolean {
  return lines[0]?.anchor === 'start';
}

function opposite(marks: readonly Mark[], from: Mark): Mark | undefined {
  const away = (mark: Mark) => Math.abs(mark.y + mark.height / 2 - from.y - from.height / 2);
  return marks.filter((mark) => isRight(mark) !== isRight(from)).sort((a, b) => away(a) - away(b))[0];
}
