/**
 * What the window of the audience and the window of the speaker say to each other, over every wire that there is.
 * The same message may come by several wires: it is heard once, and an older one after a newer not at all.
 */
import { letterSchema, type Said, TALK_APP } from '../../model/talkLetter.ts';

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
      for (const wire of wires) wire.post({ app: TALK_APP, talk, from: self, nth, said });
    },
    close: () => {
      for (const stop of stops) stop();
    },
  };
}
