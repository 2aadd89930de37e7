/** The current View on paper, as pages of data. */
import { DETAILS, layoutPaper, type PaperChart } from '../../layout/paperChart.ts';
import { gridOver, lastCell } from '../../layout/paperGrid.ts';
import { type Paper, type Sheet, sheetOf } from '../../layout/paperSize.ts';
import { textWidth } from '../../layout/textWidth.ts';
import type { Graph } from '../../model/graph.ts';
import type { Citation } from '../../model/schema.ts';
import type { Messages } from '../../text/en.ts';
import { paperWords } from '../../text/paper.ts';
import type { Drawing } from '../drawing.ts';
import { labelsOf, successorWords } from '../labels.ts';
import { selectionOf } from '../selection.ts';
import { dateLine, sourcesOf, titleOf } from '../stage/captions.ts';
import { legendOf } from '../stage/legendOf.ts';
import { smallestLetters, waysOut } from '../stage/legibility.ts';
import type { Stage, StagePicture, StageTable } from '../stage/Stage.ts';
import { stageGround } from '../stage/stageGround.ts';
import { stageOf } from '../stage/stageOf.ts';
import { citedIn } from '../stage/structureStage.ts';
import type { Language, View } from '../View.ts';
import { legendItem } from './legendItem.ts';
import { listPages } from './lists.ts';
import { PAPER_LINE, type PaperItem, type PaperPage, type PaperPicture } from './Page.ts';
import { asideWidth, drawPaperChart, placesIn, withAsides } from './paperCharts.ts';
import { sourceList } from './sourceList.ts';

/** Room for the letters and numbers of the grid, in px. */
export const GRID_MARGIN = 13;
/** Room below a chart for the words that it goes on elsewhere. */
const CONTINUES = 15;
/** Below this height (px) sources begin on a page of their own. */
const LEAST_FOR_SOURCES = 84;
/** The letters in which the tables of the lenses are set where they have all the room that they like, in px. */
const OF_A_STAGE = 14;
const BETWEEN = 9;
/** What groups the rows of a table takes at most this share of its width. */
const FIRST_COLUMN = 0.2;
/** Held on one page, the counts beside the abbreviations may be smaller than words: in px. */
const LEAST_ON_ONE = (6.2 * 96) / 72;
/** From letters of this size (px) on a stage is laid out for a talk. */
const OF_A_TALK = 12;
/** The least letters on paper, in px. */
const LEAST = (7 * 96) / 72;

interface Made {
  pages: PaperItem[][];
  /** How much of the content of the last page is used, in px. */
  used: number;
  cited: readonly Citation[];
}

/** Whether a View is a chart, which goes on paper in full or, with what finds no room counted, on one page. */
export function isChart({ lens, from }: Pick<View, 'lens' | 'from'>): boolean {
  return lens === 'structure' && !from;
}

/** What a View shows, on as many pages of a paper as it takes: picture or table, legend, sources. `isOnePage` holds a chart on one. */
export function viewOnPaper({
  whole,
  view,
  words,
  paper,
  isOnePage = false,
}: {
  whole: Graph;
  view: View;
  words: Messages;
  paper: Paper;
  isOnePage?: boolean;
}): PaperPage[] {
  const sheet = sheetOf(paper);
  const said = paperWords[words.lang as Language];
  const ground = { whole, view, words, sheet };
  const made = isChart(view) ? (isOnePage ? stagePage(ground) : structurePages(ground)) : stagePages(ground);
  const items = made.pages;
  const sources = sourcesOf(whole, view, { form: 'table', columns: [], rows: [], hidden: 0, size: 0, widths: [], cited: made.cited });
  const matter = items.length;
  let sourcesBelow = false;
  if (sources.length > 0) {
    const { letters, content } = sheet;
    const heading = letters.name * 1.2 + 6;
    const list = sourceList(sources, letters.small, words);
    const below = made.used + BETWEEN + heading;
    // Sources begin below the matter where even the first of them has room there.
    const isBelow = content.height - below > LEAST_FOR_SOURCES && usedBy(listPages(list, sheet, below)[0] ?? [], sheet) <= content.height;
    const top = isBelow ? made.used + BETWEEN : 0;
    const [first = [], ...more] = listPages(list, sheet, top + heading);
    const title: PaperItem = { form: 'heading', x: content.x, y: content.y + top, size: letters.name * 1.1, text: said.sources };
    sourcesBelow = isBelow;
    if (isBelow) items.at(-1)?.push(title, ...first);
    else items.push([title, ...first]);
    items.push(...more);
  }
  const [title, date] = [titleOf(whole, view, words), dateLine(whole, view, words)];
  return items.map((each, index) => {
    const from =
      index === 0 ? '' : index < matter ? said.continuesFrom(index) : index > matter || sourcesBelow ? said.sourcesContinued : '';
    const subtitle = [date, from].filter(Boolean).join(' · ');
    const next: PaperItem[] = index < matter - 1 ? [continuesOn(said.continuesOn(index + 2), sheet)] : [];
    return { title, subtitle, items: [...each, ...next] };
  });
}

