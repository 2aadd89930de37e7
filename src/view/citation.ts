/** A fact with its source, as one line of text for a memo. */
import { type Graph, nodeOf, wholeOf } from '../model/graph.ts';
import type { Basis, Citation, Fact, Meeting, NodeId, Note, Post, Relation, Source } from '../model/schema.ts';
import { citationWords } from '../text/citation.ts';
import type { Messages } from '../text/en.ts';
import { verbWords } from '../text/verbs.ts';
import { factWords } from './factWords.ts';
import { fullName, shortName } from './naming.ts';
import { plainText, type Sentence } from './sentence.ts';
import type { Language } from './View.ts';

/** Something that a source says, and that can be cited: a relation, a fact about a node, a post's holder, a meeting, a note, that there is such a node; or a sentence that rests on several of these. */
export type Claim =
  | { relation: Relation }
  | { fact: Fact; of: NodeId }
  | { holder: Post['holders'][number]; post: Post }
  | { meeting: Meeting }
  | { note: Note }
  | { node: NodeId }
  | { sentence: Sentence };

/** Where a claim is said. */
export function citationsOf(graph: Graph, claim: Claim): readonly Citation[] {
  if ('relation' in claim) return claim.relation.citations;
  if ('fact' in claim) return claim.fact.citations;
  if ('holder' in claim) return claim.holder.citations;
  if ('meeting' in claim) return claim.meeting.citations;
  if ('note' in claim) return claim.note.citations;
  if ('sentence' in claim) return claim.sentence.flatMap(({ citations = [] }) => citations);
  return nodeOf(wholeOf(graph), claim.node).citations;
}

/** What is claimed, as a sentence without its full stop; how it is known is said where it is not simply stated. */
export function claimWords(graph: Graph, claim: Claim, words: Messages): string {
  const lang = words.lang as Language;
  const said = citationWords[lang];
  const name = (id: NodeId) => {
    const node = nodeOf(wholeOf(graph), id);
    const [short, full] = [shortName(node, lang), fullName(node, lang).text];
    return short === full ? full : `${short} (${full})`;
  };
  const known = (sentence: string, basis: Basis | undefined, ...more: (string | undefined)[]) =>
    [sentence, ...more, basis && basis !== 'stated' ? said[basis] : undefined].filter(Boolean).join('; ');

  if ('relation' in claim) {
    const { verb, from, to, basis, scope, since } = claim.relation;
    const focal = verb in said.focal ? said.focal[verb as keyof typeof said.focal] : undefined;
    const sentence = focal ? focal(name(from), name(to)) : `${name(from)} ${verbWords[lang][verb]?.forward ?? verb} ${name(to)}`;
    return known(sentence, basis, since && words.since(words.date(since)), scope && words.scopeOnly(scope[lang]));
  }
  if ('fact' in claim) {
    const { fact, of } = claim;
    return known(said.topic(name(of), words.factTopics[fact.about], factWords(fact, words)), fact.basis);
  }
  if ('holder' in claim) return `${claim.post.title[lang]}: ${claim.holder.name} (${words.seen(words.date(claim.holder.seenOn))})`;
  if ('meeting' in claim) {
    const { name: called, start, end, place } = claim.meeting;
    const days = [...new Set([start, end])].flatMap((day) => (day ? words.date(day) : [])).join(' – ');
    return [called[lang], days, place].filter(Boolean).join(', ');
  }
  if ('note' in claim) return claim.note.text[lang].replace(/\.$/, '');
  if ('sentence' in claim) return plainText(claim.sentence).replace(/\.$/, '');
  return name(claim.node);
}

/** The date of a source, or that it has none, why, and what is known instead. */
function dateOf(source: Source, words: Messages): string {
  if (source.date) return words.date(source.date);
  const lang = words.lang as Language;
  const said = citationWords[lang];
  const reason = source.dateNote ? ` (${source.dateNote[lang].replace(/\.$/, '')})` : '';
  const event = source.eventDate ? said.event(words.date(source.eventDate)) : '';
  const written = source.notBefore && source.notAfter ? said.written(words.date(source.notBefore), words.date(source.notAfter)) : '';
  return [`${said.noDate}${reason}`, event, written].filter(Boolean).join(', ');
}

/**
 * One line for a memo: what is claimed, then title, publisher, date, place in it, kind and address of the source, then the
 * data and the link by which the claim is found in the app. Throws where the source is not in the data.
 */
export function citationLine(
  graph: Graph,
  { claims, citation, link }: { claims: readonly Claim[]; citation: Citation; link: string },
  words: Messages,
): string {
  const said = citationWords[words.lang as Language];
  const source = graph.sources.get(citation.source);
  if (!source) throw new Error(`no source "${citation.source}"`);
  const claimed = [...new Set(claims.map((claim) => claimWords(graph, claim, words)))].join('; ');
  const kind = [words.sourceKinds[source.kind], source.reproduces && words.reproduces(source.reproduces)].filter(Boolean).join('; ');
  const where = [
    `“${source.title}”`,
    source.publisher ?? said.noPublisher,
    dateOf(source, words),
    citation.locator,
    `[${kind}]`,
    source.url,
  ];
  const { version, asOf } = graph.dataset;
  return `${claimed}. ${said.source}: ${where.filter(Boolean).join(', ').replace(', [', ' [')}. ${said.data(version, words.date(asOf))}, ${link}`.replace(
    /\s+/g,
    ' ',
  );
}
