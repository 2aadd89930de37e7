import { DECK_FORMAT, type Deck, deckSchema, MOST_SCENES } from '../model/deck.ts';
import { problemsOfIssues } from './issues.ts';
import { jsonFault } from './jsonFault.ts';
import { textOverLimits } from './limits.ts';
import type { Problem } from './problem.ts';

/** A deck is words and links; a larger file is something else. */
export const LARGEST_DECK = 1_000_000;

export type ReadDeck = { deck: Deck; problems?: undefined } | { deck?: undefined; problems: Problem[] };

/**
 * Reads the text of a deck's file: the deck, or every problem in it. Never throws. What its links name is not looked at:
 * a deck outlives the bodies that it shows.
 */
export function readDeck(text: string): ReadDeck {
  const over = textOverLimits(text, LARGEST_DECK);
  if (over.length) return { problems: over };

  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  // A key that stands twice would silently lose the words of the first.
  const fault = jsonFault(json, true);
  if (fault) return { problems: [fault] };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problems: [{ code: 'file-unreadable', path: '', params: {} }] };
  }
  const tooMany = scenesOverLimit(value);
  if (tooMany.length) return { problems: tooMany };
  try {
    const read = deckSchema.safeParse(value);
    if (read.success) return { deck: read.data };
    const problems = problemsOfIssues(read.error.issues, value, deckSchema);
    // Of a file of another kind it is enough to say that it is no deck.
    const other = problems.find(({ path }) => path === 'format');
    return { problems: other && isOtherFile(value) ? [other] : problems };
  } catch {
    return { problems: [{ code: 'file-unreadable', path: '', params: {} }] };
  }
}

function scenesOverLimit(value: unknown): Problem[] {
  const scenes = isRecord(value) ? value.scenes : undefined;
  if (!Array.isArray(scenes) || scenes.length <= MOST_SCENES) return [];
  return [{ code: 'too-many', path: 'scenes', params: { count: scenes.length, limit: MOST_SCENES } }];
}

/** Whether nothing in the file is a deck's: it has neither its format nor steps. */
function isOtherFile(value: unknown): boolean {
  return isRecord(value) && value.format !== DECK_FORMAT && !Object.hasOwn(value, 'scenes');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
