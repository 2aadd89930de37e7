/** The cytoscape painter: a Drawing on a canvas that can be panned and zoomed, reporting plain events. */
import cytoscape, { type Core, type EdgeSingular, type ElementDefinition, type NodeSingular, type StylesheetJson } from 'cytoscape';
import type { NodeId } from '../model/schema.ts';
import type { Drawing } from '../view/drawing.ts';
import { elementsOf, type Letters, lettersOf } from './elements.ts';
import { layLetters } from './letters.ts';
import type { Palette } from './palette.ts';

/** A box on the canvas in px from its upper left corner, as it stands there now. */
export interface PlaceOnCanvas {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface NetworkEvents {
  onChoose?: (id: NodeId) => void;
  /** The pointer comes over a mark, or leaves it. */
  onHover?: (id: NodeId | undefined, place?: PlaceOnCanvas) => void;
}

export interface NetworkCanvas {
  /** Paints a drawing; with `moves`, what stays in the picture glides to its new place. */
  update: (drawing: Drawing, palette: Palette, options?: { moves?: boolean }) => void;
  /** The whole picture in view. */
  fit: () => void;
  /** Nearer (above 1) or further away, around the middle. */
  zoomBy: (factor: number) => void;
  /** Shows which box is meant, as if the pointer were on it; none with undefined. */
  point: (id: NodeId | undefined) => void;
  /** Brings a box into view. */
  reveal: (id: NodeId) => void;
  destroy: () => void;
}

const GLIDE = 240;
/** Below this zoom words are too small to read: then the middle is shown and the rest is for panning. */
const READABLE = 0.76;
const LARGEST = 1.25;
const MARGIN = 14;
/** More elements than this appear in place. */
const MOST_GLIDING = 600;

/** Puts an empty network into `container`, which must have a size. The lowest `below` px are kept free of the fitted picture. */
export function mountNetwork(container: HTMLElement, events: NetworkEvents = {}, { below = 0 } = {}): NetworkCanvas {
  declareStylesheet(container.ownerDocument);
  const cy = cytoscape({
    container,
    style: STYLE,
    layout: { name: 'preset' },
    minZoom: 0.2,
    maxZoom: 4,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    textureOnViewport: true,
  });
  let drawing: Drawing | undefined;
  let seen: { zoom: number; x: number; y: number } | undefined;
  let letters: Letters[] = [];
  let font = '';
  const page = layLetters(cy, container, () => ({ letters, font }));
  report(cy, container, events);

  const fit = (readable = 0) => {
    if (!drawing || drawing.marks.length === 0) return;
    const [width, height] = [cy.width(), cy.height() - below];
    const content = contentOf(drawing);
    const zoom = Math.max(readable, Math.min(LARGEST, width / content.width, height / content.height));
    const middle = middleOf(drawing, content, zoom > width / content.width, zoom > height / content.height);
    cy.viewport({ zoom, pan: { x: Math.round(width / 2 - middle.x * zoom), y: Math.round(height / 2 - middle.y * zoom) } });
    seen = { zoom, ...cy.pan() };
  };
  const untouched = () => !seen || (cy.zoom() === seen.zoom && cy.pan().x === seen.x && cy.pan().y === seen.y);

  return {
    update(next, palette, { moves = false } = {}) {
      const keepsView = drawing !== undefined && !moves && drawing.width === next.width && drawing.height === next.height && !untouched();
      drawing = next;
      cy.resize();
      const elements = elementsOf(next, palette);
      letters = lettersOf(next, palette);
      font = palette.font;
      paint(cy, elements, moves && elements.length <= MOST_GLIDING && !prefersStill());
      if (!keepsView) fit(READABLE);
    },
    fit: () => fit(),
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    point(id) {
      cy.batch(() => {
        cy.nodes('.hovered').removeClass('hovered');
        if (id) cy.getElementById(`mark/${id}`).addClass('hovered');
      });
    },
    reveal(id) {
      const mark = cy.getElementById(`mark/${id}`);
      if (mark.empty()) return;
      const { x1, x2, y1, y2 } = mark.renderedBoundingBox({});
      const hidden = x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height();
      if (hidden) cy.center(mark);
    },
    destroy() {
      page.remove();
      cy.destroy();
    },
  };
}

/** The box around all marks and words, with a margin. */
function contentOf({ marks, lines, bands }: Drawing): PlaceOnCanvas {
  const words = [...lines.flatMap(({ label }) => label ?? []), ...bands.flatMap(({ title }) => title ?? [])];
  // Words are about half as wide as high, letter for letter.
  const boxes = [
    ...marks,
    ...words.map(({ x, y, text, size }) => ({
      x: x - (text.length * size) / 4,
      y: y - size,
      width: (text.length * size) / 2,
      height: size,
    })),
  ];
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...boxes.map(({ x, width }) => x + width)), Math.max(...boxes.map(({ y, height }) => y + height))];
  return { x: left - MARGIN, y: top - MARGIN, width: right - left + 2 * MARGIN, height: bottom - top + 2 * MARGIN };
}

/** What stands in the middle of the view: the picture's own middle; where it does not fit, that of the focus or the path. */
function middleOf({ marks }: Drawing, content: PlaceOnCanvas, tooWide: boolean, tooHigh: boolean): { x: number; y: number } {
  const heart = marks.filter(({ emphasis }) => emphasis === 'chosen' || emphasis === 'lit');
  const between = (low: number[], high: number[]) => (Math.min(...low) + Math.max(...high)) / 2;
  const [lefts, rights] = [heart.map(({ x }) => x), heart.map(({ x, width }) => x + width)];
  const [tops, bottoms] = [heart.map(({ y }) => y), heart.map(({ y, height }) => y + height)];
  return {
    x: tooWide && heart.length > 0 ? between(lefts, rights) : content.x + content.width / 2,
    y: tooHigh && heart.length > 0 ? between(tops, bottoms) : content.y + content.height / 2,
  };
}

