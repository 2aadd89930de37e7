import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { toConfirm } from '../query/focalCoverage.ts';
import { en } from '../text/en.ts';
import { id } from '../text/id.ts';
import { confirmMessage } from './confirmMessage.ts';

const graph = publishedGraph();
const messages = { en, id };
const message = (lang: 'en' | 'id', today: string, bodies?: string[]) =>
  confirmMessage(graph, toConfirm(graph, today, bodies), today, messages[lang])
    .split(/\n\n(?:Sources|Sumber):/)[0]
    ?.split('\n');

describe('what to confirm, as a message', () => {
  const chosen = ['acdm', 'awgcc', 'asoen', 'ammtc', 'seom', 'some'];

  test('has one item a statement with all its bodies, then those for which nobody is named', () => {
    expect(message('en', '2026-02-10', chosen)).toEqual([
      'Focal points to confirm before the meeting (10 February 2026)',
      '1. KLHK (Ministry of Environment and Forestry) for AWGCC and ASOEN: named for the sector Environment, without a date, between 2022 and October 2024 [1]; since 21 October 2024 succeeded by KLH/BPLH and Kemenhut [2][3]; no source names which of them took this over. To confirm because the agency has been superseded and the date of the source is not known.',
      '2. Polri (Indonesian National Police) for AMMTC: named for the body itself (by inference), last named 21 July 2023 [4][5]. To confirm because it was last named more than 180 days ago and it is only inferred.',
      '3. Nobody is named for SEOM.',
      '4. Only an unverified statement names somebody for SOME.',
      'Please say which agency answers, who stands in for it, and since when.',
    ]);
  });

  test('in Indonesian, on a later day, when what was fresh has grown old', () => {
    expect(message('id', '2026-11-26', ['acdm', 'seom'])).toEqual([
      'Focal point yang perlu dikonfirmasi sebelum rapat (26 November 2026)',
      '1. BNPB (Badan Nasional Penanggulangan Bencana) untuk ACDM: disebut untuk badan itu sendiri, terakhir disebut 3 Februari 2026 [1]. Perlu dikonfirmasi karena terakhir disebut lebih dari 180 hari lalu.',
      '2. Tidak ada instansi yang disebut untuk SEOM.',
      'Mohon sampaikan instansi penanggung jawab, penggantinya, dan sejak kapan.',
    ]);
  });

  test('says so where there is nothing to confirm', () => {
    expect(message('en', '2026-02-10', ['acdm'])).toEqual([
      'Focal points to confirm before the meeting (10 February 2026)',
      'Nothing: every answer is recent, and named for its body in words.',
    ]);
  });

  test.each(['en', 'id'] as const)('is whole for all bodies (%s)', (lang) => {
    for (const line of message(lang, '2026-11-26') ?? []) expect(line).not.toMatch(/undefined|\[object| {2}| [.,;]|\(\)|\.\./);
  });
});
