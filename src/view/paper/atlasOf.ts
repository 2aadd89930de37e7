/** The atlas: cover, overview, a spread a pillar, index, sources; as pages of data for any paper. */
import { brokenWords, DETAILS, layoutPaper, type PaperChart } from '../../layout/paperChart.ts';
import { lastCell } from '../../layout/paperGrid.ts';
import { layoutOverview, type PaperOverview } from '../../layout/paperOverview.ts';
import { type Paper, type Sheet, sheetOf } from '../../layout/paperSize.ts';
import { planChart } from '../../layout/plan.ts';
import { textWidth } from '../../layout/textWidth.ts';
import type { Graph } from '../../model/graph.ts';
import { type NodeId, PILLARS, type Pillar } from '../../model/schema.ts';
import { filterNodes } from '../../query/filter.ts';
import { sourced } from '../../query/sourced.ts';
import type { Messages } from '../../text/en.ts';
import { paperWords } from '../../text/paper.ts';
import type { Drawing } from '../drawing.ts';
import { drawStructure } from '../drawStructure.ts';
import { labelsOf } from '../labels.ts';
import { legendOf } from '../stage/legendOf.ts';
import { DEFAULT_VIEW, type Language } from '../View.ts';
import { abbreviationList, agencyList, type IndexEntry, indexEntries, indexList, numbering } from './atlasIndex.ts';
import { legendItem } from './legendItem.ts';
import { type List, listPages } from './lists.ts';
import { PAPER_LINE, type PaperItem, type PaperPage } from './Page.ts';
import { asideWidth, drawPaperChart, type Place, placesIn, withAsides } from './paperCharts.ts';
import { sourceList } from './sourceList.ts';
import { GRID_MARGIN, mergedFor, pictureItem, textItem } from './viewOnPaper.ts';

export interface Atlas {
  pages: PaperPage[];
  /** The verified bodies, each once, with page and cell. */
  index: IndexEntry[];
  places: ReadonlyMap<NodeId, Place>;
}

/** A pillar takes no more facing pages than this while abbreviations have room there. */
const SPREAD = 2;
/** The overview in the fullest manner that fits on a page; where none does, counted in lines that are not tight. */
const OVERVIEWS = [
  { working: 'drawn', line: 1.5 },
  { working: 'drawn', line: 1.32 },
  { working: 'counted', line: 1.5 },
  { working: 'counted', line: 1.22 },
] as const;
/** Everything that a source confirms. */
const EVERYTHING = { pillar: [], tier: [], sector: [], kind: [], relation: [], agency: [], unverified: false };
/** Common organs first, then the pillars. */
const PARTS: readonly Pillar[] = ['common', ...PILLARS.filter((pillar) => pillar !== 'common')];

interface Ground {
  graph: Graph;
  words: Messages;
  sheet: Sheet;
}
interface PillarPage {
  pillar: Pillar;
  chart: PaperChart;
  drawing: Drawing;
  page: number;
}

