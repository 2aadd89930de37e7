import { expect, test } from 'vitest';
import { createStore } from './store.ts';

test('a store tells its listeners of each new value, once, until they leave', () => {
  const store = createStore(1);
  const heard: number[] = [];
  const leave = store.subscribe(() => heard.push(store.get()));
  store.set(2);
  store.set(2);
  store.set(3);
  leave();
  store.set(4);
  expect(heard).toEqual([2, 3]);
  expect(store.get()).toBe(4);
});

test('a listener may leave, or set the next value, while it is told', () => {
  const store = createStore('a');
  const heard: string[] = [];
  const leave = store.subscribe(() => {
    leave();
    if (store.get() === 'b') store.set('c');
  });
  store.subscribe(() => heard.push(store.get()));
  store.set('b');
  expect(store.get()).toBe('c');
  expect(heard.at(-1)).toBe('c');
});
