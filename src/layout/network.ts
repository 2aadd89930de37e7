/**
 * The network: the focus in the centre, each step of its neighbourhood on a ring. On the first ring what stands above
 * the focus is above, what stands below is below, other ties are at the sides, Indonesian agencies at the right; each
 * further step stands outward of what it was reached from. A path takes the place of the focus, as an arch. Nothing is left
 * to chance: the same input gives the same picture.
 */
import type { NodeId } from '../model/schema.ts';
import { archOf } from './arch.ts';
import { type Box, boxesMeet, centreOf, grown, type Point, polylineMeetsBox } from './meets.ts';
import { PLACES, placeTowards, type Ring, ringOf, settle, type Wish } from './ring.ts';
import { routeAround } from './routeAround.ts';

export type Side = 'above' | 'below' | 'beside' | 'right';

export interface NetworkNode {
  id: NodeId;
  width: number;
  height: number;
  /** 0 for the focus, and for every body on a path. */
  step: number;
  /** On a path: whether the step to it goes up, down or to the side. */
  rise?: -1 | 0 | 1;
  /** The node one step nearer that it hangs on. */
  reachedFrom?: NodeId;
  /** Where it stands on the first ring. */
  side?: Side;
}

export interface NetworkTie {
  key: string;
  from: NodeId;
  to: NodeId;
  /** Room for words beside the line, near the end that is not the focus. */
  label?: { width: number; height: number };
}

export interface NetworkInput {
  /** The focus, or the path from its start, first; then step by step in the order in which they are to stand. */
  nodes: readonly NetworkNode[];
  ties: readonly NetworkTie[];
  /** Room for the words of each ring. */
  captions?: readonly { step: number; width: number; height: number }[];
  /** The room there is; the picture is larger when its boxes need more. */
  width: number;
  height: number;
  /** Size of the words beside lines in px: larger ones need more room between the boxes. */
  letters?: number;
}

export interface NetworkLayout {
  width: number;
  height: number;
  boxes: ReadonlyMap<NodeId, Box>;
  /** The outline of each step's ring, the nearest first. */
  rings: { step: number; outline: Point[]; caption?: Box }[];
  lines: { key: string; from: NodeId; to: NodeId; points: Point[]; label?: Box }[];
}

const GAP = { x: 18, y: 12 };
/** Boxes stand this many times further apart where the ring has room. */
const AIRY = [1.6, 1.3];
const MARGIN = 14;
/** A ring is at most this much higher than wide. */
const MOST_UPRIGHT = 1.5;
/** Between one ring's boxes and the next: room for lines to turn. */
const BETWEEN = { x: 44, y: 34 };
/** The least that remains of it in a narrow pane. */
const LEAST_BETWEEN = 26;
/** Between the focus and the first ring: room for the words of the lines, and the least that remains of it. */
const ROOM_FOR_WORDS = { x: 104, y: 40 };
const LEAST_ROOM_FOR_WORDS = 40;
/** These are for words of this size, in px. */
const LETTERS = 11;
/** A box further out asks for less of the circle: it stands on a wider ring. */
const FURTHER_OUT = 0.6;
/** The share of the outermost ring's radius that each ring has. */
const SHARES: readonly (readonly number[])[] = [[1], [0.54, 1], [0.38, 0.7, 1]];

