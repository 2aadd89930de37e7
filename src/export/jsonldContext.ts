import type { NodeKind, RelationKind } from '../model/schema.ts';

/** Where the ids of the data become IRIs. A URN, because the data stand on no one address. */
export const BASE = 'urn:struktur-asean:';

/** The IRI of a record: `urn:struktur-asean:node:acdm`. Ids are never changed or used again, so neither are these. */
export function iri(of: 'node' | 'source' | 'relation' | 'post' | 'meeting' | 'note' | 'dataset', id: string): string {
  return `${BASE}${of}:${id}`;
}

/** The vocabularies by their prefixes; `sa` holds the terms that none of them has. */
export const CONTEXT = {
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  sa: `${BASE}term:`,
} as const;

/** What a node is in the Organization Ontology; sectors and pillars are concepts by which organisations are classified. */
export const CLASSES: Record<NodeKind, readonly string[]> = {
  body: ['org:OrganizationalUnit', 'sa:Body'],
  agency: ['org:FormalOrganization', 'sa:Agency'],
  organisation: ['org:Organization', 'sa:Organisation'],
  state: ['org:Organization', 'sa:State'],
  group: ['org:OrganizationalCollaboration', 'sa:Group'],
  office: ['org:Post', 'sa:Office'],
  sector: ['skos:Concept', 'sa:Sector'],
  pillar: ['skos:Concept', 'sa:Pillar'],
  instrument: ['prov:Entity', 'sa:Instrument'],
  fund: ['sa:Fund'],
};

const ORGANISATIONS = new Set<NodeKind>(['body', 'agency', 'organisation', 'state', 'group']);
const CONCEPTS = new Set<NodeKind>(['sector', 'pillar']);
const AGENTS = new Set<NodeKind>([...ORGANISATIONS, 'office']);

/** The property that says a relation between nodes of these kinds: of the Organization Ontology where it fits, else our own. */
export function propertyOf(kind: RelationKind, from: NodeKind, to: NodeKind): string {
  const organisations = ORGANISATIONS.has(from) && ORGANISATIONS.has(to);
  if (kind === 'reportsTo' && AGENTS.has(from) && AGENTS.has(to)) return 'org:reportsTo';
  if (kind === 'partOf' && organisations) return 'org:subOrganizationOf';
  if (kind === 'partOf' && from === 'office' && ORGANISATIONS.has(to)) return 'org:postIn';
  if (kind === 'memberOf' && organisations) return 'org:memberOf';
  if (kind === 'collaboratesWith' && organisations) return 'org:linkedTo';
  if (kind === 'belongsTo' && CONCEPTS.has(from) && CONCEPTS.has(to)) return 'skos:broader';
  if (kind === 'belongsTo' && ORGANISATIONS.has(from) && CONCEPTS.has(to)) return 'org:classification';
  if (kind === 'succeeds') return 'dcterms:replaces';
  return `sa:${kind}`;
}
