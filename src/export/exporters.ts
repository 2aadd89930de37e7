import type { Writer } from './writer.ts';

/** A format in which the structure can leave the app. Names and hints by id in `text/export`. */
export interface Exporter {
  id: ExporterId;
  group: 'tables' | 'data' | 'graphs';
  /** What the file is called after the version and the part, where several files of one part have the same extension. */
  suffix?: string;
  extension: string;
  mime: string;
  /** Whether the person chooses what stands between cells. */
  separated?: boolean;
  /** What readers of the format take at most by default: relations, and characters. */
  maxEdges?: number;
  maxLength?: number;
  load: () => Promise<Writer>;
}

export const EXPORTER_IDS = [
  'xlsx',
  'csv-bodies',
  'csv-relations',
  'csv-focal-points',
  'json',
  'json-ld',
  'graphml',
  'gexf',
  'dot',
  'mermaid',
] as const;
export type ExporterId = (typeof EXPORTER_IDS)[number];

const csv = { group: 'tables', extension: 'csv', mime: 'text/csv;charset=utf-8', separated: true } as const;

/** Every format, in the order of the menu. Each loads when it is asked for. */
export const exporters: readonly Exporter[] = [
  {
    id: 'xlsx',
    group: 'tables',
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: () => import('./xlsx.ts').then(({ writeXlsx }) => writeXlsx),
  },
  { id: 'csv-bodies', ...csv, suffix: 'bodies', load: () => import('./csv.ts').then(({ writeBodiesCsv }) => writeBodiesCsv) },
  { id: 'csv-relations', ...csv, suffix: 'relations', load: () => import('./csv.ts').then(({ writeRelationsCsv }) => writeRelationsCsv) },
  {
    id: 'csv-focal-points',
    ...csv,
    suffix: 'focal-points',
    load: () => import('./csv.ts').then(({ writeFocalPointsCsv }) => writeFocalPointsCsv),
  },
  {
    id: 'json',
    group: 'data',
    extension: 'json',
    mime: 'application/json',
    load: () => import('./json.ts').then(({ writeJson }) => writeJson),
  },
  {
    id: 'json-ld',
    group: 'data',
    extension: 'jsonld',
    mime: 'application/ld+json',
    load: () => import('./jsonld.ts').then(({ writeJsonLd }) => writeJsonLd),
  },
  {
    id: 'graphml',
    group: 'graphs',
    extension: 'graphml',
    mime: 'application/graphml+xml',
    load: () => import('./graphml.ts').then(({ writeGraphml }) => writeGraphml),
  },
  {
    id: 'gexf',
    group: 'graphs',
    extension: 'gexf',
    mime: 'application/gexf+xml',
    load: () => import('./gexf.ts').then(({ writeGexf }) => writeGexf),
  },
  // Not .dot, which Word takes for one of its templates.
  {
    id: 'dot',
    group: 'graphs',
    extension: 'gv',
    mime: 'text/vnd.graphviz',
    load: () => import('./dot.ts').then(({ writeDot }) => writeDot),
  },
  {
    id: 'mermaid',
    group: 'graphs',
    extension: 'mmd',
    mime: 'text/vnd.mermaid',
    maxEdges: 500,
    maxLength: 50_000,
    load: () => import('./mermaid.ts').then(({ writeMermaid }) => writeMermaid),
  },
];
