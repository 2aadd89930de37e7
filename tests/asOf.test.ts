import { describe, expect, test } from 'vitest';
import { type Graph, nodeOf, relationsFrom, relationsTo } from '../src/model/graph.ts';
import type { NodeId, Relation } from '../src/model/schema.ts';
import { asOf } from '../src/query/asOf.ts';
import { focalPoints } from '../src/query/focalPoints.ts';
import { standingOf } from '../src/query/standing.ts';
import { successors } from '../src/query/successors.ts';
import { id } from '../src/text/id.ts';
import { datedWords, howWords } from '../src/view/changeWords.ts';
import { sinceDay } from '../src/view/details/sinceDay.ts';
import { shortName } from '../src/view/naming.ts';
import { publishedGraph } from './fixtures/publishedGraph.ts';

const whole = publishedGraph();
const THEN = { before: '2023-06-01', between: '2024-12-01', after: '2026-03-01' };
const graphs = Object.fromEntries(Object.values(THEN).map((day) => [day, asOf(whole, day)]));

const name = (node: NodeId) => shortName(nodeOf(whole, node), 'id');
const isUnknown = (graph: Graph, relation: Relation) => graph.day?.unknown.has(relation) ?? false;
/** An agency, marked `?` where nobody had said it by then, and followed by what had taken its place. */
function told(graph: Graph, agency: NodeId, because: Relation): string {
  const taken = successors(graph, agency).map(({ from }) => name(from));
  return `${name(agency)}${isUnknown(graph, because) ? '?' : ''}${taken.length > 0 ? ` → ${taken.join(', ')}` : ''}`;
}

/** What is shown on a day: the answers by level, the first first. */
function answers(node: NodeId, day: string): string[] {
  const graph = graphs[day] as Graph;
  return focalPoints(graph, node)
    .filter(({ level }) => level !== 'pillar' || node === 'apsc')
    .map(({ level, statements }) => `${level}: ${statements.map(({ agency, because }) => told(graph, agency, because)).join(' + ')}`);
}

function chairs(node: NodeId, day: string): string[] {
  const graph = graphs[day] as Graph;
  return relationsTo(graph, node, 'chairs').map((because) => told(graph, because.from, because));
}

function representatives(node: NodeId, day: string): string[] {
  const graph = graphs[day] as Graph;
  return relationsFrom(graph, node, 'representedBy')
    .filter(({ verb }) => verb === 'delegation-led-by')
    .map((because) => told(graph, because.to, because));
}

/** What the details say has changed since, in words. */
function since(node: NodeId, day: string): string[] {
  return sinceDay(graphs[day] as Graph, node).changes.map((change) =>
    [`${datedWords(change, id)}:`, name(change.subject), howWords(change, id), id.list(change.objects.map(name))].join(' '),
  );
}

const unknownLevels = (node: NodeId, day: string) => sinceDay(graphs[day] as Graph, node).unknownLevels.map(({ level }) => level);

describe('education', () => {
  const split = '21 Oktober 2024: Kemendikbudristek dipecah menjadi Kemendikdasmen, Kemdiktisaintek, dan Kemenbud';

  test('in June 2023: the one ministry, which has been split since', () => {
    expect(answers('sector-education', THEN.before)).toEqual(['sector: Kemendikbudristek']);
    expect(since('sector-education', THEN.before)).toEqual([split]);
    for (const later of ['kemendikdasmen', 'kemdiktisaintek', 'kemenbud']) expect(graphs[THEN.before]?.nodes.has(later), later).toBe(false);
  });

  test('in December 2024: as printed, with the three that took its place', () => {
    expect(answers('sector-education', THEN.between)).toEqual(['sector: Kemendikbudristek → Kemendikdasmen, Kemdiktisaintek, Kemenbud']);
    expect(since('sector-education', THEN.between)).toEqual([]);
  });

  test('in March 2026: as last known', () => {
    expect(answers('sector-education', THEN.after)).toEqual(answers('sector-education', THEN.between));
    expect(graphs[THEN.after]?.day?.isAfterData).toBe(true);
    const [statement] = relationsTo(whole, 'sector-education', 'focalPointFor');
    expect(statement && standingOf(whole, statement, THEN.after)).toBe('last-known');
  });

  test('who led the delegation of the senior officials is not known before it is told', () => {
    expect(representatives('som-ed', THEN.before)).toEqual(['Kemendikbudristek?']);
    expect(representatives('som-ed', THEN.between)).toEqual([
      'Kemendikbudristek → Kemendikdasmen, Kemdiktisaintek, Kemenbud',
      'Kemendikdasmen?',
    ]);
    expect(representatives('som-ed', THEN.after)).toEqual([
      'Kemendikbudristek → Kemendikdasmen, Kemdiktisaintek, Kemenbud',
      'Kemendikdasmen',
    ]);
  });
});

