import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph, withId } from '../../tests/fixtures/smallDataset.ts';
import type { Graph } from '../model/graph.ts';
import { en } from '../text/en.ts';
import { id } from '../text/id.ts';
import { type Claim, citationLine, citationsOf, claimWords } from './citation.ts';

const link = 'https://example.org/#/structure/acdm';
const relation = (graph: Graph, which: string): Claim => ({ relation: withId(graph.dataset.relations, which) });
const line = (graph: Graph, claim: Claim, words = en) => {
  const [citation] = citationsOf(graph, claim);
  if (!citation) throw new Error('the claim has no source');
  return citationLine(graph, { claims: [claim], citation, link }, words);
};

describe('a fact copied for a memo', () => {
  test('says what is claimed, then title, publisher, date and why there is none, place, kind, data and link, in either language', () => {
    const graph = smallGraph();
    expect(line(graph, relation(graph, 'bnpb.focal-point.acdm'), id)).toBe(
      'BNPB (Badan Nasional Penanggulangan Bencana): focal point Indonesia untuk ACDM (ASEAN Committee on Disaster Management). ' +
        'Sumber: “Koordinasi Kerja Sama Penanggulangan Bencana”, Kemenko PMK, ' +
        'tanpa tanggal (Siaran pers hanya memuat tanggal peristiwa), memberitakan peristiwa 3 Februari 2026, Paragraph 2 [siaran pers]. ' +
        `Struktur ASEAN, data 1.0.0 per 3 Februari 2026, ${link}`,
    );
    expect(line(graph, relation(graph, 'bnpb.focal-point.acdm'))).toBe(
      'BNPB (Badan Nasional Penanggulangan Bencana): Indonesian focal point for ACDM (ASEAN Committee on Disaster Management). ' +
        'Source: “Koordinasi Kerja Sama Penanggulangan Bencana”, Kemenko PMK, ' +
        'no date (The release gives the date of the event only), reports an event of 3 February 2026, Paragraph 2 [press release]. ' +
        `ASEAN Structure, data 1.0.0 as of 3 February 2026, ${link}`,
    );
  });

  test('gives a date as it is, an address where there is one, and what a copy reproduces', () => {
    const graph = smallGraph(({ sources }) => {
      Object.assign(withId(sources, 'charter'), {
        url: 'https://example.org/charter',
        kind: 'secondary',
        reproduces: 'The Charter of 2007',
      });
    });
    expect(line(graph, relation(graph, 'ascc-council.reports-to.asean-summit'))).toContain(
      'Source: “The ASEAN Charter”, ASEAN, 20 November 2007, Article 9 [secondary copy; reproduces The Charter of 2007], https://example.org/charter. ',
    );
  });

  test('says that a publisher is not stated, and between which dates an undated page was written', () => {
    const graph = smallGraph();
    expect(line(graph, relation(graph, 'slom.supports.almm'), id)).toContain(
      '“Masyarakat Sosial Budaya ASEAN”, penerbit tidak disebut, tanpa tanggal (Halaman ini tidak bertanggal), ditulis antara 2022 dan Oktober 2024,',
    );
  });

  test('says that a line is only inferred', () => {
    const graph = smallGraph();
    expect(line(graph, relation(graph, 'almm.reports-to.ascc-council'))).toMatch(
      /^ALMM \(ASEAN Labour Ministers Meeting\) reports to ASCC Council \(.*\); inferred, not said in words\. /,
    );
  });

  test('can be a fact, a holder of a post, a meeting, a note or a node', () => {
    const graph = smallGraph();
    const { nodes, posts, meetings, notes } = graph.dataset;
    const [founded] = withId(nodes, 'acdm').facts ?? [];
    const [post] = posts;
    const [holder] = post?.holders ?? [];
    const [meeting] = meetings;
    const [note] = notes;
    if (!founded || !post || !holder || !meeting || !note) throw new Error('the small structure lacks one of them');
    const claims: Claim[] = [{ fact: founded, of: 'acdm' }, { holder, post }, { meeting }, { note }, { node: 'bnpb' }];
    expect(claims.map((claim) => claimWords(graph, claim, id))).toEqual([
      'ACDM (ASEAN Committee on Disaster Management): Dibentuk: 2003',
      'Sekretaris Kemenko PMK: (the holder whom the release names) (disebut 3 Februari 2026)',
      'Pertemuan ACDM tahun 2026, 2 Februari 2026 – 3 Februari 2026, Jakarta',
      'Siaran pers menyebut BNPB sebagai focal point sektor ini, sedangkan halaman menyebut Kemenko PMK',
      'BNPB (Badan Nasional Penanggulangan Bencana)',
    ]);
    for (const claim of claims) expect(line(graph, claim)).toContain(link);
  });

  test('can be a sentence, which is copied with the source that was asked for', () => {
    const graph = smallGraph();
    const { citations } = withId(graph.dataset.relations, 'bnpb.focal-point.acdm');
    const claim: Claim = { sentence: [{ text: 'BNPB', node: 'bnpb' }, { text: ' answers for ACDM', citations }, { text: '.' }] };
    expect(citationsOf(graph, claim)).toEqual(citations);
    expect(claimWords(graph, claim, en)).toBe('BNPB answers for ACDM');
    expect(line(graph, claim)).toMatch(/^BNPB answers for ACDM\. /);
  });

  test('is one line for every relation, fact and note that is published, with nothing left open', () => {
    const graph = publishedGraph();
    const { relations, nodes, notes } = graph.dataset;
    const claims: Claim[] = [
      ...relations.map((each) => ({ relation: each })),
      ...nodes.flatMap((node) => (node.facts ?? []).map((fact) => ({ fact, of: node.id }))),
      ...notes.map((note) => ({ note })),
    ];
    const cited = claims.flatMap((claim) => citationsOf(graph, claim).map((citation) => ({ claim, citation })));
    cited.forEach(({ claim, citation }, index) => {
      const text = citationLine(graph, { claims: [claim], citation, link }, index % 2 === 0 ? en : id);
      expect(text).not.toMatch(/\n|undefined|null|\[object| {2}|, ,|\(\)/);
      expect(text).toContain(`“${graph.sources.get(citation.source)?.title.replace(/\s+/g, ' ')}”`);
      expect(text).toContain(citation.locator);
    });
  });
});