/** Places every box and leads every line around the boxes that are not its ends. */
export function networkLayout({ nodes, ties, captions = [], width, height, letters = LETTERS }: NetworkInput): NetworkLayout {
  const focus = nodes[0];
  if (!focus) return { width, height, boxes: new Map(), rings: [], lines: [] };
  const outermost = Math.max(...nodes.map(({ step }) => step));
  const weights = weigh(nodes);
  const growth = Math.max(1, letters / LETTERS);
  const boxes = archOf(
    nodes.filter(({ step }) => step === 0),
    growth,
  );
  const between = roomBetween(nodes, width, growth);
  const stepOf = new Map(nodes.map(({ id, step }) => [id, step]));
  const stepsWithWords = new Set(
    ties.flatMap(({ from, to, label }) => (label ? [Math.max(stepOf.get(from) ?? 0, stepOf.get(to) ?? 0)] : [])),
  );
  const rings: Ring[] = [];
  for (let step = 1; step <= outermost; step++) {
    const here = nodes.filter((node) => node.step === step);
    if (here.length > 0)
      rings.push(
        placeStep(here, boxes, rings, weights, {
          step,
          outermost,
          width,
          height,
          count: nodes.length,
          between,
          hasWords: stepsWithWords.has(step),
          growth,
        }),
      );
  }
  const lines = drawLines(ties, boxes, focus.id);
  const taken = [...boxes.values(), ...lines.flatMap(({ label }) => label ?? [])];
  const outlines = rings.map((ring, index) => {
    const words = captions.find(({ step }) => step === index + 1);
    const caption = words && captionSpot(ring, words, taken, lines);
    if (caption) taken.push(caption);
    return { step: index + 1, outline: ring.places.filter((_, place) => place % 6 === 0), ...(caption ? { caption } : {}) };
  });
  return moved(boxes, outlines, lines, { width, height });
}

/** A free place for words on a ring: at its upper left first, then ever further round, but not beyond the boxes. */
function captionSpot(
  ring: Ring,
  { width, height }: { width: number; height: number },
  taken: readonly Box[],
  lines: NetworkLayout['lines'],
): Box | undefined {
  const [highest, lowest] = [Math.min(...taken.map((box) => box.y)), Math.max(...taken.map((box) => box.y + box.height))];
  for (let turn = 0; turn < PLACES; turn += 4) {
    const place = PLACES * 0.9 + (turn % 8 === 0 ? turn / 2 : -turn / 2);
    const [x, y] = ring.places[Math.round(place + PLACES) % PLACES] as Point;
    const spot = { x: x - width / 2, y: y - height / 2, width, height };
    if (y < highest - height || y > lowest + height) continue;
    if (taken.some((box) => boxesMeet(grown(spot, 4), box)) || lines.some(({ points }) => polylineMeetsBox(points, spot))) continue;
    return spot;
  }
  return undefined;
}

/** How much room there is sideways between focus and first ring, and between rings: words give way first. */
function roomBetween(nodes: readonly NetworkNode[], width: number, growth: number): { words: number; rings: number } {
  const steps = [...new Set(nodes.map(({ step }) => step))];
  const further = steps.filter((step) => step > 1).length;
  const usual = (step: number) => middleOf(nodes.filter((node) => node.step === step).map((node) => node.width));
  const taken = steps.reduce((sum, step) => sum + (step === 0 ? usual(step) / 2 : usual(step)), MARGIN);
  const free = width / 2 - taken;
  const within = (low: number, high: number, value: number) => Math.max(low, Math.min(high, value));
  const rings = further === 0 ? BETWEEN.x : within(LEAST_BETWEEN, BETWEEN.x, (free - LEAST_ROOM_FOR_WORDS) / further);
  return { words: within(LEAST_ROOM_FOR_WORDS, ROOM_FOR_WORDS.x * growth, free - rings * further), rings };
}

/** How much of the circle each box asks for: itself, and something for all that hangs on it further out. */
function weigh(nodes: readonly NetworkNode[]): Map<NodeId, number> {
  const weights = new Map(nodes.map(({ id }) => [id, 1]));
  for (const { id, reachedFrom } of [...nodes].reverse())
    if (reachedFrom !== undefined) weights.set(reachedFrom, (weights.get(reachedFrom) ?? 1) + (weights.get(id) ?? 1) * FURTHER_OUT);
  return weights;
}

interface Pane {
  step: number;
  outermost: number;
  width: number;
  height: number;
  count: number;
  between: { words: number; rings: number };
  /** Whether words stand on the lines that lead to this ring. */
  hasWords: boolean;
  /** How many times larger than usual these are. */
  growth: number;
}

