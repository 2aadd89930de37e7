import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { isPartnerFormat } from './isPartnerFormat.ts';
import { partnerFormats } from './partnerFormats.ts';

const cited = [{ source: 'page', locator: 'Penanggulangan Bencana, partners' }];

describe('partner formats', () => {
  test('of a body are its meetings with partners', () => {
    const [format, ...others] = partnerFormats(smallGraph(), 'ammdm');
    expect(others).toEqual([]);
    expect(format).toMatchObject({ format: 'ammdm-plus3', base: 'ammdm', because: { verb: 'format-of', citations: cited } });
    expect(format?.partners).toMatchObject([{ id: 'plus-three', members: [], because: { verb: 'with' } }]);
    expect(partnerFormats(smallGraph(), 'acdm')).toEqual([]);
  });

  test('name the members of a partner that is a group', () => {
    const graph = smallGraph(({ nodes, relations }) => {
      nodes.push({ id: 'japan', kind: 'state', name: { en: 'Japan', id: 'Jepang' }, citations: cited });
      relations.push({ kind: 'partOf', verb: 'comprised-by', from: 'japan', to: 'plus-three', basis: 'stated', citations: cited });
    });
    expect(partnerFormats(graph, 'ammdm')[0]?.partners[0]?.members).toEqual(['japan']);
  });

  test('of a sector are all that are listed in it, with or without a body', () => {
    const graph = smallGraph(({ nodes, relations }) => {
      nodes.push({ id: 'dialogue', kind: 'body', name: { en: 'Dialogue' }, type: 'partner-format', citations: cited });
      for (const from of ['dialogue', 'ammdm-plus3'])
        relations.push({ kind: 'belongsTo', verb: 'listed-in', from, to: 'disaster', basis: 'stated', citations: cited });
    });
    expect(partnerFormats(graph, 'disaster').map(({ format, base }) => `${format} of ${base}`)).toEqual([
      'dialogue of undefined',
      'ammdm-plus3 of ammdm',
    ]);
    expect(partnerFormats(graph, 'labour')).toEqual([]);
  });

  test('are told from bodies by their type', () => {
    const types = smallGraph()
      .dataset.nodes.filter(isPartnerFormat)
      .map(({ id }) => id);
    expect(types).toEqual(['ammdm-plus3']);
  });
});
