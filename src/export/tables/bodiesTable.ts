import { type Graph, nodeOf } from '../../model/graph.ts';
import type { FactTopic, NodeId, OrgNode } from '../../model/schema.ts';
import { facts } from '../../query/facts.ts';
import { focalPoints } from '../../query/focalPoints.ts';
import { superiors } from '../../query/superiors.ts';
import type { Messages } from '../../text/en.ts';
import { exportWords } from '../../text/export.ts';
import { fullName, shortName } from '../../view/naming.ts';
import type { Language } from '../../view/View.ts';
import type { Part } from '../selection.ts';
import { citationWords } from './citationWords.ts';
import { type Cell, dateCell, listCell, type Table, tableOf } from './table.ts';

/** One row a node: bodies first of all, and the sectors, agencies, documents … that they are tied to. */
export function bodiesTable({ dataset, graph }: Part, words: Messages): Table {
  const lang = words.lang as Language;
  const cited = citationWords(graph, words);
  const { sheets, columns, focalLevels, statuses } = exportWords[lang];
  const names = (ids: readonly NodeId[]) => listCell(ids.map((id) => shortName(nodeOf(graph, id), lang)));
  const answers = new Map(dataset.nodes.flatMap(({ id, kind }) => (ANSWERED.has(kind) ? [[id, focalPoints(graph, id)[0]] as const] : [])));
  const answer = ({ id }: OrgNode) => answers.get(id);
  return tableOf(sheets.bodies, dataset.nodes, [
    { title: columns.id, width: 20, cell: ({ id }) => id },
    { title: columns.kind, width: 14, cell: ({ kind }) => words.kinds[kind] },
    { title: columns.abbreviation, width: 16, cell: ({ abbreviation }) => abbreviation },
    { title: columns.nameEn, width: 44, cell: ({ name }) => name.en },
    { title: columns.nameId, width: 44, cell: ({ name }) => name.id },
    { title: columns.otherNames, width: 24, cell: ({ aliases = [] }) => listCell(aliases) },
    { title: columns.level, width: 18, cell: ({ tier }) => tier && words.tiers[tier] },
    { title: columns.type, width: 22, cell: ({ type }) => type },
    { title: columns.pillar, width: 10, cell: ({ pillar }) => pillar && words.pillarsShort[pillar] },
    {
      title: columns.sectors,
      width: 28,
      cell: ({ sectors = [] }) => listCell(sectors.map((id) => fullName(nodeOf(graph, id), lang).text)),
    },
    { title: columns.superiors, width: 26, cell: ({ id }) => names(superiors(graph, id).map(({ to }) => to)) },
    {
      title: columns.focalPoint,
      width: 26,
      cell: (node) => names([...new Set(answer(node)?.statements.map(({ agency }) => agency))]),
    },
    {
      title: columns.focalLevel,
      width: 18,
      cell: (node) => (ANSWERED.has(node.kind) ? focalLevels[answer(node)?.level ?? 'none'] : undefined),
    },
    { title: columns.founded, width: 11, cell: ({ id }) => dateCell(factValue(graph, id, 'founded')) },
    { title: columns.meets, width: 16, cell: ({ id }) => meets(graph, id, words) },
    { title: columns.description, width: 50, cell: ({ description }) => description?.[lang] },
    { title: columns.status, width: 14, cell: ({ status }) => statuses[status] },
    { title: columns.sources, width: 40, cell: ({ citations }) => cited(citations) },
  ]);
}

/** What an Indonesian agency can answer for. */
const ANSWERED = new Set<string>(['body', 'office', 'sector', 'pillar']);

function factValue(graph: Graph, id: NodeId, topic: FactTopic): string | undefined {
  const value = facts(graph, id, topic).facts[0]?.value;
  return typeof value === 'string' ? value : undefined;
}

function meets(graph: Graph, id: NodeId, words: Messages): Cell {
  return listCell(
    facts(graph, id, 'meets').facts.flatMap(({ value, qualifier }) =>
      typeof value === 'string' ? [words.frequency(value, qualifier)] : [value[words.lang as Language]],
    ),
  );
}
