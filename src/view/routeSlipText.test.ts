import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { sourced } from '../query/sourced.ts';
import { en } from '../text/en.ts';
import { id } from '../text/id.ts';
import { routeSlipText, routesInWords } from './routeSlipText.ts';
import { plainText } from './sentence.ts';

const graph = sourced(publishedGraph());
const bodyOf = (text: string) => text.split(/\n\n(?:Sources|Sumber):/)[0]?.split('\n');

describe('the route slip as text', () => {
  test('numbers the steps, each with the line that leads to it and the agency', () => {
    expect(bodyOf(routeSlipText(graph, 'acmw', en))).toEqual([
      'Route slip: ACMW',
      'From the working level upward. “By inference” marks a step that no source states.',
      '',
      '1. ACMW',
      '   Indonesia: KP2MI (Ministry of Indonesian Migrant Workers Protection), named for the body itself, last named 3 February 2026 [1].',
      '2. SLOM',
      '   ACMW supports SLOM [2].',
      '   Indonesia: Kemnaker (Ministry of Manpower), named for the sector Labour, without a date, between 2022 and October 2024 [3].',
      '3. ALMM',
      '   SLOM supports ALMM [4].',
      '   Indonesia: Kemnaker (Ministry of Manpower), named for the sector Labour, without a date, between 2022 and October 2024 [3].',
      '4. ASCC Council',
      '   ALMM reports to the ASCC Council (by inference) [5][6].',
      '   Indonesia: Kemenko PMK (Coordinating Ministry for Human Development and Culture), national focal point, named for the pillar ASCC, without a date, between 2022 and October 2024 [7].',
      '5. ASEAN Summit',
      '   The ASCC Council submits its report to the ASEAN Summit [8][9].',
      '   Indonesia: no source names a focal point.',
    ]);
  });

  test('gives every way in Indonesian, and says where no source goes on', () => {
    expect(bodyOf(routeSlipText(graph, 'aegc', id))).toEqual([
      'Alur persetujuan: AEGC',
      'Dari tingkat kerja ke atas. “Disimpulkan” menandai langkah yang tidak dinyatakan sumber.',
      '',
      'Jalur 1 dari 2',
      '1. AEGC',
      '   Indonesia: tidak ada sumber yang menyebut focal point.',
      '2. SEOM',
      '   AEGC menyampaikan laporan kepada SEOM [1].',
      '   Indonesia: tidak ada sumber yang menyebut focal point.',
      '3. AEM',
      '   SEOM mendukung AEM (terbatas pada: Teknis dan operasional) [2].',
      '   Indonesia: tidak ada sumber yang menyebut focal point.',
      '4. AEC Council',
      '   AEM melapor kepada AEC Council (disimpulkan) [3][4].',
      '   Indonesia: tidak ada sumber yang menyebut focal point.',
      '5. KTT ASEAN',
      '   AEC Council menyampaikan laporan kepada KTT ASEAN [5][6].',
      '   Indonesia: tidak ada sumber yang menyebut focal point.',
      '',
      'Jalur 2 dari 2',
      '1. AEGC',
      '   Indonesia: tidak ada sumber yang menyebut focal point.',
      '2. COW',
      '   AEGC menyampaikan laporan kepada COW [1].',
      '   Indonesia: tidak ada sumber yang menyebut focal point.',
      'Tidak ada sumber yang menyebut langkah di atas COW.',
    ]);
  });

  test('of a body of which nobody says anything is that body, and that nobody does', () => {
    expect(bodyOf(routeSlipText(smallGraph(), 'seom', en))?.slice(3)).toEqual([
      '1. SEOM',
      '   Indonesia: no source names a focal point.',
      'No source names a step above SEOM.',
    ]);
  });

  test('in parts marks a step that no source confirms', () => {
    const [route] = routesInWords(smallGraph(), 'oshnet', en);
    expect(route?.steps[1]?.step.because?.basis).toBe('unverified');
    expect(plainText(route?.steps[1]?.line ?? [])).toBe('ASEAN-OSHNET is under SLOM (not verified).');
    expect(route?.heading).toBeUndefined();
  });
});
