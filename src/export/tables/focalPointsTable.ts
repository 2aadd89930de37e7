import { nodeOf } from '../../model/graph.ts';
import type { OrgNode } from '../../model/schema.ts';
import { type FocalLevel, type FocalStatement, focalPoints } from '../../query/focalPoints.ts';
import type { Messages } from '../../text/en.ts';
import { exportWords } from '../../text/export.ts';
import { verbWords } from '../../text/verbs.ts';
import { fullName, shortName } from '../../view/naming.ts';
import type { Language } from '../../view/View.ts';
import type { Part } from '../selection.ts';
import { citationWords } from './citationWords.ts';
import { dateCell, type Table, tableOf } from './table.ts';

interface Row {
  node: OrgNode;
  level: FocalLevel;
  /** 1 is the answer; wider levels that are said too come after it. */
  rank?: number;
  statement?: FocalStatement;
}

/**
 * Who in Indonesia answers for each body, sector and pillar of the part, the most specific level first. An agency is
 * named even where it stands outside the part; a body for which no source names one has a row that says so.
 */
export function focalPointsTable({ dataset, graph }: Part, words: Messages): Table {
  const lang = words.lang as Language;
  const cited = citationWords(graph, words);
  const { sheets, columns, focalLevels } = exportWords[lang];
  const rows = dataset.nodes
    .filter(({ kind }) => kind === 'body' || kind === 'office' || kind === 'sector' || kind === 'pillar')
    .flatMap((node): Row[] => {
      const answers = focalPoints(graph, node.id);
      if (answers.length === 0) return [{ node, level: 'none' }];
      return answers.flatMap(({ level, statements }, index) =>
        statements.map((statement) => ({ node, level, rank: index + 1, statement })),
      );
    });
  const agency = ({ statement }: Row) => statement && nodeOf(graph, statement.agency);
  const said = ({ statement }: Row) => statement?.because;
  return tableOf(sheets.focalPoints, rows, [
    { title: columns.bodyId, width: 20, cell: ({ node }) => node.id },
    { title: columns.body, width: 24, cell: ({ node }) => shortName(node, lang) },
    { title: columns.pillar, width: 10, cell: ({ node }) => node.pillar && words.pillarsShort[node.pillar] },
    { title: columns.focalPoint, width: 26, cell: (row) => agency(row) && shortName(agency(row) as OrgNode, lang) },
    { title: columns.agency, width: 44, cell: (row) => agency(row) && fullName(agency(row) as OrgNode, lang).text },
    { title: columns.agencyId, width: 20, cell: ({ statement }) => statement?.agency },
    { title: columns.focalLevel, width: 20, cell: ({ level }) => focalLevels[level] },
    { title: columns.namedFor, width: 24, cell: ({ statement }) => statement && shortName(nodeOf(graph, statement.namedFor), lang) },
    { title: columns.rank, width: 9, cell: ({ rank }) => rank },
    { title: columns.verb, width: 30, cell: (row) => verbWords[lang][said(row)?.verb ?? '']?.forward },
    { title: columns.basis, width: 12, cell: (row) => said(row) && words.basis[said(row)?.basis ?? 'unverified'] },
    { title: columns.scope, width: 24, cell: (row) => said(row)?.scope?.[lang] },
    { title: columns.since, width: 11, cell: (row) => dateCell(said(row)?.since) },
    { title: columns.until, width: 11, cell: (row) => dateCell(said(row)?.until) },
    { title: columns.seenOn, width: 13, cell: (row) => dateCell(said(row)?.seenOn) },
    { title: columns.confirmedOn, width: 15, cell: (row) => dateCell(said(row)?.confirmedOn) },
    { title: columns.reference, width: 24, cell: (row) => said(row)?.reference },
    { title: columns.note, width: 40, cell: (row) => said(row)?.note?.[lang] },
    { title: columns.sources, width: 44, cell: (row) => cited(said(row)?.citations ?? []) },
  ]);
}
