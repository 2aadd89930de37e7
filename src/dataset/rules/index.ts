import type { Rule } from './rule.ts';

/** All rules, in the order in which their problems are shown. */
export const RULES: readonly Rule[] = [];
