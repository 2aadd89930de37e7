import { expect } from 'vitest';
import { relationsFrom } from '../../../src/model/graph.ts';
import { neighbourhood } from '../../../src/query/neighbourhood.ts';
import { type PartnerFormat, partnerFormats } from '../../../src/query/partnerFormats.ts';
import type { Answer } from '../answers.ts';
import { placesOf } from './places.ts';

const PLUS_THREE = ['china', 'japan', 'rok'];
const read = ({ format, partners }: PartnerFormat) =>
  `${format}: ${partners.flatMap(({ id, members }) => (members.length > 0 ? [...members].sort() : [id])).join(' ')}`;
const reasons = (formats: readonly PartnerFormat[]) =>
  placesOf(formats.flatMap(({ because, partners }) => [because, ...partners.map((partner) => partner.because)]));

/** Meetings with partners. */
export const formats: Record<string, Answer> = {
  Q39: (graph) => {
    const [ministers, officials] = [partnerFormats(graph, 'amri'), partnerFormats(graph, 'somri')];
    expect(ministers.map(read)).toEqual([`amri-plus3: ${PLUS_THREE.join(' ')}`]);
    expect(officials.map(read)).toEqual([`somri-plus3: ${PLUS_THREE.join(' ')}`, 'somri-japan: japan']);
    return reasons([...ministers, ...officials]);
  },

  Q43: (graph) => {
    const found = partnerFormats(graph, 'sector-social-welfare');
    expect(found.map(read).sort()).toEqual([`ammswd-plus3: ${PLUS_THREE.join(' ')}`, `somswd-plus3: ${PLUS_THREE.join(' ')}`]);
    expect(found.map(({ base }) => base).sort()).toEqual(['ammswd', 'somswd']);
    return reasons(found);
  },

  O04: (graph) => {
    const found = partnerFormats(graph, 'somrdpe');
    expect(found.map(read)).toEqual([`somrdpe-plus3: ${PLUS_THREE.join(' ')}`]);
    const organisations = neighbourhood(graph, 'somrdpe', 1).apart.find(({ kind }) => kind === 'organisation');
    expect([...(organisations?.ids ?? [])].sort()).toEqual(['adb', 'asiadhrra', 'eu', 'fao', 'ifad', 'undp', 'wfp', 'world-bank']);
    return [...reasons(found), ...placesOf(relationsFrom(graph, 'somrdpe', 'collaboratesWith'))];
  },
};
