/** Everything that can be wrong with a file of facts. `text/problems` words each code in both languages. */
export const PROBLEM_CODES = [
  // the file as text
  'file-too-large',
  'file-too-deep',
  'file-unreadable',
  'link-unreadable',
  'file-empty',
  'file-missing',
  'json-trailing-comma',
  'json-missing-comma',
  'json-missing-colon',
  'json-missing-value',
  'json-unclosed',
  'json-unclosed-text',
  'json-bad-text',
  'json-bad-key',
  'json-bad-value',
  'json-too-much',
  'json-duplicate-key',
  // the shape of a record
  'too-many',
  'missing',
  'wrong-type',
  'not-one-of',
  'unknown-key',
  'empty',
  'bad-slug',
  'bad-date',
  'bad-url',
  'bad-version',
  'bad-relation-id',
  'bad-format',
  // the facts together
  'unknown-node',
  'unknown-source',
  'unknown-sector',
  'unknown-subject',
  'end-misfit',
  'verb-misfit',
  'same-ends',
  'duplicate-id',
  'said-twice',
  'uncited-node',
  'named-uncited',
  'uncited-fact',
  'uncited-relation',
  'uncited-record',
  'cycle-upward',
  'name-missing',
  'language-missing',
  'not-a-date',
  'not-a-duration',
  'not-a-period',
  'not-words',
  'no-such-day',
  'dates-reversed',
  'format-unnamed',
  'format-unsourced',
  'sector-without-pillar',
  'sector-in-several-pillars',
  'conflict-one-sided',
  // the generated files
  'stale',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is wrong, where, and what is needed to word it. Never a sentence. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSON path inside the file, such as `relations[12].to`; empty for the file itself. */
  readonly path: string;
  /** The file, where there are several. */
  readonly file?: string;
  /** What stands there, or the id of the record that the problem is about. */
  readonly found?: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Writes the keys that lead to a value as a JSON path: `['relations', 12, 'to']` → `relations[12].to`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else if (/^[\w$-]+$/.test(String(key))) path += path ? `.${String(key)}` : String(key);
    else path += `[${JSON.stringify(String(key))}]`;
  }
  return path;
}

/** A value as it is shown in a message: JSON, cut after 60 characters. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
