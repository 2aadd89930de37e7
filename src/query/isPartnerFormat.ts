import type { OrgNode } from '../model/schema.ts';

/** A meeting of a body with partners (AMCA+3 …): drawn as a chip on its body, not as a body of its own. */
export function isPartnerFormat(node: OrgNode): boolean {
  return node.type === 'partner-format';
}
