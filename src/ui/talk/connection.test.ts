import { describe, expect, test } from 'vitest';
import type { Said } from '../../model/talkLetter.ts';
import { connect, talkOf, type Wire } from './connection.ts';

/** A wire with many ends: what one end posts the others hear, when `flow` is called or at once. */
function wireOf() {
  const ends = new Set<(message: unknown) => void>();
  const waiting: { message: unknown; from: object }[] = [];
  let held = false;
  const deliver = (message: unknown, from: object) => {
    for (const heard of ends) if ((heard as unknown as { owner: object }).owner !== from) heard(structuredClone(message));
  };
  const end = (): Wire => {
    const owner = {};
    return {
      post: (message) => (held ? waiting.push({ message, from: owner }) : deliver(message, owner)),
      listen: (heard) => {
        const mine = Object.assign((message: unknown) => heard(message), { owner });
        ends.add(mine);
        return () => ends.delete(mine);
      },
    };
  };
  return {
    end,
    hold: () => {
      held = true;
    },
    flow: () => {
      held = false;
      for (const { message, from } of waiting.splice(0)) deliver(message, from);
    },
    inject: (message: unknown) => deliver(message, {}),
  };
}

const stepped = (step: number): Said => ({ kind: 'step', step });

describe('the windows of a talk', () => {
  test('hear what the other says once, though it comes by two wires', () => {
    const [channel, opener] = [wireOf(), wireOf()];
    const heard: Said[] = [];
    connect([channel.end(), opener.end()], { talk: 't', self: 'audience', heard: (said) => heard.push(said) });
    const presenter = connect([channel.end(), opener.end()], { talk: 't', self: 'presenter', heard: () => {} });
    presenter.say(stepped(2));
    presenter.say(stepped(3));
    expect(heard).toEqual([stepped(2), stepped(3)]);
  });

  test('hear by the one wire that is left', () => {
    const opener = wireOf();
    const heard: Said[] = [];
    connect([opener.end()], { talk: 't', self: 'audience', heard: (said) => heard.push(said) });
    connect([wireOf().end(), opener.end()], { talk: 't', self: 'presenter', heard: () => {} }).say({ kind: 'hello' });
    expect(heard).toEqual([{ kind: 'hello' }]);
  });

  test('do not go back to what a slow wire brings late', () => {
    const [slow, fast] = [wireOf(), wireOf()];
    const heard: Said[] = [];
    connect([slow.end(), fast.end()], { talk: 't', self: 'audience', heard: (said) => heard.push(said) });
    const presenter = connect([slow.end(), fast.end()], { talk: 't', self: 'presenter', heard: () => {} });
    slow.hold();
    presenter.say(stepped(2));
    presenter.say(stepped(3));
    slow.flow();
    expect(heard).toEqual([stepped(2), stepped(3)]);
  });

  test('hear a window that was loaded again, which counts from one', () => {
    const wire = wireOf();
    const heard: Said[] = [];
    connect([wire.end()], { talk: 't', self: 'audience', heard: (said) => heard.push(said) });
    const before = connect([wire.end()], { talk: 't', self: 'first', heard: () => {} });
    before.say(stepped(2));
    before.say(stepped(3));
    before.close();
    connect([wire.end()], { talk: 't', self: 'second', heard: () => {} }).say(stepped(4));
    expect(heard).toEqual([stepped(2), stepped(3), stepped(4)]);
  });

  test('leave aside other talks, other pages and what is no message', () => {
    const wire = wireOf();
    const heard: Said[] = [];
    connect([wire.end()], { talk: 't', self: 'audience', heard: (said) => heard.push(said) });
    connect([wire.end()], { talk: 'other', self: 'presenter', heard: () => {} }).say(stepped(2));
    const letter = { app: 'struktur-asean-talk', talk: 't', from: 'x', nth: 1, said: stepped(2) };
    for (const message of [undefined, null, 'step', 7, {}, { ...letter, app: 'other' }, { ...letter, said: { kind: 'format' } }])
      wire.inject(message);
    expect(heard).toEqual([]);
    expect([talkOf(letter), talkOf({ ...letter, nth: 'one' })]).toEqual(['t', undefined]);
  });

  test('are silent when closed', () => {
    const wire = wireOf();
    const heard: Said[] = [];
    const audience = connect([wire.end()], { talk: 't', self: 'audience', heard: (said) => heard.push(said) });
    audience.close();
    connect([wire.end()], { talk: 't', self: 'presenter', heard: () => {} }).say(stepped(2));
    expect(heard).toEqual([]);
  });
});