/** Puts one step on a ring around what is placed: as wide as the pane invites, wider until all of it fits. */
function placeStep(
  nodes: readonly NetworkNode[],
  boxes: Map<NodeId, Box>,
  rings: readonly Ring[],
  weights: ReadonlyMap<NodeId, number>,
  pane: Pane,
): Ring {
  const usual = { width: middleOf(nodes.map((node) => node.width)), height: middleOf(nodes.map((node) => node.height)) };
  const place = { width: usual.width + GAP.x, height: usual.height + GAP.y };
  const [least, wished] = radii([...boxes.values()], usual, nodes.length, pane);
  let [rx, ry] = [Math.max(least[0], wished[0]), Math.max(least[1], wished[1])];
  for (let attempt = 0; attempt < 120; attempt++) {
    const ring = ringOf(rx, ry, place);
    const wishes = nodes.some(({ side }) => side) ? wishesOfFirst(nodes, ring, weights) : wishesOfNext(nodes, ring, boxes, weights);
    const settleWith = (roominess: number) => {
      const placed = settle(ring, wishes, { x: GAP.x * roominess, y: GAP.y * roominess });
      return placed && keepsSides(placed, nodes) ? placed : undefined;
    };
    const tight = settleWith(1);
    const touches = tight !== undefined && touchesInside(tight, boxes, pane.step);
    if (tight && !touches) {
      const airy = AIRY.map(settleWith).find((placed) => placed && !touchesInside(placed, boxes, pane.step));
      for (const [id, box] of airy ?? tight) boxes.set(id, box);
      return ring;
    }
    // A ring that is too short grows upward while the pane is full sideways: boxes are low. One that is too tight grows all round.
    const fitsSideways = rx * 1.04 + usual.width / 2 + MARGIN <= pane.width / 2;
    if (touches || fitsSideways || ry > MOST_UPRIGHT * rx) rx *= 1.04;
    ry *= touches ? 1.025 : 1.07;
  }
  throw new Error(`no ring holds ${nodes.length} boxes around ${rings.length} rings`);
}

