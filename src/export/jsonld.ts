import type { Citation, Dataset, Localized, Meeting, NodeId, NodeKind, Note, OrgNode, Post, Relation, Source } from '../model/schema.ts';
import { CLASSES, CONTEXT, iri, propertyOf } from './jsonldContext.ts';
import { wholeText } from './wholeText.ts';
import type { Writer } from './writer.ts';

type Value = string | boolean | undefined | null | Resource | readonly Value[];
interface Resource {
  [property: string]: Value;
}

/**
 * The part as linked data: W3C Organization Ontology for who belongs where, PROV for who says so. Each relation stands
 * twice: as a property of its first node, and as a statement (`rdf:Statement`) that carries basis, dates and sources.
 * What no source confirms, or what has ended, is a statement only: it is told, not claimed.
 */
export const writeJsonLd: Writer = ({ dataset }) => {
  const kindOf = new Map(dataset.nodes.map(({ id, kind }) => [id, kind]));
  const claimed = claims(dataset, kindOf);
  const graph: Resource[] = [
    about(dataset),
    ...dataset.sources.map(sourceRecord),
    ...dataset.nodes.map((node) => ({ ...nodeRecord(node), ...claimed.get(node.id) })),
    ...dataset.relations.map((relation) => statement(relation, kindOf)),
    ...dataset.posts.map(postRecord),
    ...dataset.meetings.map(meetingRecord),
    ...dataset.notes.map(noteRecord(dataset)),
  ];
  // Halves of characters are made whole and empty values are left out as it is written.
  const text = JSON.stringify(
    { '@context': CONTEXT, '@graph': graph },
    (_, value: Value) => (typeof value === 'string' ? wholeText(value) : value),
    1,
  );
  return `${text}\n`;
};

const ref = (id: string): Resource => ({ '@id': id });
const nodeRefs = (ids: readonly NodeId[] | undefined) => some((ids ?? []).map((id) => ref(iri('node', id))));
const some = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined);
const inBoth = (words: Partial<Localized> | undefined): Value =>
  words && some((['en', 'id'] as const).flatMap((lang) => (words[lang] ? [{ '@value': words[lang], '@language': lang }] : [])));

/** A date with the type of its precision. */
function dated(date: string | null | undefined): Value {
  if (!date) return undefined;
  const types = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'];
  return { '@value': date, '@type': types[date.split('-').length - 1] };
}

/** Where something is said: the sources, and for each the place in it. */
function derivation(citations: readonly Citation[]): Resource {
  return {
    'prov:wasDerivedFrom': some([...new Set(citations.map(({ source }) => source))].map((source) => ref(iri('source', source)))),
    'prov:qualifiedDerivation': some(
      citations.map(({ source, locator }) => ({
        '@type': 'prov:Derivation',
        'prov:entity': ref(iri('source', source)),
        'sa:locator': locator,
      })),
    ),
  };
}

function about({ version, asOf }: Dataset): Resource {
  return { '@id': iri('dataset', version), '@type': 'prov:Entity', 'dcterms:hasVersion': version, 'dcterms:date': dated(asOf) };
}

function sourceRecord(source: Source): Resource {
  return {
    '@id': iri('source', source.id),
    '@type': ['prov:Entity', 'sa:Source'],
    'dcterms:title': source.title,
    'dcterms:publisher': source.publisher ? { '@type': 'foaf:Agent', 'foaf:name': source.publisher } : undefined,
    'dcterms:issued': dated(source.date),
    'dcterms:language': source.language,
    'sa:sourceKind': source.kind,
    'sa:dateNote': inBoth(source.dateNote),
    'sa:eventDate': dated(source.eventDate),
    'sa:notBefore': dated(source.notBefore),
    'sa:notAfter': dated(source.notAfter),
    'sa:reproduces': source.reproduces,
    'rdfs:seeAlso': source.url ? ref(source.url) : undefined,
  };
}

function nodeRecord(node: OrgNode): Resource {
  return {
    '@id': iri('node', node.id),
    '@type': CLASSES[node.kind],
    'dcterms:identifier': node.id,
    'skos:prefLabel': inBoth(node.name),
    'skos:altLabel': some([...(node.abbreviation ? [node.abbreviation] : []), ...(node.aliases ?? [])]),
    'dcterms:description': inBoth(node.description),
    'sa:tier': node.tier,
    'sa:type': node.type,
    'sa:status': node.status,
    'rdfs:seeAlso': some((node.links ?? []).map(({ url }) => ref(url))),
    'sa:fact': some(
      (node.facts ?? []).map((fact) => ({
        '@type': 'sa:Fact',
        'sa:about': fact.about,
        'rdf:value': typeof fact.value === 'string' ? fact.value : inBoth(fact.value),
        'sa:qualifier': fact.qualifier,
        'sa:basis': fact.basis,
        'sa:since': dated(fact.since),
        'sa:until': dated(fact.until),
        'skos:note': inBoth(fact.note),
        ...derivation(fact.citations),
      })),
    ),
    ...derivation(node.citations),
  };
}