/** The whole structure as an atlas on a paper, in the language of `words`. */
export function atlasOf(whole: Graph, words: Messages, paper: Paper): Atlas {
  const lang = words.lang as Language;
  const said = paperWords[lang];
  const sheet = sheetOf(paper);
  const graph = sourced(whole);
  const ground: Ground = { graph, words, sheet };
  const plan = planChart(whole);
  const shown = filterNodes(graph, EVERYTHING);
  const labels = labelsOf(graph, words, plan);
  const { letters, content } = sheet;
  const width = content.width - GRID_MARGIN;
  const roomOf = () => content.height - GRID_MARGIN - letters.small * PAPER_LINE;

  const overviews = overviewPages();
  // The cover is the first page; a spread begins on an even page, at the left.
  let next = 2 + overviews.length;
  const notes = new Set<number>();
  const charts: PillarPage[] = PARTS.flatMap((pillar) => {
    const pages = chartsOf(pillar);
    if (pages.length === SPREAD && next % 2 === 1) notes.add(next++);
    return pages.map((chart) => ({ pillar, chart, drawing: drawPaperChart(graph, chart, words), page: next++ }));
  });
  const places = placesIn(
    charts.map(({ drawing }) => drawing),
    charts.map(({ page }) => page),
  );

  const { numberOf, sources } = numbering(graph);
  const index = indexEntries(graph, { status: 'verified', places, numberOf, words });
  const unverified = indexEntries(whole, { status: 'unverified', places: new Map(), numberOf: () => 0, words });
  const lists: { title: string; list: List }[] = [
    { title: said.parts.index, list: { ...indexList(index, words, letters.list, said.parts.index), above: [said.indexHint] } },
    {
      title: said.parts.unverified,
      list: { ...indexList(unverified, words, letters.list, said.parts.unverified), above: [said.unverifiedHint] },
    },
    { title: said.parts.agencies, list: agencyList(graph, places, words, letters.list) },
    { title: said.parts.abbreviations, list: abbreviationList(graph, words, letters.list) },
    { title: said.parts.sources, list: sourceList(sources(), letters.small, words) },
  ].filter(({ list }) => list.rows.length > 0);

  const subtitle = said.cover.version(graph.dataset.version, words.date(graph.dataset.asOf));
  const pages: PaperPage[] = [];
  const contents: { title: string; page: number }[] = [];
  const add = (title: string, items: PaperItem[], isNew: boolean, from = '') => {
    pages.push({ title, subtitle: [said.inAtlas, subtitle, from].filter(Boolean).join(' · '), items });
    // The cover comes first.
    if (isNew) contents.push({ title, page: pages.length + 1 });
  };
  overviews.forEach((overview, at) => {
    add(said.parts.overview, overviewItems(ground, overview, places), at === 0);
  });
  charts.forEach((own, at) => {
    if (notes.has(own.page - 1)) add(said.parts.notes, [{ form: 'ruled', ...content }], false);
    const drawing = withAsides(graph, own, places, words);
    const title = words.pillars[own.pillar];
    const goesOn = charts[at + 1]?.pillar === own.pillar ? said.continuesOn(own.page + 1) : '';
    const from = charts[at - 1]?.pillar === own.pillar ? said.continuesFrom(own.page - 1) : '';
    add(title, [pictureItem({ lens: 'structure', drawing }, sheet, title, true), ...continued(goesOn, sheet)], from === '', from);
  });
  for (const { title, list } of lists)
    listPages(list, sheet).forEach((items, at) => {
      add(title, items, at === 0);
    });

  const legend = legendOf(
    graph,
    DEFAULT_VIEW,
    { form: 'picture', lens: 'structure', drawing: mergedFor([...charts.map(({ drawing }) => drawing)]), cited: [] },
    words,
  );
  pages.unshift(cover(ground, contents, legend, index));
  return { pages, index, places };

  function overviewPages(): PaperOverview[] {
    const referenceWidth = textWidth(said.place(88, lastCell({ width, height: roomOf() })), letters.small, 600) + 8;
    const ways = OVERVIEWS.map((way) => layoutOverview({ graph, plan, shown, labels, width, roomOf, letters, referenceWidth, ...way }));
    return ways.find(({ length }) => length === 1) ?? ways.at(-2) ?? [];
  }

  function chartsOf(pillar: Pillar): PaperChart[] {
    const layouts = DETAILS.map((detail) =>
      layoutPaper({
        graph,
        plan,
        shown,
        open: pillar,
        detail,
        labels,
        width,
        roomOf,
        letters,
        asideWidth: (superior) => asideWidth(graph, superior, words, letters.small, lastCell({ width, height: roomOf() })),
      }),
    );
    return layouts.find(({ length }) => length <= SPREAD) ?? layouts.at(-1) ?? [];
  }
}

function continued(text: string, { content, letters }: Sheet): PaperItem[] {
  if (!text) return [];
  const x = content.x + content.width - textWidth(text, letters.small, 600) - 2;
  const y = content.y + content.height - letters.small * PAPER_LINE;
  return [{ form: 'text', x, y, size: letters.small, words: { lines: [text], strong: true } }];
}