function middleOf(sizes: readonly number[]): number {
  return [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

/** The smallest radii that clear what lies inside, and those that the pane invites. */
function radii(inside: readonly Box[], usual: { width: number; height: number }, count: number, pane: Pane): [Point, Point] {
  const reach = (low: (box: Box) => number, high: (box: Box) => number) => Math.max(...inside.map((box) => Math.max(-low(box), high(box))));
  const within = [
    reach(
      (box) => box.x,
      (box) => box.x + box.width,
    ),
    reach(
      (box) => box.y,
      (box) => box.y + box.height,
    ),
  ] as const;
  const between: Point = pane.hasWords ? [pane.between.words, ROOM_FOR_WORDS.y * pane.growth] : [pane.between.rings, BETWEEN.y];
  const least: Point = [within[0] + between[0] + usual.width / 2, within[1] + between[1] + usual.height / 2];
  const share = SHARES[Math.min(pane.outermost, SHARES.length) - 1]?.[pane.step - 1] ?? 1;
  const offered: Point = [(pane.width / 2 - MARGIN - usual.width / 2) * share, (pane.height / 2 - MARGIN - usual.height / 2) * share];
  // A few boxes do not need the whole pane.
  const more = Math.sqrt(pane.growth);
  const calm: Point = [within[0] + (190 + 12 * count) * more, within[1] + (120 + 10 * count) * more];
  return [least, [Math.min(offered[0], calm[0]), Math.min(offered[1], calm[1])]];
}

/** On the first ring: above, right, below, left; each box in the middle of the share of the circle that it asks for. */
function wishesOfFirst(nodes: readonly NetworkNode[], ring: Ring, weights: ReadonlyMap<NodeId, number>): Wish[] {
  const on = (side: Side) => nodes.filter((node) => node.side === side);
  const weightOf = (group: readonly NetworkNode[]) => group.reduce((sum, { id }) => sum + (weights.get(id) ?? 1), 0);
  const [above, below] = [on('above'), on('below')];
  const [left, right] = balanced(on('beside'), on('right'), weightOf);
  const half = PLACES / 2;
  const sides = Math.max(weightOf(left), weightOf(right));
  const all = weightOf(above) / 2 + sides + weightOf(below) / 2;
  // How far down "above" may reach on either side, and how far up "below".
  const lowest = ring.places.findIndex(([, y]) => y > -0.45 * ring.ry);
  const highest = half - ring.places.findIndex(([, y]) => y > (sides > 0 ? 0.45 : 0.2) * ring.ry);
  const up = Math.min((half * weightOf(above)) / 2 / all, lowest);
  const down = Math.min((half * weightOf(below)) / 2 / all, highest);
  const spread = (group: readonly NetworkNode[], from: number, to: number): Wish[] => {
    const share = (to - from) / Math.max(weightOf(group), 1);
    let start = from;
    return group.map((node) => {
      const width = share * (weights.get(node.id) ?? 1);
      start += width;
      return { ...node, place: start - width / 2 };
    });
  };
  return [
    ...spread(above, -up, up),
    ...spread(right, up, half - down),
    ...spread(below, half + down, half - down),
    ...spread(left, PLACES - up, half + down),
  ];
}

/** Over both sides by weight, in the given order; what is fixed to the right stands there first. */
function balanced(
  free: readonly NetworkNode[],
  fixed: readonly NetworkNode[],
  weightOf: (group: readonly NetworkNode[]) => number,
): [NetworkNode[], NetworkNode[]] {
  const [left, right]: [NetworkNode[], NetworkNode[]] = [[], [...fixed]];
  for (const node of free) (weightOf(left) <= weightOf(right) ? left : right).push(node);
  return [left, right];
}

/** On further rings: outward of what each was reached from, the closest tie in the middle of its group. */
function wishesOfNext(
  nodes: readonly NetworkNode[],
  ring: Ring,
  boxes: ReadonlyMap<NodeId, Box>,
  weights: ReadonlyMap<NodeId, number>,
): Wish[] {
  const groups = new Map<NodeId, NetworkNode[]>();
  for (const node of nodes) groups.set(node.reachedFrom ?? '', [...(groups.get(node.reachedFrom ?? '') ?? []), node]);
  const whole = [...weights].reduce((sum, [id, weight]) => (nodes.some((node) => node.id === id) ? sum + weight : sum), 0);
  // A small group keeps close to what it hangs on, even where the ring is empty.
  const share = Math.min(PLACES / whole, PLACES / 26);
  return [...groups].flatMap(([from, group]) => {
    const box = boxes.get(from);
    const ordered: NetworkNode[] = [];
    for (const [index, node] of group.entries()) {
      if (index % 2 === 0) ordered.push(node);
      else ordered.unshift(node);
    }
    const widths = ordered.map(({ id }) => share * (weights.get(id) ?? 1));
    let start = (box ? placeTowards(ring, centreOf(box)) : 0) - widths.reduce((sum, width) => sum + width, 0) / 2;
    return ordered.map((node, index) => {
      const width = widths[index] ?? 0;
      start += width;
      return { ...node, place: start - width / 2 };
    });
  });
}

/** Whether any box comes too near to one further in. */
function touchesInside(placed: ReadonlyMap<NodeId, Box>, inside: ReadonlyMap<NodeId, Box>, step: number): boolean {
  const room = step === 1 ? GAP.y : BETWEEN.y / 2;
  const around = [...inside.values()].map((box) => grown(box, room));
  return [...placed.values()].some((box) => around.some((other) => boxesMeet(box, other)));
}

/** Whether what is above the focus is above its middle, and what is below is below. */
function keepsSides(placed: ReadonlyMap<NodeId, Box>, nodes: readonly NetworkNode[]): boolean {
  return nodes.every(({ id, side }) => {
    const box = placed.get(id);
    if (!box) return false;
    if (side === 'above') return box.y + box.height < 0;
    return side !== 'below' || box.y > 0;
  });
}

function drawLines(ties: readonly NetworkTie[], boxes: ReadonlyMap<NodeId, Box>, focus: NodeId): NetworkLayout['lines'] {
  const router = routeAround(boxes);
  const lines = ties.flatMap((tie): NetworkLayout['lines'] => {
    const points = router.route(tie.from, tie.to);
    return points ? [{ key: tie.key, from: tie.from, to: tie.to, points }] : [];
  });
  const taken = [...boxes.values()];
  for (const line of lines) {
    const wanted = ties.find(({ key }) => key === line.key)?.label;
    if (!wanted) continue;
    const outward = line.from === focus ? line.points : [...line.points].reverse();
    const label = labelSpots(outward, wanted).find(
      (spot) => !taken.some((box) => boxesMeet(spot, grown(box, 2))) && !lines.some(({ points }) => polylineMeetsBox(points, spot)),
    );
    if (!label) continue;
    line.label = label;
    taken.push(label);
  }
  return lines;
}

/** Where words can stand beside a line: near its outer end first, then further in, above it before below it. */
function labelSpots(points: readonly Point[], { width, height }: { width: number; height: number }): Box[] {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return [];
  const [dx, dy] = [before[0] - end[0], before[1] - end[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  // How far from the line the middle of the words must be for the line to pass them.
  const off = (width / 2) * Math.abs(uy) + (height / 2) * Math.abs(ux) + 1;
  const inward = (width / 2) * Math.abs(ux) + (height / 2) * Math.abs(uy) + 6;
  const sides = ux > 0 ? [1, -1] : [-1, 1];
  const spots: Box[] = [];
  for (let along = inward; along < length - 8; along += 7)
    for (const side of sides)
      spots.push({
        x: end[0] + ux * along - uy * off * side - width / 2,
        y: end[1] + uy * along + ux * off * side - height / 2,
        width,
        height,
      });
  return spots;
}

/** Moves everything into a picture that holds it all with a margin, centred in the pane where there is room to spare. */
function moved(
  boxes: ReadonlyMap<NodeId, Box>,
  rings: NetworkLayout['rings'],
  lines: NetworkLayout['lines'],
  pane: { width: number; height: number },
): NetworkLayout {
  const all: Box[] = [
    ...boxes.values(),
    ...lines.flatMap(({ label }) => label ?? []),
    ...rings.flatMap(({ caption }) => caption ?? []),
    ...lines.flatMap(({ points }) => points.map(([x, y]) => ({ x, y, width: 0, height: 0 }))),
  ];
  const left = Math.min(...all.map((box) => box.x)) - MARGIN;
  const top = Math.min(...all.map((box) => box.y)) - MARGIN;
  const right = Math.max(...all.map((box) => box.x + box.width)) + MARGIN;
  const bottom = Math.max(...all.map((box) => box.y + box.height)) + MARGIN;
  const width = Math.max(pane.width, right - left);
  const height = Math.max(pane.height, bottom - top);
  const [dx, dy] = [(width - left - right) / 2, (height - top - bottom) / 2].map(Math.round) as Point;
  const shift = (box: Box): Box => ({ ...box, x: box.x + dx, y: box.y + dy });
  const shiftPoint = ([x, y]: Point): Point => [x + dx, y + dy];
  return {
    width,
    height,
    boxes: new Map([...boxes].map(([id, box]) => [id, shift(box)])),
    rings: rings.map((ring) => ({
      ...ring,
      outline: ring.outline.map(shiftPoint),
      ...(ring.caption ? { caption: shift(ring.caption) } : {}),
    })),
    lines: lines.map((line) => ({ ...line, points: line.points.map(shiftPoint), ...(line.label ? { label: shift(line.label) } : {}) })),
  };
}
