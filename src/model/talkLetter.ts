/** What the windows of a talk send each other. */
import * as z from 'zod/mini';
import { sceneSchema } from './deck.ts';

export const TALK_APP = 'struktur-asean-talk';

const size = z.number().check(z.nonnegative());

/** What the audience sees, as often as it changes. */
const shownSchema = z.strictObject({
  kind: z.literal('shown'),
  deck: z.string(),
  scenes: z.array(sceneSchema),
  step: z.number(),
  black: z.boolean(),
  /** The speaker has left the talk to answer a question in the app. */
  away: z.boolean(),
  /** The room of the picture in px, and the smallest letters wanted there. */
  room: z.strictObject({ width: size, height: size, least: size }),
  /** The smallest letters drawn, in px, where they are too small for the room; and the ways out. */
  small: z.optional(z.strictObject({ size, needed: size, ways: z.array(z.strictObject({ key: z.string(), label: z.string() })) })),
});
/** What the speaker asks of the audience's window. */
const askedSchema = z.union([
  /** Says that the window is there, and asks what is shown. */
  z.strictObject({ kind: z.literal('hello') }),
  z.strictObject({ kind: z.literal('step'), step: z.number() }),
  z.strictObject({ kind: z.literal('black'), black: z.boolean() }),
  z.strictObject({ kind: z.literal('mend'), way: z.string() }),
  z.strictObject({ kind: z.literal('return') }),
]);
const saidSchema = z.union([shownSchema, z.strictObject({ kind: z.literal('bye') }), askedSchema]);
/** A message as it travels. */
export const letterSchema = z.strictObject({
  app: z.literal(TALK_APP),
  /** Which talk: a secret of its windows. */
  talk: z.string(),
  from: z.string(),
  nth: z.number(),
  said: saidSchema,
});

export type Shown = z.infer<typeof shownSchema>;
export type Said = z.infer<typeof saidSchema>;
