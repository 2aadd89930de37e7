import { type Badges, COLUMNS, type PlacedAgency, type PlacedBody, type PlacedRow, type StructureLayout } from '../layout/placed.ts';
import { ABBREVIATION_LINE, badgesWidth, LABEL_LINE, NAME_LINE } from '../layout/scale.ts';
import { textWidth } from '../layout/textWidth.ts';
import { routeTie, type TieEnd } from '../layout/ties.ts';
import { type Graph, nodeOf } from '../model/graph.ts';
import type { NodeId, OrgNode, Relation } from '../model/schema.ts';
import { conflictsAbout, conflictsBetween } from '../query/conflicts.ts';
import { superiors } from '../query/superiors.ts';
import type { Messages } from '../text/en.ts';
import { badgesOf, sectorsElsewhere } from './badges.ts';
import type { Drawing, DrawnLine, Emphasis, Hue, Mark, Rank, TextLine } from './drawing.ts';
import { successorWords } from './labels.ts';
import { fullName, shortName } from './naming.ts';
import { lineKey, type Selection } from './selection.ts';
import type { Language } from './View.ts';

/** Room beside an agency's name inside its mark, in px. */
const AGENCY_PADDING = 4;

const RANKS: Partial<Record<string, Rank>> = {
  leaders: 'filled',
  coordinating: 'filled',
  council: 'filled',
  ministerial: 'filled',
  'senior-officials': 'outlined',
};