describe('haze', () => {
  test('in June 2023: KLHK for the sector; no focal point for the Conference of the Parties is known', () => {
    expect(answers('sector-haze', THEN.before)).toEqual(['sector: KLHK']);
    expect(answers('cop-aathp', THEN.before)).toEqual(['sector: KLHK']);
    expect(unknownLevels('cop-aathp', THEN.before)).toEqual(['body']);
    expect(since('sector-haze', THEN.before)).toEqual(['21 Oktober 2024: KLHK dipecah menjadi KLH/BPLH dan Kemenhut']);
    expect(since('cop-aathp', THEN.before)).toContain(
      'Pertama disebut 23 Desember 2024: KLH/BPLH adalah national focal point untuk COP AATHP',
    );
    expect(graphs[THEN.before]?.nodes.has('acc-thpc')).toBe(false);
  });

  test('in December 2024: KLHK has been succeeded; that KLH/BPLH answers for the Conference is not known for this date', () => {
    expect(answers('cop-aathp', THEN.between)).toEqual(['sector: KLHK → KLH/BPLH, Kemenhut', 'body: KLH/BPLH?']);
    expect(graphs[THEN.between]?.nodes.has('acc-thpc')).toBe(true);
  });

  test('in March 2026: KLH/BPLH for the Conference, as last known', () => {
    expect(answers('cop-aathp', THEN.after)).toEqual(['body: KLH/BPLH', 'sector: KLHK → KLH/BPLH, Kemenhut']);
    expect(since('cop-aathp', THEN.after)).toEqual([]);
  });
});

describe('labour and the committee on migrant workers', () => {
  test('in June 2023: Kemnaker for the sector; for the committee none is known, and KP2MI was not there', () => {
    expect(answers('acmw', THEN.before)).toEqual(['sector: Kemnaker']);
    expect(unknownLevels('acmw', THEN.before)).toEqual(['body']);
    expect(graphs[THEN.before]?.nodes.has('kp2mi')).toBe(false);
    expect(since('acmw', THEN.before)).toEqual(['Pertama disebut 3 Februari 2026: KP2MI adalah focal point untuk ACMW']);
  });

  test('in December 2024: KP2MI is there, but that it answers for the committee is not known for this date', () => {
    expect(answers('acmw', THEN.between)).toEqual(['sector: Kemnaker', 'body: KP2MI?']);
    expect(since('acmw', THEN.between)).toEqual(['Pertama disebut 3 Februari 2026: KP2MI adalah focal point untuk ACMW']);
  });

  test('in March 2026: KP2MI for the committee, Kemnaker for the sector', () => {
    expect(answers('acmw', THEN.after)).toEqual(['body: KP2MI', 'sector: Kemnaker']);
    expect(answers('sector-labour', THEN.after)).toEqual(['sector: Kemnaker']);
  });

  test('the agency from which KP2MI split off goes on', () => {
    expect(successors(whole, 'bp2mi')).toEqual([]);
    expect(successors(whole, 'kemenko-pmk')).toEqual([]);
  });
});

describe('the chair of AMMDM', () => {
  test.each([THEN.before, THEN.between])('is not known for %s', (day) => {
    expect(chairs('ammdm', day)).toEqual([]);
    expect(sinceDay(graphs[day] as Graph, 'ammdm').chairUnknown).toBe(true);
    expect(since('ammdm', day)).toEqual(['2026: BNPB mengetuai AMMDM']);
  });

  test('is BNPB in 2026', () => {
    expect(chairs('ammdm', THEN.after)).toEqual(['BNPB']);
    expect(sinceDay(graphs[THEN.after] as Graph, 'ammdm').chairUnknown).toBe(false);
  });
});

describe('who represents Indonesia in the APSC Council', () => {
  test('in June 2023: Kemenko Polhukam, as last seen; that Kemlu led is not known for this date', () => {
    expect(representatives('apsc-council', THEN.before)).toEqual(['Kemenko Polhukam', 'Kemlu?']);
    expect(since('apsc-council', THEN.before)).toContain('Pertama disebut 25 Mei 2025: APSC Council dihadiri delegasi yang dipimpin Kemlu');
  });

  test('in December 2024: Kemenko Polhukam had been split in two', () => {
    expect(representatives('apsc-council', THEN.between)).toEqual(['Kemenko Polhukam → Kemenko Polkam, Kemenko Kumham Imipas', 'Kemlu?']);
  });

  test('in March 2026: both as last known', () => {
    expect(representatives('apsc-council', THEN.after)).toEqual(['Kemenko Polhukam → Kemenko Polkam, Kemenko Kumham Imipas', 'Kemlu']);
    expect(since('apsc-council', THEN.after)).toEqual([]);
  });
});

describe('any day', () => {
  test('has only relations between what is there, and nobody answers who was not', () => {
    for (const day of ['1967-08-08', '1999-12-31', '2015-01-01', '2022-06-30', ...Object.values(THEN), '2050-01-01']) {
      const graph = asOf(whole, day);
      for (const { from, to, id: relation } of graph.dataset.relations)
        expect([graph.nodes.has(from), graph.nodes.has(to)], `${relation} on ${day}`).toEqual([true, true]);
      for (const node of graph.nodes.keys())
        for (const { statements } of focalPoints(graph, node))
          for (const { agency } of statements) expect(graph.nodes.has(agency), `${agency} for ${node} on ${day}`).toBe(true);
    }
  });
});
