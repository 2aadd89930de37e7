/** A talk: steps with a caption, each a link of the app. What the link shows is not the deck's affair. */
import * as z from 'zod/mini';

/** Words in one language at least; where one is missing the other is shown. */
const inWords = z.strictObject({ id: z.optional(z.string()), en: z.optional(z.string()) });

export const DECK_FORMAT = 'struktur-asean-deck';
export const MOST_SCENES = 200;

export const sceneSchema = z.strictObject({
  title: inWords,
  /** One sentence that the room reads below the title. */
  text: inWords,
  /** The View of the step as a link's hash: `#/<lens>…`. */
  link: z.string(),
  /** What only the speaker reads. */
  notes: z.optional(inWords),
});

export const deckSchema = z.strictObject({
  format: z.literal(DECK_FORMAT),
  version: z.literal(1),
  title: inWords,
  scenes: z.array(sceneSchema),
});

/** The same words in one language or both. */
export type InWords = z.infer<typeof inWords>;
export type Scene = z.infer<typeof sceneSchema>;
export type Deck = z.infer<typeof deckSchema>;