interface Ground {
  whole: Graph;
  view: View;
  words: Messages;
  sheet: Sheet;
}

function continuesOn(text: string, { content, letters }: Sheet): PaperItem {
  const wide = textWidth(text, letters.small, 600);
  const y = content.y + content.height - letters.small * PAPER_LINE;
  return { form: 'text', x: content.x + content.width - wide - 2, y, size: letters.small, words: { lines: [text], strong: true } };
}

/** The structure with everything that passes the filters drawn: nothing is counted in its place. */
function structurePages({ whole, view, words, sheet }: Ground): Made {
  const said = paperWords[words.lang as Language];
  const { graph, plan, shown, view: asked } = stageGround(whole, view);
  const { content, letters } = sheet;
  const selection = asked.focus ? selectionOf(graph, asked.focus) : undefined;
  const labels = labelsOf(graph, words, plan);
  const width = content.width - GRID_MARGIN;
  const chartsWith = (reserved: number): PaperChart[] => {
    const layouts = [...DETAILS].reverse().map((detail) =>
      layoutPaper({
        graph,
        plan,
        shown,
        open: asked.open,
        detail,
        labels,
        width,
        roomOf: (page) => content.height - GRID_MARGIN - CONTINUES - (page === 0 ? reserved : 0),
        letters,
        nowOf: (agency) => successorWords(graph, agency, words),
        asideWidth: (superior, isNear) =>
          asideWidth(graph, { superior, isNear }, words, letters.small, lastCell({ width, height: content.height })),
      }),
    );
    // Names stand where they cost no more paper.
    const least = Math.max(1, layouts[0]?.length ?? 1);
    return layouts.filter((each) => each.length <= least).at(-1) ?? [];
  };
  const picture = (drawings: readonly Drawing[]): StagePicture => ({
    form: 'picture',
    lens: 'structure',
    drawing: mergedFor(drawings),
    cited: [],
  });
  const drawn = (charts: readonly PaperChart[]) => charts.map((chart) => drawPaperChart(graph, chart, words, selection));
  const legendAt = (drawings: readonly Drawing[], y: number) =>
    legendItem(legendOf(whole, asked, picture(drawings), words), { ...content, y, size: letters.small });
  const sketch = drawn(chartsWith(0));
  if (sketch.length === 0) return nothing(said.empty, sheet);
  const charts = chartsWith(legendAt(sketch, 0).height + BETWEEN);
  const drawings = drawn(charts);
  const numbers = drawings.map((_, index) => index + 1);
  const places = placesIn(drawings, numbers);
  const all = new Set(drawings.flatMap(({ marks }) => marks.map(({ id }) => id)));
  const missing = asked.open ? 0 : [...shown].filter((id) => graph.nodes.get(id)?.kind === 'body' && !all.has(id)).length;
  let used = 0;
  const title = titleOf(whole, view, words);
  const pages = charts.map((chart, index) => {
    const drawing = withAsides(graph, { chart, drawing: drawings[index] as Drawing, page: index + 1 }, places, words);
    const items: PaperItem[] = [pictureItem({ lens: 'structure', drawing }, sheet, title, true)];
    used = GRID_MARGIN + drawing.height;
    if (index > 0) return items;
    const legend = legendAt(drawings, content.y + used + BETWEEN);
    items.push(legend.item);
    used += BETWEEN + legend.height;
    if (missing > 0) {
      items.push(textItem(said.notDrawn(missing), content.x, content.y + used, letters.small));
      used += letters.small * PAPER_LINE;
    }
    return items;
  });
  const cited = charts.flatMap((chart, index) => citedIn(graph, drawings[index] as Drawing, chart.layout));
  return { pages, used, cited };
}

/** Everything in several drawings, for what is asked of all of them. */
export function mergedFor(drawings: readonly Drawing[]): Drawing {
  const [first] = drawings;
  return {
    width: first?.width ?? 0,
    height: first?.height ?? 0,
    bands: drawings.flatMap(({ bands }) => bands),
    captions: [],
    lines: drawings.flatMap(({ lines }) => lines),
    marks: drawings.flatMap(({ marks }) => marks),
  };
}

/** A picture at the top of the content of a page. */
export function pictureItem(picture: PaperPicture, { content }: Sheet, name: string, hasGrid: boolean, below = 0): PaperItem {
  const margin = hasGrid ? GRID_MARGIN : 0;
  return {
    form: 'picture',
    x: content.x + margin,
    y: content.y + margin + below,
    picture,
    name,
    ...(hasGrid && { grid: gridOver(picture.drawing) }),
  };
}

