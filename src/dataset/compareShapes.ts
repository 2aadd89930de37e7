/** A JSON Schema, as far as comparing two needs to know it. */
type Schema = Record<string, unknown>;

/** What explains a schema and binds nobody. */
const WORDS = new Set(['title', 'description', '$id', '$schema', '$comment', 'examples']);
/** Whose keys are names of the author's choosing, not words of JSON Schema. */
const NAMED = new Set(['properties', '$defs', 'definitions', 'patternProperties']);

/**
 * The places where two JSON Schemas ask for different things: fields that came, went or hold something else, such as
 * `Node.tier`. Wording and the order of keys do not count.
 */
export function compareShapes(old: unknown, next: unknown): string[] {
  return [...new Set(differences(old, next, [], false))].sort();
}

function differences(old: unknown, next: unknown, path: readonly string[], named: boolean): string[] {
  if (!isSchema(old) || !isSchema(next)) return canonical(old) === canonical(next) ? [] : [path.join('.') || '(top)'];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter((key) => named || !WORDS.has(key));
  return keys.flatMap((key) => differences(old[key], next[key], named ? [...path, key] : path, !named && NAMED.has(key)));
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as text that does not depend on the order of keys, nor of lists of plain values such as `enum` and `required`. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    return `[${(value.some(isSchema) ? items : items.sort()).join(',')}]`;
  }
  if (!isSchema(value)) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value).filter(([key]) => !WORDS.has(key));
  return `{${fields
    .map(([key, inner]) => `${key}:${canonical(inner)}`)
    .sort()
    .join(',')}}`;
}
