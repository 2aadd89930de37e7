import type { Graph } from '../model/graph.ts';
import type { NodeId, Pillar, Relation } from '../model/schema.ts';
import { type FocalAnswer, focalPoints } from '../query/focalPoints.ts';
import { focalOf } from './focalColumn.ts';
import type { ChartPlan, PlannedRow } from './plan.ts';

/** How somebody is named for a body: at which level, by no source that confirms it, or not at all. */
export const ANSWER_LEVELS = ['body', 'superior', 'sector', 'pillar', 'unverified', 'none'] as const;
export type AnswerLevel = (typeof ANSWER_LEVELS)[number];
/** What a band is: named for the body, its superior or sector; only for the whole pillar; not confirmed; an empty seat. */
export type Way = 'named' | 'pillar' | 'unverified' | 'none';

/** The place on the Indonesian side to which the empty seats lead; it is no node. */
export const NOBODY = 'none';

/** A row on the ASEAN side: a row of the chart, or one body where a row or pillar is opened. */
export interface MirrorRow {
  id: string;
  pillar: Pillar;
  /** What is counted, the head of the pillar first. */
  bodies: NodeId[];
}

/** Rows that stand together: those of a pillar, or the bodies of one row. */
export interface MirrorGroup {
  id: string;
  pillar: Pillar;
  rows: MirrorRow[];
}

/** What leads from a row to an agency, or to the empty seats. */
export interface MirrorBand {
  key: string;
  row: string;
  /** An agency, or `NOBODY`. */
  seat: NodeId;
  way: Way;
  /** Its width in bodies: a body for which several answer counts for each in equal parts. */
  share: number;
  bodies: NodeId[];
  /** Those for which others answer too. */
  shared: NodeId[];
  levels: Partial<Record<AnswerLevel, number>>;
  because: Relation[];
  /** No source says it in words: all of it follows from a list or a name. */
  inferred: boolean;
  /** On a chosen day: nothing of it had been said by then. */
  unknown: boolean;
}

/** An agency with all that leads to it, or the place of the empty seats. */
export interface Seat {
  id: NodeId;
  share: number;
  bodies: NodeId[];
}

/** Both sides and what runs between them. */
export interface Mirror {
  groups: MirrorGroup[];
  bands: MirrorBand[];
  /** The fullest first. */
  seats: Seat[];
}

/** Who answers for a body by what sources confirm; else who is named without a source; else nobody. */
export function answerFor(graph: Graph, body: NodeId): { level: AnswerLevel; statements: FocalAnswer['statements'] } {
  const answers = focalPoints(graph, body);
  const sure = answers
    .map(({ level, statements }) => ({ level, statements: statements.filter(({ because }) => because.basis !== 'unverified') }))
    .find(({ statements }) => statements.length > 0);
  if (sure) return sure;
  const [unsure] = answers;
  return unsure ? { level: 'unverified', statements: unsure.statements } : { level: 'none', statements: [] };
}

const WAY: Record<AnswerLevel, Way> = {
  body: 'named',
  superior: 'named',
  sector: 'named',
  pillar: 'pillar',
  unverified: 'unverified',
  none: 'none',
};

