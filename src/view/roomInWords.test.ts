import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { room } from '../query/room.ts';
import { en } from '../text/en.ts';
import { id } from '../text/id.ts';
import { invitationSentence, roomText, sharedReasons } from './roomInWords.ts';
import { plainText } from './sentence.ts';

const graph = publishedGraph();
const messages = { en, id };
const invitations = (lang: 'en' | 'id', ...chosen: string[]) =>
  room(graph, chosen).invitations.map((invitation) => plainText(invitationSentence(graph, invitation, messages[lang])));
const lines = (lang: 'en' | 'id', ...chosen: string[]) => roomText(graph, chosen, messages[lang]).split('\n');

describe('an invitation in words', () => {
  test('gives every reason with its level and date', () => {
    expect(invitations('en', 'acwc')).toEqual([
      'KemenPPPA (Ministry of Women’s Empowerment and Child Protection): focal point of the sector Women and children, for ACWC, without a date, between 2022 and October 2024.',
      'Kemensos (Ministry of Social Affairs): answers for AMMSWD (named for the sector Social welfare), which stands above ACWC, without a date, between 2022 and October 2024.',
      'Kemenko PMK (Coordinating Ministry for Human Development and Culture): national focal point of the pillar ASCC, for ACWC, without a date, between 2022 and October 2024.',
    ]);
    expect(invitations('id', 'acwc')).toEqual([
      'KemenPPPA (Kementerian Pemberdayaan Perempuan dan Perlindungan Anak): focal point sektor Perempuan dan Anak, untuk ACWC, tanpa tanggal, antara 2022 dan Oktober 2024.',
      'Kemensos (Kementerian Sosial): penanggung jawab AMMSWD (disebut untuk sektor Kesejahteraan Sosial), yang berada di atas ACWC, tanpa tanggal, antara 2022 dan Oktober 2024.',
      'Kemenko PMK (Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan): national focal point pilar ASCC, untuk ACWC, tanpa tanggal, antara 2022 dan Oktober 2024.',
    ]);
  });

  test('puts bodies together that share a reason, and says what took an agency’s place', () => {
    const [education] = room(graph, ['ased', 'som-ed']).invitations;
    expect(education && sharedReasons(education).map(({ bodies }) => bodies)).toEqual([['ased', 'som-ed']]);
    expect(invitations('en', 'ased', 'som-ed')[0]).toBe(
      'Kemendikbudristek (Ministry of Education, Culture, Research, and Technology): focal point of the sector Education, for ASED and SOM-ED, without a date, between 2022 and October 2024; since 21 October 2024 succeeded by Kemendikdasmen, Kemdiktisaintek and Kemenbud; no source names which of them took this over.',
    );
    expect(invitations('en', 'somri')[0]).toMatch(/; since 21 October 2024 succeeded by Komdigi\.$/);
  });

  test('says a link from another pillar, and what is only inferred', () => {
    expect(invitations('en', 'adrp')).toContain(
      'Ditjen KSA (Directorate General of ASEAN Cooperation, Ministry of Foreign Affairs): answers for ASEAN SOM (named for the body itself), which is linked to ADRP from another pillar, last named 10 May 2023 (by inference).',
    );
  });
});

describe('the room as text', () => {
  test('lists alternates, empty seats and why, posts, and who was seen', () => {
    const text = lines('en', 'amaf', 'some');
    expect(text[0]).toBe('Who must be in the room: AMAF and SOME');
    const below = (heading: string) => text[text.indexOf(heading) + 1];
    expect(below('Alternates:')).toBe('- Kementan, for AMAF, last named October 2023 [3].');
    expect(below('Empty seats:')).toBe(
      '- SOME: no source names a focal point for the body, its superior in the same sector, its sector or its pillar; one statement exists that no source confirms; it is no answer.',
    );
    expect(below('Posts with named holders:')).toBe('- Alternate AMAF, Indonesia: Dedi Nursyamsi, seen October 2023 [3].');
    expect(below('Seen in delegations. For information only; nobody is asked for this reason.')).toMatch(
      /^- Kementan led the delegation to AMAF, October 2023 /,
    );
    expect(text.at(-1)).toMatch(/^\[\d+\] .+ \((?:official|press release|secondary copy)/);
  });

  test('in Indonesian says the same', () => {
    const text = lines('id', 'amaf', 'some');
    expect(text).toContain(
      '- SOME: tidak ada sumber yang menyebut focal point untuk badan ini, atasannya di sektor yang sama, sektornya, atau pilarnya; ada 1 pernyataan yang belum terverifikasi, sehingga bukan jawaban.',
    );
    expect(text).toContain('- Kementan, untuk AMAF, terakhir disebut Oktober 2023 [3].');
  });

  test('says so where nothing is chosen, nobody is asked, or somebody cannot be', () => {
    expect(lines('en')).toEqual(['No body is chosen yet.']);
    expect(lines('en', 'aem').slice(0, 2)).toEqual(['Who must be in the room: AEM', 'No source names an agency for any of these bodies.']);
    expect(lines('en', 'acmw', 'bnpb', 'xyz')).toContain('Left out, as no focal point can be named for it: BNPB and xyz.');
    expect(lines('id', 'acmw')).toContain('Kursi kosong: tidak ada; setiap badan memiliki instansi yang disebut.');
  });

  test.each(['en', 'id'] as const)('is whole for every body (%s)', (lang) => {
    const bodies = graph.dataset.nodes.filter(({ kind }) => kind === 'body').map(({ id: body }) => body);
    const text = lines(lang, ...bodies);
    expect(text.length).toBeGreaterThan(200);
    for (const line of text) expect(line).not.toMatch(/undefined|\[object| {2}| [.,;]|\(\)|\bthe the\b/);
  });
});
