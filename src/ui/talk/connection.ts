/**
 * What the window of the audience and the window of the speaker say to each other, over every wire that there is.
 * The same message may come by several wires: it is heard once, and an older one after a newer not at all.
 */
import * as z from 'zod/mini';
import { sceneSchema } from '../../model/deck.ts';

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
const letterSchema = z.strictObject({
  app: z.literal('struktur-asean-talk'),
  /** Which talk: a secret of its windows. */
  talk: z.string(),
  from: z.string(),
  nth: z.number(),
  said: saidSchema,
});

export type Shown = z.infer<typeof shownSchema>;
export type Said = z.infer<typeof saidSchema>;

/** A way from one window to the other; what comes by it may be anything. */
export interface Wire {
  post: (message: unknown) => void;
  listen: (heard: (message: unknown) => void) => () => void;
}

/** The talk of which a message is part, if it is one of ours. */
export function talkOf(message: unknown): string | undefined {
  const read = letterSchema.safeParse(message);
  return read.success ? read.data.talk : undefined;
}

/** Joins the windows of a talk. `self` tells this window from the others. */
export function connect(
  wires: readonly Wire[],
  { talk, self, heard }: { talk: string; self: string; heard: (said: Said) => void },
): { say: (said: Said) => void; close: () => void } {
  const newest = new Map<string, number>();
  let nth = 0;
  const stops = wires.map((wire) =>
    wire.listen((message) => {
      const read = letterSchema.safeParse(message);
      if (!read.success || read.data.talk !== talk || read.data.from === self) return;
      const { from, said } = read.data;
      if (read.data.nth <= (newest.get(from) ?? 0)) return;
      newest.set(from, read.data.nth);
      heard(said);
    }),
  );
  return {
    say: (said) => {
      nth += 1;
      for (const wire of wires) wire.post({ app: 'struktur-asean-talk', talk, from: self, nth, said });
    },
    close: () => {
      for (const stop of stops) stop();
    },
  };
}