/** The rows of the structure (the bodies of what is open) and who in Indonesia answers for them, for the bodies that are shown. */
export function mirrorOf(graph: Graph, plan: ChartPlan, { shown, open }: { shown: ReadonlySet<NodeId>; open: NodeId | undefined }): Mirror {
  const bands: MirrorBand[] = [];
  const groups = groupsOf(graph, plan, shown, open);
  for (const { row, planned } of groups.flatMap(({ rows }) => rows)) {
    const own = row.bodies.flatMap((body) => {
      const { level, statements } = answerFor(graph, body);
      const agencies = [...new Set(statements.map(({ agency }) => agency))];
      return (agencies.length > 0 ? agencies : [NOBODY]).map((seat) => ({
        body,
        seat,
        level,
        share: 1 / Math.max(1, agencies.length),
        because: statements.filter(({ agency }) => agency === seat).map((statement) => statement.because),
      }));
    });
    for (const { body, seat, level, share, because } of own) {
      const band = bandOf(row.id, seat, WAY[level]);
      band.share += share;
      band.bodies.push(body);
      if (share < 1) band.shared.push(body);
      band.levels[level] = (band.levels[level] ?? 0) + 1;
      for (const relation of because) if (!band.because.includes(relation)) band.because.push(relation);
    }
    // A sector's own focal point is told also where each of its bodies has another.
    for (const { id, because, onlyFor } of planned ? focalOf(graph, planned) : [])
      if (!onlyFor && because.basis !== 'unverified' && !bands.some((band) => band.row === row.id && band.seat === id))
        bandOf(row.id, id, 'named').because.push(because);
  }
  for (const band of bands.filter(({ because }) => because.length > 0)) {
    band.unknown = band.because.every((relation) => graph.day?.unknown.has(relation));
    band.inferred = band.because.every(({ basis }) => basis === 'inferred');
  }

  const seats = [...new Set(bands.map(({ seat }) => seat))].map((id): Seat => {
    const own = bands.filter(({ seat }) => seat === id);
    return { id, share: own.reduce((sum, { share }) => sum + share, 0), bodies: own.flatMap(({ bodies }) => bodies) };
  });
  return {
    groups: groups.map(({ rows, ...group }) => ({ ...group, rows: rows.map(({ row }) => row) })),
    bands,
    seats: seats.sort((a, b) => b.bodies.length - a.bodies.length || a.id.localeCompare(b.id)),
  };

  function bandOf(row: string, seat: NodeId, way: Way): MirrorBand {
    const key = `${row}/${seat}/${way}`;
    const known = bands.find((band) => band.key === key);
    if (known) return known;
    const band: MirrorBand = {
      key,
      row,
      seat,
      way,
      share: 0,
      bodies: [],
      shared: [],
      levels: {},
      because: [],
      inferred: false,
      unknown: false,
    };
    bands.push(band);
    return band;
  }
}

type RowWithPlan = { row: MirrorRow; planned?: PlannedRow };

function groupsOf(
  graph: Graph,
  { leaders, bands }: ChartPlan,
  shown: ReadonlySet<NodeId>,
  open: NodeId | undefined,
): (Omit<MirrorGroup, 'rows'> & { rows: RowWithPlan[] })[] {
  const isShown = (id: NodeId) => shown.has(id) && graph.nodes.has(id);
  // The leaders stand there also where nothing else is common.
  const common: ChartPlan['bands'] = bands.some(({ pillar }) => pillar === 'common') ? [] : [{ pillar: 'common', councils: [], rows: [] }];
  const pillars = [...common, ...bands].map(({ pillar, councils, rows }) => {
    const wide = `${pillar}-wide`;
    // The leaders and the councils stand with what is of the whole.
    const heads = [...(pillar === 'common' ? leaders : []), ...councils];
    const own = rows.some(({ id }) => id === wide) ? rows : [{ id: wide, pillar, ministers: [], seniors: [], working: [] }, ...rows];
    return {
      id: pillar,
      pillar,
      rows: own
        .map((planned) => {
          const { ministers, seniors, working } = planned;
          const bodies = [...(planned.id === wide ? heads : []), ...ministers, ...seniors, ...working].filter(isShown);
          return { row: { id: planned.id, pillar, bodies }, planned };
        })
        .filter(({ row }) => row.bodies.length > 0),
    };
  });
  if (!open) return pillars.filter(({ rows }) => rows.length > 0);
  return pillars
    .flatMap(({ pillar, rows }) => rows.filter(({ row }) => pillar === open || row.id === open))
    .map(({ row: { id, pillar, bodies } }) => ({
      id,
      pillar,
      rows: bodies.map((body) => ({ row: { id: body, pillar, bodies: [body] } })),
    }));
}
