import type { Problem, ProblemCode } from './problem.ts';

const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/**
 * The first place at which a text stops being JSON, with line and column (from 1), in the same words in every browser.
 * With `unique`, a key that stands twice in one object is a fault too: JSON.parse would silently drop the first.
 * Works without recursion; undefined when there is no fault.
 */
export function jsonFault(text: string, unique = false): Problem | undefined {
  const open: { close: '}' | ']'; keys: Set<string> | undefined }[] = [];
  let at = 0;

  const fault = (code: ProblemCode, where = at, found = /^(?:[^\s,}\]]+|\S)/.exec(text.slice(where, where + 30))?.[0]): Problem => {
    const before = text.slice(0, where).split('\n');
    const params = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return found ? { code, path: '', found, params } : { code, path: '', params };
  };
  const skipSpace = () => {
    while (at < text.length && ' \n\r\t'.includes(text.charAt(at))) at++;
  };
  /** Reads a quoted text and returns the fault in it, if any. */
  const readText = (): Problem | undefined => {
    const start = at++;
    for (; at < text.length; at++) {
      if (text[at] === '"') {
        at++;
        return undefined;
      }
      if (text[at] === '\n') return fault('json-unclosed-text', start);
      if (text.charAt(at) < ' ') return fault('json-bad-text', at, JSON.stringify(text[at]));
      if (text[at] === '\\') {
        if (!/^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(text.slice(at + 1, at + 6))) return fault('json-bad-text', at, text.slice(at, at + 2));
        at++;
      }
    }
    return fault('json-unclosed-text', start);
  };
  const readKey = (): Problem | undefined => {
    if (text[at] !== '"') return fault('json-bad-key');
    const start = at;
    const bad = readText();
    if (bad) return bad;
    const keys = open.at(-1)?.keys;
    if (keys) {
      const key: string = JSON.parse(text.slice(start, at));
      if (keys.has(key)) return fault('json-duplicate-key', start, JSON.stringify(key));
      keys.add(key);
    }
    skipSpace();
    if (text[at] !== ':') return fault('json-missing-colon');
    at++;
    return undefined;
  };

  skipSpace();
  if (at === text.length) return { code: 'file-empty', path: '', params: {} };
  for (;;) {
    // One value …
    skipSpace();
    const start = text[at];
    if (start === undefined) return fault('json-unclosed');
    if (start === '{' || start === '[') {
      const close = start === '{' ? '}' : ']';
      open.push({ close, keys: unique && close === '}' ? new Set() : undefined });
      at++;
      skipSpace();
      if (text[at] !== close) {
        if (text[at] === undefined) return fault('json-unclosed');
        const bad = close === '}' ? readKey() : undefined;
        if (bad) return bad;
        continue;
      }
      at++;
      open.pop();
    } else if (start === '"') {
      const bad = readText();
      if (bad) return bad;
    } else if (start === '}' || start === ']' || start === ',') {
      return fault('json-missing-value');
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(text);
      if (!word) return fault('json-bad-value');
      at += word[0].length;
    }
    // … then whatever closes it, up to the next comma.
    for (;;) {
      skipSpace();
      const inside = open[open.length - 1];
      if (!inside) return at < text.length ? fault('json-too-much') : undefined;
      if (text[at] === inside.close) {
        open.pop();
        at++;
        continue;
      }
      if (text[at] === undefined) return fault('json-unclosed');
      if (text[at] === '}' || text[at] === ']') return fault('json-unclosed');
      if (text[at] !== ',') return fault('json-missing-comma');
      const comma = at++;
      skipSpace();
      if (text[at] === inside.close) return fault('json-trailing-comma', comma);
      const bad = inside.close === '}' ? readKey() : undefined;
      if (bad) return bad;
      break;
    }
  }
}