/** A line of words. */
export function textItem(text: string, x: number, y: number, size: number): PaperItem {
  return { form: 'text', x, y, size, words: { lines: [text] }, quiet: true };
}

function nothing(text: string, { content, letters }: Sheet): Made {
  return { pages: [[textItem(text, content.x, content.y, letters.name)]], used: letters.name * 2, cited: [] };
}

/** Any other lens: a picture on a page, in parts where its letters would be too small, or a table on as many as it takes. */
function stagePages(ground: Ground): Made {
  const { whole, view, words, sheet } = ground;
  const { content, letters } = sheet;
  const room = { width: content.width, height: content.height, least: letters.small };
  const sketch = stageOf(whole, view, words, room);
  if (sketch.form === 'table') return tablePages(ground);
  if (smallestLetters(sketch) < LEAST - 0.05) {
    const parts = waysOut(whole, view).split.map((part) => stagePages({ ...ground, view: part }));
    if (parts.length > 1)
      return { pages: parts.flatMap(({ pages }) => pages), used: content.height, cited: parts.flatMap(({ cited }) => cited) };
  }
  return stagePage(ground);
}

/** A picture on one page: what finds no room in it is counted. */
function stagePage({ whole, view, words, sheet }: Ground): Made {
  const { content, letters } = sheet;
  const legendOn = (stage: Stage, width: number, y = 0) =>
    legendItem(legendOf(whole, view, stage, words), { x: content.x, y, width, size: letters.small });
  const room = { width: content.width, height: content.height, least: letters.small };
  const reserved = legendOn(stageOf(whole, view, words, room), content.width).height + BETWEEN + letters.small * PAPER_LINE;
  const at = (least: number) => stageOf(whole, view, words, { ...room, height: content.height - reserved, least }) as StagePicture;
  const asOnScreen = at(letters.small);
  // Where the picture of the screen would be too small, that of a talk takes its place: less is drawn, more counted.
  const stage = smallestLetters(asOnScreen) < LEAST_ON_ONE ? larger(asOnScreen, at(OF_A_TALK)) : asOnScreen;
  const { drawing } = stage;
  const shownAs = stage.lens === 'structure' || stage.lens === 'network' ? { lens: stage.lens, drawing: stage.drawing } : stage;
  const picture = pictureItem(shownAs, sheet, titleOf(whole, view, words), false);
  const legend = legendOn(stage, content.width, content.y + drawing.height + BETWEEN);
  const items: PaperItem[] = [picture, legend.item];
  let used = drawing.height + BETWEEN + legend.height;
  const drawn = new Set(drawing.marks.flatMap(({ id, standsFor }) => (standsFor ? [] : [id])));
  const counted = new Set(drawing.marks.flatMap(({ standsFor = [] }) => standsFor.filter((id) => !drawn.has(id))));
  if (counted.size > 0) {
    items.push(textItem(paperWords[words.lang as Language].notDrawn(counted.size), content.x, content.y + used, letters.small));
    used += letters.small * PAPER_LINE;
  }
  return { pages: [items], used, cited: stage.cited };
}

/** The one in larger letters. */
function larger(one: StagePicture, other: StagePicture): StagePicture {
  return smallestLetters(other) > smallestLetters(one) ? other : one;
}

/** A table with all its rows, its heads repeated on every page. */
function tablePages({ whole, view, words, sheet }: Ground): Made {
  const { content, letters } = sheet;
  const said = paperWords[words.lang as Language];
  // Laid out for larger letters in more room, then set smaller: so as many columns fit as the letters of paper allow.
  const times = OF_A_STAGE / letters.name;
  const table = stageOf(whole, view, words, { width: content.width * times, height: 1e7, least: letters.small }) as StageTable;
  if (table.rows.length === 0) return nothing(said.empty, sheet);
  let group = '';
  const isGrouped = table.rows.some(([first], index) => index > 0 && first === '');
  const rows = table.rows.map((row) => {
    group = row[0] || group;
    return row.map((text, at) => ({ text: at === 0 && isGrouped ? group : text, ...(at === 0 && { strong: true }) }));
  });
  const most = table.widths.reduce((sum, each) => sum + each, 0) * FIRST_COLUMN;
  const pages = listPages(
    {
      name: titleOf(whole, view, words),
      columns: table.columns.map((head, at) => ({
        head,
        share: Math.min(table.widths[at] ?? 1, at === 0 ? most : Number.POSITIVE_INFINITY),
      })),
      rows,
      size: letters.list,
      least: content.width,
      isGrouped,
    },
    { ...sheet, content: { ...content, height: content.height - CONTINUES } },
  );
  return { pages, used: usedBy(pages.at(-1) ?? [], sheet), cited: table.cited };
}

/** How much of a page its tables use. */
export function usedBy(items: readonly PaperItem[], { content }: Sheet): number {
  return Math.max(0, ...items.map((item) => (item.form === 'table' ? item.y - content.y + item.height : 0)));
}
