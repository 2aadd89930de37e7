import { jsonPath, type Problem } from './problem.ts';

/** Beyond these a file is refused before any work on it starts. */
export const LIMITS = { bytes: 20_000_000, nodes: 20_000, relations: 80_000, depth: 64 } as const;

/** Refuses text that is longer than so many bytes in UTF-8 (20 MB) or nested deeper than 64 levels. Works without recursion. */
export function textOverLimits(text: string, bytes: number = LIMITS.bytes): Problem[] {
  if (utf8Length(text, bytes) > bytes) return [{ code: 'file-too-large', path: '', params: { limit: bytes / 1_000_000 } }];
  if (nestsDeeperThan(text, LIMITS.depth)) return [{ code: 'file-too-deep', path: '', params: { limit: LIMITS.depth } }];
  return [];
}

/** Refuses a dataset with too many nodes or relations. */
export function countsOverLimits(value: unknown): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return (['nodes', 'relations'] as const).flatMap((collection) => {
    const records: unknown = (value as Record<string, unknown>)[collection];
    if (!Array.isArray(records) || records.length <= LIMITS[collection]) return [];
    return [{ code: 'too-many' as const, path: jsonPath([collection]), params: { count: records.length, limit: LIMITS[collection] } }];
  });
}

function utf8Length(text: string, limit: number): number {
  // Counting is needed only in between: one UTF-16 unit takes one to three bytes.
  if (text.length > limit || text.length * 3 <= limit) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Either half of a surrogate pair stands for two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (unit === 0x5c /* \ */) at++;
      else if (unit === 0x22 /* " */) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x7b /* { */ || unit === 0x5b /* [ */) {
      if (++depth > limit) return true;
    } else if (unit === 0x7d /* } */ || unit === 0x5d /* ] */) depth--;
  }
  return false;
}
