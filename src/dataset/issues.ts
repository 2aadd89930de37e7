import type * as z from 'zod/mini';
import { PARTIAL_DATE, SLUG } from '../model/schema.ts';
import { nearest, nearestOf } from './nearest.ts';
import { jsonPath, type Problem, type ProblemCode, shown } from './problem.ts';

type Issue = z.core.$ZodIssue;

const FORMATS = new Map<string, ProblemCode>([
  [String(SLUG), 'bad-slug'],
  [String(PARTIAL_DATE), 'bad-date'],
]);

/** Every issue that a schema found in `value`, as a problem with the path, what stands there and what was expected. */
export function problemsOfIssues(issues: readonly Issue[], value: unknown, schema: z.core.$ZodType): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, issue.path, value, schema));
}

function problemsOf(issue: Issue, keys: PropertyKey[], value: unknown, schema: z.core.$ZodType): Problem[] {
  const standing = valueAt(value, keys);
  const path = jsonPath(keys);
  const key = String(keys.at(-1) ?? '');
  const problem = (code: ProblemCode, params: Problem['params'] = {}): Problem[] => [
    standing === undefined ? { code, path, params } : { code, path, found: shown(standing), params },
  ];

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, keys);
    const meant = nearestOf(known);
    return issue.keys.map((unknown) => {
      const params = { allowed: known.join(', '), ...meant(unknown) };
      return { code: 'unknown-key', path: jsonPath([...keys, unknown]), found: shown(unknown), params };
    });
  }
  if (standing === undefined) return problem('missing', { key });
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const meant = typeof standing === 'string' ? nearest(standing, allowed) : undefined;
    return problem('not-one-of', meant ? { allowed: allowed.join(', '), nearest: meant } : { allowed: allowed.join(', ') });
  }
  if (issue.code === 'invalid_type') return problem('wrong-type', { expected: issue.expected });
  if (issue.code === 'too_small' && issue.minimum === 1) return problem('empty');
  if (issue.code === 'invalid_format') {
    if (issue.format === 'url') return problem('bad-url');
    const code = FORMATS.get(issue.pattern ?? '');
    if (code === 'bad-slug') {
      const slug = slugOf(String(standing));
      return problem('bad-slug', slug ? { nearest: slug } : {});
    }
    if (code) return problem(code);
    return problem(key === 'version' ? 'bad-version' : key === 'id' ? 'bad-relation-id' : 'bad-format');
  }
  if (issue.code === 'invalid_union') {
    // The words of a fact: an object is meant to hold both languages, so say what is wrong inside it.
    const inside = issue.errors.find((errors) => errors.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'));
    if (inside && typeof standing === 'object')
      return inside.flatMap((inner) => problemsOf(inner, [...keys, ...inner.path], value, schema));
    return problem('wrong-type', { expected: 'words' });
  }
  return problem('bad-format');
}

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}

/** The keys that the schema knows at a place, for "did you mean". */
function keysAt(schema: z.core.$ZodType, keys: readonly PropertyKey[]): string[] {
  let here = schema as z.core.$ZodTypes | undefined;
  for (let at = 0; here; ) {
    const def = here._zod.def;
    if (def.type === 'optional' || def.type === 'nullable') here = def.innerType as z.core.$ZodTypes;
    else if (def.type === 'union') here = def.options.find((option) => option._zod.def.type === 'object') as z.core.$ZodTypes | undefined;
    else if (at === keys.length) return def.type === 'object' ? Object.keys(def.shape) : [];
    else if (def.type === 'object') here = def.shape[String(keys[at++])] as z.core.$ZodTypes | undefined;
    else if (def.type === 'array') {
      here = def.element as z.core.$ZodTypes;
      at++;
    } else return [];
  }
  return [];
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\+/g, '-plus')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