/** The overview, each row with the page and cell where it stands in full. */
function overviewItems({ graph, words, sheet }: Ground, overview: PaperOverview, places: ReadonlyMap<NodeId, Place>): PaperItem[] {
  const lang = words.lang as Language;
  const said = paperWords[lang];
  const { letters, content } = sheet;
  const drawing = drawStructure(graph, overview.layout, words, undefined);
  const rows = new Map(overview.layout.rows.map((row) => [row.id, row]));
  const firstOf = (id: string): Place | undefined => {
    const row = rows.get(id);
    const bodies = [
      row?.sector,
      ...overview.layout.bodies.filter((body) => body.row === id).map((body) => body.id),
      ...overview.layout.counted.filter((count) => count.row === id).flatMap(({ ids }) => ids),
    ];
    return bodies.flatMap((body) => (body === undefined ? [] : (places.get(body) ?? [])))[0];
  };
  const remarks = [
    ...(drawing.remarks ?? []),
    ...overview.names.map(({ row, x, y }) => ({
      x,
      y,
      text: row.id.endsWith('-wide') ? said.ofPillar : '',
      size: letters.name,
      weight: 400 as const,
      anchor: 'start' as const,
      quiet: true,
    })),
    ...overview.references.flatMap(({ row, x, y }) => {
      const place = firstOf(row);
      return place
        ? [{ x, y, text: said.place(place.page, place.cell), size: letters.small, weight: 600 as const, anchor: 'end' as const }]
        : [];
    }),
  ];
  return [
    pictureItem({ lens: 'structure', drawing: { ...drawing, captions: [], remarks } }, sheet, said.parts.overview, true),
    textItem(said.overviewHint, content.x, content.y + content.height - letters.small * PAPER_LINE, letters.small),
  ];
}

/** Title, date of the data, contents with page numbers, how to read it, legend, totals. */
function cover(
  { graph, words, sheet }: Ground,
  contents: readonly { title: string; page: number }[],
  legend: ReturnType<typeof legendOf>,
  index: readonly IndexEntry[],
): PaperPage {
  const said = paperWords[words.lang as Language];
  const { letters, content, head } = sheet;
  const size = letters.name * 1.05;
  const isWide = sheet.width > sheet.height;
  const half = isWide ? (content.width - 40) / 2 : content.width;
  const items: PaperItem[] = [];
  const left = content.x;
  let y = head.y;
  items.push({ form: 'heading', x: left, y, size: letters.title * 2.1, text: words.appName });
  y += letters.title * 2.8;
  const lead = brokenWords(said.cover.subtitle, content.width, letters.title, 400);
  items.push({ form: 'text', x: left, y, size: letters.title, words: { lines: lead } });
  y += lead.length * letters.title * PAPER_LINE + 4;
  items.push(textItem(said.cover.version(graph.dataset.version, words.date(graph.dataset.asOf)), left, y, size));
  y += size * PAPER_LINE + 22;
  const top = y;

  const section = (text: string, x: number) => {
    items.push({ form: 'heading', x, y, size: letters.title, text });
    y += letters.title * 1.45;
  };
  const paragraphs = (texts: readonly string[], x: number, width: number) => {
    for (const text of texts) {
      const lines = brokenWords(text, width, size, 400);
      items.push({ form: 'text', x, y, size, words: { lines } });
      y += lines.length * size * PAPER_LINE + size * 0.55;
    }
  };

  section(said.cover.contents, left);
  const rows = contents.map(({ title, page }) => [{ lines: [title] }, { lines: [`${page}`], strong: true }]);
  const wide = Math.min(half, size * 34);
  items.push({ form: 'table', name: said.cover.contents, x: left, y, widths: [wide - size * 4, size * 4], size, heads: [], rows });
  y += rows.length * (size * (PAPER_LINE + 0.4) + 1) + 22;
  section(said.cover.totals, left);
  const agencies = new Set(graph.dataset.relations.filter(({ kind }) => kind === 'focalPointFor').map(({ from }) => from)).size;
  paragraphs([said.totals(index.length, agencies, graph.dataset.relations.length, graph.dataset.sources.length)], left, half);
  const x = isWide ? left + half + 40 : left;
  y = isWide ? top : y + 14;
  section(said.cover.how, x);
  paragraphs(said.how, x, half);
  y += 10;
  section(said.cover.legend, x);
  items.push(legendItem(legend, { x, y, width: half, size: letters.small * 1.1 }).item);
  return { title: said.inAtlas, subtitle: '', isCover: true, items };
}
