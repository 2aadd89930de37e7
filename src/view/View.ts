/**
 * Everything that the user is looking at, as one plain value. A link is a View as text; Back is the previous View;
 * every command turns one View into the next.
 */
import type { NodeId, Pillar } from '../model/schema.ts';

/** The pictures, as tabs at their foot; the default first. */
export const LENSES = ['structure', 'network', 'links', 'mirror', 'directory', 'meeting'] as const;
/** Pages of words in the place of the picture, opened from the foot of the screen. */
export const PAGES = ['gaps', 'about'] as const;
export type Page = (typeof PAGES)[number];
export type Lens = (typeof LENSES)[number] | Page;
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** How many steps of neighbours the network shows. */
export const DEPTHS = [1, 2, 3] as const;
export type Depth = (typeof DEPTHS)[number];
/** How tightly the cross-pillar links are drawn into bundles, from straight (0) to one bundle (100). */
export const STRENGTHS = { least: 0, most: 100, step: 5 } as const;

/** The columns of the directory, by which it can be sorted. */
export const DIRECTORY_COLUMNS = [
  'body',
  'tier',
  'sector',
  'pillar',
  'superior',
  'focal',
  'alternate',
  'level',
  'since',
  'seen',
  'source',
] as const;
export type DirectoryColumn = (typeof DIRECTORY_COLUMNS)[number];
/** `tier` sorts upward, `-tier` downward. */
export type DirectorySort = DirectoryColumn | `-${DirectoryColumn}`;
/** How the directory is grouped; the default first. */
export const DIRECTORY_GROUPINGS = ['sector', 'agency', 'flat'] as const;
export type DirectoryGrouping = (typeof DIRECTORY_GROUPINGS)[number];
/** How the mirror shows who answers for what: bands between two sides, or a matrix. */
export const FORMS = ['bands', 'matrix'] as const;
export type Form = (typeof FORMS)[number];

/** A step of a deck, counted from 1. */
export interface SceneRef {
  deck: string;
  step: number;
}

/** The page that stands in the place of the picture, if one does. */
export function pageOf({ lens }: Pick<View, 'lens'>): Page | undefined {
  return PAGES.find((page) => page === lens);
}

export interface View {
  lens: Lens;
  /** The selected node: its details are open, its chain is lit. */
  focus: NodeId | undefined;
  /** Filters; an empty list lets everything through. */
  pillar: string[];
  tier: string[];
  sector: NodeId[];
  kind: string[];
  relation: string[];
  agency: NodeId[];
  /** What stands in the search box. */
  q: string;
  /** The two ends of the path that the network shows. */
  path: [NodeId, NodeId] | undefined;
  depth: Depth;
  /** How tightly the cross-pillar links are drawn into bundles. */
  strength: number;
  /** The pillar to which links are looked for. */
  towards: Pillar | undefined;
  /** How the mirror shows who answers for what. */
  form: Form;
  /** The pillar or sector that fills the chart; none is the whole structure. */
  open: NodeId | undefined;
  /** The day (YYYY-MM-DD) whose structure is shown; none is everything that is known. */
  asof: string | undefined;
  /** The day since which changes are told, up to `asof` or the date of the data; none tells none. */
  from: string | undefined;
  /** How the directory is grouped, by what it is sorted (nothing is the order of the structure), and the words that its rows contain. */
  group: DirectoryGrouping;
  sort: DirectorySort | undefined;
  contains: string;
  /** The bodies chosen for a meeting, in the order in which they were chosen. */
  pick: NodeId[];
  /** Whether bodies and lines that no source confirms are shown. */
  unverified: boolean;
  /** The step of a talk that is shown: `<deck>.<step>`, counted from 1. */
  scene: SceneRef | undefined;
  /** A deck that came with the link, packed as text; nothing is none. */
  deck: string;
  /** Whether the page stands in another page: only the picture, without bars. */
  embed: boolean;
  lang: Language;
  theme: Theme;
}

export const DEFAULT_VIEW: View = {
  lens: 'structure',
  focus: undefined,
  pillar: [],
  tier: [],
  sector: [],
  kind: [],
  relation: [],
  agency: [],
  q: '',
  path: undefined,
  depth: 1,
  strength: 80,
  towards: undefined,
  form: 'bands',
  open: undefined,
  asof: undefined,
  from: undefined,
  group: 'sector',
  sort: undefined,
  contains: '',
  pick: [],
  unverified: false,
  scene: undefined,
  deck: '',
  embed: false,
  lang: 'id',
  theme: 'system',
};

/** The filters of a View: lists of values, any of which lets a body through. */
export const FILTER_KEYS = ['pillar', 'tier', 'sector', 'kind', 'relation', 'agency'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/**
 * Where each key lives. `url`: part of every link and of Back; `browser`: also remembered between visits.
 * A new key of View does not compile until it has a home.
 */
export const HOME_OF_KEY: Record<keyof View, 'url' | 'browser'> = {
  lens: 'url',
  focus: 'url',
  pillar: 'url',
  tier: 'url',
  sector: 'url',
  kind: 'url',
  relation: 'url',
  agency: 'url',
  q: 'url',
  path: 'url',
  depth: 'url',
  strength: 'url',
  towards: 'url',
  form: 'url',
  open: 'url',
  asof: 'url',
  from: 'url',
  group: 'url',
  sort: 'url',
  contains: 'url',
  pick: 'url',
  unverified: 'url',
  scene: 'url',
  deck: 'url',
  embed: 'url',
  lang: 'browser',
  theme: 'browser',
};
