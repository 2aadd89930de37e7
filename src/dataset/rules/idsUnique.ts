import { shown } from '../problem.ts';
import { COLLECTIONS } from '../sift.ts';
import type { Rule } from './rule.ts';

/** No two records of a collection share an id. A relation that is said twice is one record with two citations. */
export const idsUnique: Rule = ({ dataset }) =>
  COLLECTIONS.flatMap((collection) => {
    const first = new Map<string, number>();
    return dataset[collection].flatMap(({ id }, index) => {
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, index);
        return [];
      }
      const params = { at: `${collection}[${before}]` };
      return [
        collection === 'relations'
          ? { code: 'said-twice' as const, path: `${collection}[${index}]`, found: shown(id), params }
          : { code: 'duplicate-id' as const, path: `${collection}[${index}].id`, found: shown(id), params },
      ];
    });
  });