/** Cytoscape writes a <style> into the page unless one with its id is there; the page's policy would refuse it. */
function declareStylesheet(document: Document): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const stand = document.createElement('meta');
  stand.id = id;
  document.head.append(stand);
}

function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Replaces what is drawn. Boxes and words that stay keep their element, so that they can glide; lines are drawn anew. */
function paint(cy: Core, elements: ElementDefinition[], glides: boolean): void {
  cy.elements().stop(true, true).removeStyle('opacity');
  const next = new Map(elements.map((element) => [element.data.id ?? '', element]));
  const before = new Map(cy.nodes('.mark').map((node) => [node.id(), { ...node.position() }]));
  cy.batch(() => {
    cy.edges().remove();
    cy.nodes()
      .filter((node) => !next.has(node.id()))
      .remove();
    const [staying, fresh] = [[], []] as [ElementDefinition[], ElementDefinition[]];
    for (const element of elements)
      (element.group === 'nodes' && cy.hasElementWithId(element.data.id ?? '') ? staying : fresh).push(element);
    for (const { data, classes = '', position } of staying) {
      const old = cy.getElementById(data.id ?? '') as unknown as NodeSingular;
      old.data(data);
      old.classes(classes);
      if (position) old.position({ ...position });
    }
    cy.add(fresh).nodes().panify();
  });
  if (glides) glide(cy, next, before);
}

/** From where each box stood to where it stands; what is new and all lines appear. */
function glide(cy: Core, elements: ReadonlyMap<string, ElementDefinition>, before: ReadonlyMap<string, { x: number; y: number }>): void {
  for (const node of cy.nodes()) {
    const [from, to] = [before.get(node.id()), elements.get(node.id())?.position];
    if (from && to) {
      node.position({ ...from });
      node.animate({ position: { ...to } }, { duration: GLIDE, easing: 'ease-out' });
    } else appear(node);
  }
  for (const edge of cy.edges()) appear(edge);
}

function appear(element: NodeSingular | EdgeSingular): void {
  element.style('opacity', 0);
  element.animate({ style: { opacity: 1 } }, { duration: GLIDE, easing: 'ease-out', complete: () => element.removeStyle('opacity') });
}

function report(cy: Core, container: HTMLElement, { onChoose, onHover }: NetworkEvents): void {
  cy.on('tap', 'node.mark', (event) => onChoose?.(event.target.data('node')));
  cy.on('mouseover', 'node.mark', (event) => {
    container.style.cursor = 'pointer';
    event.target.addClass('hovered');
    const box = event.target.renderedBoundingBox({ includeLabels: false });
    onHover?.(event.target.data('node'), { x: box.x1, y: box.y1, width: box.w, height: box.h });
  });
  cy.on('mouseout', 'node.mark', (event) => {
    container.style.cursor = '';
    event.target.removeClass('hovered');
    onHover?.(undefined);
  });
  cy.on('viewport', () => onHover?.(undefined));
}

/** Looks stand in the elements' data; this says which of them goes where. */
const STYLE = [
  { selector: 'node', style: { events: 'no', 'overlay-opacity': 0, 'underlay-opacity': 0 } },
  {
    selector: '.band',
    style: {
      shape: 'polygon',
      'shape-polygon-points': 'data(shape)',
      width: 'data(width)',
      height: 'data(height)',
      'background-opacity': 0,
      'border-width': 1,
      'border-color': 'data(colour)',
      'z-index': 0,
      'z-index-compare': 'manual',
    },
  },
  {
    selector: 'edge',
    style: {
      'line-color': 'data(colour)',
      width: 'data(width)',
      'line-opacity': 'data(opacity)',
      'line-style': 'data(style)',
      'line-dash-pattern': 'data(dashes)',
      'source-endpoint': 'data(start)',
      'target-endpoint': 'data(end)',
      'curve-style': 'straight',
      'target-arrow-color': 'data(colour)',
      'overlay-opacity': 0,
      events: 'no',
      'z-index': 1,
      'z-index-compare': 'manual',
    },
  },
  {
    selector: 'edge.bent',
    style: {
      'curve-style': 'round-segments',
      'edge-distances': 'endpoints',
      'segment-weights': 'data(along)',
      'segment-distances': 'data(off)',
      'segment-radii': 8,
    },
  },
  { selector: 'edge.arrow', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 0.75 } },
  { selector: 'edge.lit', style: { 'z-index': 2 } },
  {
    selector: '.mark',
    style: {
      events: 'yes',
      shape: 'round-rectangle',
      'corner-radius': 6,
      width: 'data(width)',
      height: 'data(height)',
      'background-color': 'data(fill)',
      'border-color': 'data(border)',
      'border-width': 'data(borderWidth)',
      'border-style': 'data(borderStyle)',
      'border-position': 'inside',
      'z-index': 3,
      'z-index-compare': 'manual',
    },
  },
  { selector: '.mark.hovered', style: { 'outline-color': 'data(hover)', 'outline-width': 1.5, 'outline-offset': 1 } },
] as unknown as StylesheetJson;