/** The structure chart as drawn for the present selection, in the language of `words`. */
export function drawStructure(graph: Graph, layout: StructureLayout, words: Messages, selection: Selection | undefined): Drawing {
  const lang = words.lang as Language;
  const emphasisOf = (id: NodeId): Emphasis => {
    if (!selection) return 'rest';
    if (id === selection.focus) return 'chosen';
    return selection.lit.has(id) ? 'lit' : 'dimmed';
  };
  const { day } = graph;
  const bodies = new Map(layout.bodies.map((body) => [body.id, body]));
  /** What a chosen day adds to the words of a mark. */
  const spokenOfDay = ({ unknown, changed }: Pick<Mark, 'unknown' | 'changed'>) => [
    unknown ? words.unknownThen : '',
    changed ? words.changedSince : '',
  ];
  const marks: Mark[] = [
    ...layout.rows.flatMap((row) => sectorMark(row)),
    ...layout.bodies.map(bodyMark),
    ...[...layout.counted, ...layout.countedAgencies].map((count, index): Mark => {
      const names = count.ids.map((id) => shortName(nodeOf(graph, id), lang)).join(', ');
      const ofAgencies = index >= layout.counted.length;
      const lit = count.ids.some((id) => (ofAgencies ? selection?.agencies : selection?.lit)?.has(id));
      return {
        id: count.row,
        key: count.rank ? `${count.rank}-${count.row}` : `more-${count.row}-${index}`,
        ...box(count),
        rank: count.rank ?? 'text',
        hue: ofAgencies ? 'indonesia' : count.pillar,
        emphasis: !selection ? 'rest' : lit ? 'lit' : 'dimmed',
        label: words.moreBodies(count.ids.length, names),
        lines: [
          {
            x: count.rank ? count.x + count.width / 2 : count.x + 3,
            y: count.y + baselineIn(count.height, count.size),
            text: count.rank ? `${count.ids.length}` : `+${count.ids.length}`,
            size: count.size,
            weight: 600,
            anchor: count.rank ? 'middle' : 'start',
            quiet: !count.rank,
          },
        ],
        verified: true,
        standsFor: count.ids,
      };
    }),
    ...layout.agencies.map(agencyMark),
  ];

  return {
    width: layout.width,
    height: layout.height,
    bands: layout.bands.map((band) => ({
      id: band.pillar,
      ...box(band),
      hue: band.pillar,
      title: band.title && {
        x: band.title.x,
        y: band.title.y,
        text: words.pillars[band.pillar],
        size: band.title.size,
        weight: 600,
        anchor: 'middle',
      },
    })),
    captions: COLUMNS.filter((column) => layout.columns[column].width > 0 && marks.length > 0).map((column, index, columns) => {
      const size = Math.max(layout.least, Math.min(15, Math.max(12, layout.size)));
      const { x } = layout.columns[column];
      const next = columns[index + 1];
      const room = (next ? layout.columns[next].x : layout.width) - x - 8;
      const text = textWidth(words.columns[column], size, 600) <= room ? words.columns[column] : words.columnsShort[column];
      return { x, y: layout.captionLine, text, size, weight: 600, anchor: 'start' };
    }),
    remarks: layout.rows
      .filter(({ unanswered }) => unanswered)
      .map(({ y, height }) => {
        const size = Math.max(layout.least, 11, layout.size * 0.9);
        return {
          x: layout.columns.focal.x,
          y: y + height / 2 + size * 0.34,
          text: words.focalPointNone,
          size,
          weight: 400,
          anchor: 'start',
        };
      }),
    lines: [...layout.lines.map(restLine), ...tieLines()],
    marks,
  };

  function bodyMark(body: PlacedBody): Mark {
    const node = nodeOf(graph, body.id);
    const rank = RANKS[node.tier ?? ''] ?? 'chip';
    const above = superiors(graph, body.id);
    const ofDay = { unknown: day?.unknown.has(node), changed: day?.changed.has(body.id) };
    const badges = day ? badgesOf(graph, body.id, body.row) : body.badges;
    const ofDoubt = {
      verified: node.status === 'verified',
      loose: node.tier !== 'leaders' && above.length === 0,
      conflict: conflictsAbout(graph, body.id).length > 0,
    };
    return {
      id: body.id,
      key: body.id,
      ...box(body),
      rank,
      hue: body.pillar,
      emphasis: emphasisOf(body.id),
      label: [spoken(node, body, badges), ...doubtWords(ofDoubt, words), ...spokenOfDay(ofDay)].filter(Boolean).join(', '),
      lines: bodyLines(body, rank, node),
      ...ofDoubt,
      badges:
        layout.badgeSize > 0 && badges.formats + badges.links + (badges.elsewhere ?? 0) > 0
          ? { ...badges, size: layout.badgeSize }
          : undefined,
      ...ofDay,
    };
  }

  function bodyLines(body: PlacedBody, rank: Rank, node: OrgNode): TextLine[] {
    const weight = rank === 'chip' && body.name.length === 0 ? 400 : 600;
    const text = shortName(node, lang);
    const named = body.name.length + body.extra.length > 0;
    if (!named) {
      const room = body.width - badgesWidth(body.badges, layout.badgeSize);
      return [{ x: body.x + room / 2, y: body.y + baselineIn(body.height, body.size), text, size: body.size, weight, anchor: 'middle' }];
    }
    const total = body.size * ABBREVIATION_LINE + (body.name.length + body.extra.length) * body.nameSize * NAME_LINE;
    let y = body.y + (body.height - total) / 2 + body.size * 0.96;
    const lines: TextLine[] = [{ x: body.x + 9, y, text, size: body.size, weight, anchor: 'start' }];
    const nameLang = fullName(node, lang).lang;
    y += body.size * (ABBREVIATION_LINE - 0.96) - body.nameSize * 0.22;
    for (const line of [...body.name, ...body.extra]) {
      y += body.nameSize * NAME_LINE;
      const isName = body.name.includes(line);
      lines.push({
        x: body.x + 9,
        y,
        text: line,
        size: body.nameSize,
        weight: 400,
        anchor: 'start',
        quiet: true,
        lang: isName && nameLang !== lang ? nameLang : undefined,
      });
    }
    return lines;
  }

  function spoken(node: OrgNode, body: PlacedBody, counted: Badges): string {
    const full = fullName(node, lang).text;
    const short = shortName(node, lang);
    const badges = [
      counted.formats > 0 && words.badgeFormats(counted.formats),
      counted.links > 0 && words.badgeLinks(counted.links),
      (counted.elsewhere ?? 0) > 0 &&
        words.alsoInSector(words.list(sectorsElsewhere(graph, body.id, body.row).map((sector) => shortName(nodeOf(graph, sector), lang)))),
    ];
    return [short, full === short ? '' : full, node.tier ? words.tiers[node.tier] : '', ...badges].filter(Boolean).join(', ');
  }

  function sectorMark(row: PlacedRow): Mark[] {
    if (!row.label || !row.sector) return [];
    const { label } = row;
    const ofDay = { changed: day?.changed.has(row.sector) };
    const conflict = conflictsAbout(graph, row.sector).length > 0;
    const node = nodeOf(graph, row.sector);
    const block = label.lines.length * label.size * LABEL_LINE;
    const first =
      label.lines.length === 1 ? label.y + baselineIn(label.height, label.size) : label.y + (label.height - block) / 2 + label.size * 0.92;
    return [
      {
        id: row.sector,
        key: row.sector,
        ...box(label),
        rank: label.ghost ? 'ghost' : 'text',
        hue: row.pillar,
        emphasis: emphasisOf(row.sector),
        label: [
          words.kinds.sector,
          fullName(node, lang).text,
          label.ghost ? words.noMinisters : '',
          ...doubtWords({ conflict }, words),
          ...spokenOfDay(ofDay),
        ]
          .filter(Boolean)
          .join(', '),
        lines: label.lines.map((text, index) => ({
          x: label.x + 8,
          y: first + index * label.size * LABEL_LINE,
          text,
          size: label.size,
          weight: 400,
          anchor: 'start',
          quiet: true,
        })),
        verified: node.status === 'verified',
        joined: !label.ghost,
        conflict,
        ...ofDay,
      },
    ];
  }

  function agencyMark(agency: PlacedAgency): Mark {
    const node = nodeOf(graph, agency.id);
    const short = shortName(node, lang);
    const only = agency.onlyFor ? shortName(nodeOf(graph, agency.onlyFor), lang) : undefined;
    const named = agency.name.length + agency.extra.length > 0;
    const y = agency.y + (named ? agency.size * 1.02 : baselineIn(agency.height, agency.size));
    const lines: TextLine[] = [{ x: agency.x, y, text: short, size: agency.size, weight: 600, anchor: 'start' }];
    const besideSize = Math.max(layout.least, agency.size * 0.85);
    const besides = only ? textWidth(`${short} `, agency.size, 600) + textWidth(only, besideSize, 400) : 0;
    if (only && besides <= agency.width + 1)
      lines.push({
        x: agency.x + textWidth(`${short} `, agency.size, 600),
        y,
        text: only,
        size: besideSize,
        weight: 400,
        anchor: 'start',
        quiet: true,
      });
    agency.name.concat(agency.extra).forEach((text, index) => {
      lines.push({
        x: agency.x,
        y: y + agency.size * 0.2 + (index + 1) * agency.nameSize * 1.2,
        text,
        size: agency.nameSize,
        weight: 400,
        anchor: 'start',
        quiet: true,
      });
    });
    const chosen = selection?.focus === agency.id;
    const now = successorWords(graph, agency.id, words);
    const ofDay = { unknown: day?.unknown.has(agency.because), changed: day?.changed.has(agency.id), ended: now !== undefined };
    const ofDoubt = {
      verified: node.status === 'verified',
      basis: agency.because.basis,
      conflict: conflictsBetween(graph, agency.id, agency.because.to).length > 0,
    };
    const answers = selection?.agencies.has(agency.id) && rowIsLit(agency);
    return {
      id: agency.id,
      key: [agency.row, agency.id, agency.onlyFor].filter(Boolean).join('/'),
      ...box({ ...agency, x: agency.x - AGENCY_PADDING, width: agency.width + 2 * AGENCY_PADDING }),
      rank: 'text',
      hue: 'indonesia',
      emphasis: !selection ? 'rest' : chosen ? 'chosen' : answers ? 'lit' : 'dimmed',
      label: [
        words.focalPoint,
        short,
        fullName(node, lang).text,
        only ? words.namedOnlyFor(only) : '',
        now,
        ...doubtWords(ofDoubt, words),
        ...spokenOfDay(ofDay),
      ]
        .filter(Boolean)
        .join(', '),
      lines,
      ...ofDoubt,
      ...ofDay,
    };
  }

  /** Whether the selection's focus stands in the agency's row, so that this is the row where it answers. */
  function rowIsLit(agency: PlacedAgency): boolean {
    const focus = selection?.focus ?? '';
    const sectors = graph.nodes.get(focus)?.sectors ?? [];
    return agency.row === focus || bodies.get(focus)?.row === agency.row || sectors.includes(agency.row) || agency.because.to === focus;
  }

  function restLine({ from, to, points, role }: StructureLayout['lines'][number]): DrawnLine {
    const because = reasonOf(from, to) as Relation;
    const onChain = selection?.chain.has(lineKey(from, to));
    return {
      key: because.id,
      from,
      to,
      points,
      basis: because.basis,
      unknown: day?.unknown.has(because),
      role,
      hue: bodies.get(from)?.column === 'councils' ? 'common' : hueOf(from),
      emphasis: !selection ? 'rest' : onChain ? 'lit' : 'dimmed',
    };
  }

  /** What best says that one stands above the other: on a chosen day, what was known by then. */
  function reasonOf(from: NodeId, to: NodeId): Relation | undefined {
    const because = superiors(graph, from).find((superior) => superior.to === to)?.because;
    return because?.find((relation) => !day?.unknown.has(relation)) ?? because?.[0];
  }

  function hueOf(id: NodeId): Hue {
    return bodies.get(id)?.pillar ?? 'common';
  }

  /** The chosen body's ties, and steps of its chain that no bus draws, as curves. */
  function tieLines(): DrawnLine[] {
    if (!selection) return [];
    const drawn = new Set(layout.lines.map(({ from, to }) => lineKey(from, to)));
    const loops: DrawnLine[] = selection.ties.flatMap(({ from, to, because }) => curve(from, to, because, 'cross'));
    for (const key of selection.chain) {
      const [from = '', to = ''] = key.split('>');
      const because = reasonOf(from, to);
      if (!drawn.has(key) && because && !selection.ties.some((tie) => tie.from === from && tie.to === to))
        loops.push(...curve(from, to, because, 'second'));
    }
    return loops;
  }

  /** Where a body is drawn: as its own mark, or behind the count of its row. */
  function placeOf(id: NodeId): TieEnd | undefined {
    const count = layout.counted.find(({ ids }) => ids.includes(id));
    return bodies.get(id) ?? (count && { ...count, column: 'working' });
  }

  function curve(from: NodeId, to: NodeId, because: Relation, role: 'cross' | 'second'): DrawnLine[] {
    const [a, b] = [placeOf(from), placeOf(to)];
    if (!a || !b) return [];
    const points = routeTie(layout, a, b);
    return [
      {
        key: `tie-${because.id}-${from}`,
        from,
        to,
        points,
        curved: true,
        basis: because.basis,
        unknown: day?.unknown.has(because),
        role,
        hue: hueOf(to),
        emphasis: 'lit',
      },
    ];
  }
}

/** Where words stand in a box of this height: in its middle, their descenders inside it. */
function baselineIn(height: number, size: number): number {
  return height / 2 + Math.min(size * 0.34, height / 2 - size * 0.2 + 0.3);
}

/** What is doubtful of a mark, in words: not verified or only inferred, without a line upward, sources differ. */
export function doubtWords({ verified, loose, conflict, basis }: Partial<Mark>, words: Messages): string[] {
  return [
    verified === false || basis === 'unverified' ? words.basis.unverified : basis === 'inferred' ? words.basis.inferred : '',
    loose ? words.badgeKeys.loose : '',
    conflict ? words.badgeKeys.conflict : '',
  ].filter(Boolean);
}

function box({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height };
}