/** By node, the relations that are claimed as its properties. */
function claims(dataset: Dataset, kindOf: ReadonlyMap<NodeId, NodeKind>): Map<NodeId, Record<string, Resource[]>> {
  const claimed = new Map<NodeId, Record<string, Resource[]>>();
  for (const { kind, from, to, basis, until } of dataset.relations) {
    if (basis === 'unverified' || until) continue;
    const properties = claimed.get(from) ?? {};
    claimed.set(from, properties);
    const property = propertyBetween(kind, from, to, kindOf);
    const target = iri('node', to);
    properties[property] ??= [];
    if (!properties[property].some((known) => known['@id'] === target)) properties[property].push(ref(target));
  }
  return claimed;
}

function propertyBetween(kind: Relation['kind'], from: NodeId, to: NodeId, kindOf: ReadonlyMap<NodeId, NodeKind>): string {
  return propertyOf(kind, kindOf.get(from) ?? 'body', kindOf.get(to) ?? 'body');
}

function statement(relation: Relation, kindOf: ReadonlyMap<NodeId, NodeKind>): Resource {
  return {
    '@id': iri('relation', relation.id),
    '@type': ['rdf:Statement', 'sa:Relation'],
    'rdf:subject': ref(iri('node', relation.from)),
    'rdf:predicate': ref(propertyBetween(relation.kind, relation.from, relation.to, kindOf)),
    'rdf:object': ref(iri('node', relation.to)),
    'sa:kind': relation.kind,
    'sa:verb': relation.verb,
    'sa:basis': relation.basis,
    'sa:role': relation.role,
    'sa:scope': inBoth(relation.scope),
    'sa:since': dated(relation.since),
    'sa:until': dated(relation.until),
    'sa:seenOn': dated(relation.seenOn),
    'sa:confirmedOn': dated(relation.confirmedOn),
    'sa:reference': relation.reference,
    'skos:note': inBoth(relation.note),
    ...derivation(relation.citations),
  };
}

function postRecord(post: Post): Resource {
  return {
    '@id': iri('post', post.id),
    '@type': 'org:Post',
    'skos:prefLabel': inBoth(post.title),
    'org:postIn': nodeRefs([post.agency, post.body].filter((id) => id !== undefined)),
    'sa:basis': post.basis,
    'skos:note': inBoth(post.note),
    'org:heldBy': some(
      post.holders.map(({ name, seenOn, citations }) => ({
        '@type': 'foaf:Person',
        'foaf:name': name,
        'sa:seenOn': dated(seenOn),
        ...derivation(citations),
      })),
    ),
  };
}

function meetingRecord(meeting: Meeting): Resource {
  return {
    '@id': iri('meeting', meeting.id),
    '@type': ['prov:Activity', 'sa:Meeting'],
    'skos:prefLabel': inBoth(meeting.name),
    'sa:start': dated(meeting.start),
    'sa:end': dated(meeting.end),
    'sa:basis': meeting.basis,
    'sa:place': meeting.place,
    'sa:state': meeting.state,
    'prov:wasAssociatedWith': nodeRefs(meeting.bodies),
    'sa:host': nodeRefs(meeting.hosts),
    'sa:chair': meeting.chair,
    'sa:delegationLeader': meeting.delegationLeader,
    'sa:attendee': nodeRefs(meeting.attendees),
    'sa:observer': nodeRefs(meeting.observers),
    'sa:concerns': nodeRefs(meeting.instruments),
    'dcterms:description': inBoth(meeting.about),
    'skos:note': inBoth(meeting.note),
    ...derivation(meeting.citations),
  };
}

function noteRecord({ posts, meetings }: Dataset): (note: Note) => Resource {
  const others = new Map([...posts.map(({ id }) => [id, 'post'] as const), ...meetings.map(({ id }) => [id, 'meeting'] as const)]);
  return (note) => ({
    '@id': iri('note', note.id),
    '@type': 'sa:Note',
    'sa:noteKind': note.kind,
    'dcterms:subject': note.about.map((id) => ref(iri(others.get(id) ?? 'node', id))),
    'rdf:value': inBoth(note.text),
    ...derivation(note.citations),
  });
}
