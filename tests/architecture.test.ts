import { describe, expect, test } from 'vitest';
import { importsOf, lineOf, parseSource, type SourceFile, type SyntaxNode, sourceFiles, walk } from './sourceFiles.ts';

/** The rooms of `src/`: what each may know. Change the table when a new arrow is right. */
const ROOMS: Record<string, { rooms: string[]; packages: string[] }> = {
  model: { rooms: [], packages: ['zod'] },
  text: { rooms: [], packages: [] },
  dataset: { rooms: ['model'], packages: ['zod'] },
  query: { rooms: ['model'], packages: ['graphology', 'graphology-shortest-path', 'graphology-types', 'minisearch'] },
  // A picture's places follow from answers: who is whose superior, which body is a row's.
  layout: { rooms: ['model', 'query'], packages: ['d3-hierarchy', 'd3-force'] },
  view: { rooms: ['model', 'query', 'layout', 'text'], packages: [] },
  chart: { rooms: ['model', 'view'], packages: ['react', 'd3-zoom', 'd3-selection'] },
  canvas: { rooms: ['model', 'view'], packages: ['cytoscape'] },
  export: { rooms: ['model', 'query', 'layout', 'view', 'chart', 'text'], packages: ['react', 'react-dom', 'fflate', 'docx', 'pptxgenjs'] },
  ui: {
    rooms: ['model', 'text', 'dataset', 'query', 'layout', 'view', 'chart', 'canvas', 'export'],
    packages: ['react', 'react-dom', 'uqr'],
  },
  app: {
    rooms: ['model', 'text', 'dataset', 'query', 'layout', 'view', 'chart', 'canvas', 'export', 'ui'],
    packages: ['react', 'react-dom'],
  },
  // What keeps the built app in the browser. It runs beside the page, in a world of its own; no other room knows it.
  worker: { rooms: [], packages: ['workbox-precaching'] },
  // What turns the sources into a served page. Runs in Node; no other room knows it.
  build: { rooms: ['model', 'dataset'], packages: ['node', 'vite', '@playwright/test'] },
};

/** Files that run as a command, with what they need beyond their room. */
const COMMANDS: Record<string, { rooms: string[]; packages: string[] }> = {
  'src/dataset/build.ts': { rooms: ['text'], packages: ['node'] },
  'src/dataset/compare.ts': { rooms: ['text'], packages: ['node'] },
  'src/dataset/coverage.ts': { rooms: ['text'], packages: ['node'] },
};

/** What a test beside its source may use beyond its room. */
const TEST_PACKAGES = ['vitest', 'fast-check', 'node', 'react-dom'];

/** Rooms that run anywhere: in the browser, in a worker, in Node. */
const PURE = ['model', 'text', 'dataset', 'query', 'layout', 'view'];
const DOM_GLOBAL =
  /^(?:window|document|navigator|location|history|localStorage|sessionStorage|self|screen|customElements|requestAnimationFrame|cancelAnimationFrame|matchMedia|getComputedStyle|Image|DOMParser|XMLSerializer|Document|Element|Node|NodeList|DOMRect|MutationObserver|ResizeObserver|IntersectionObserver|(?:HTML|SVG)\w*Element|\w*(?:Mouse|Pointer|Keyboard|Touch|Wheel|Focus|Input|UI)Event)$/;

/** Names that say nothing about the question a room answers, so everything ends up in it. */
const NAMELESS = /^(?:utils?|commons?|helpers?|cores?|types?|shared|misc|lib)$/;
/** Folders that are a list, whose index may name its members. */
const LISTS = ['rules', 'commands', 'exporters', 'lenses'];

const files = sourceFiles('src');

describe('the house', () => {
  test('every file stands in a room of the table', () => {
    expect(files.map(({ path }) => path).filter((path) => !ROOMS[roomOf(path)])).toEqual([]);
  });

  test('every file knows only what its room may know', () => {
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  test('the arrows between rooms make no circle', () => {
    const above = (room: string): string[] => (ROOMS[room]?.rooms ?? []).flatMap((next) => [next, ...above(next)]);
    expect(Object.keys(ROOMS).filter((room) => above(room).includes(room))).toEqual([]);
  });

  test('from the view down nothing knows the browser', () => {
    expect(files.filter(({ path }) => PURE.includes(roomOf(path))).flatMap(browserNames)).toEqual([]);
  });

  test('no folder or file has a name that says nothing', () => {
    const nameless = (path: string) => path.split('/').some((part) => NAMELESS.test(part.replace(/(?:\.test)?\.tsx?$/, '')));
    expect(files.map(({ path }) => path).filter(nameless)).toEqual([]);
  });

  test('no file only passes on what others export, unless it is a list', () => {
    expect(files.filter(isBarrel).map(({ path }) => path)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const seeded = (path: string, code: string) => forbiddenImports(parseSource(path, code));

  test('notice an import of a room above, static, on demand or for a type', () => {
    expect(seeded('src/query/bad.ts', "import { View } from '../view/view.ts';")).toHaveLength(1);
    expect(seeded('src/query/bad.ts', "import type { View } from '../view/view.ts';")).toHaveLength(1);
    expect(seeded('src/query/bad.ts', "export const later = () => import('../view/view.ts');")).toHaveLength(1);
    expect(seeded('src/query/bad.ts', "export type Later = import('../view/view.ts').View;")).toHaveLength(1);
    expect(seeded('src/query/bad.ts', "export * from '../view/view.ts';")).toHaveLength(1);
    expect(seeded('src/text/bad.ts', "import type { Tier } from '../model/schema.ts';")).toHaveLength(1);
  });

  test('notice a package of another room', () => {
    expect(seeded('src/ui/bad.tsx', "import cytoscape from 'cytoscape';")).toHaveLength(1);
    expect(seeded('src/dataset/rules/bad.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
    expect(seeded('src/model/good.ts', "import * as z from 'zod/mini';")).toEqual([]);
  });

  test('let a test use fixtures, and nothing but a test', () => {
    const code = "import { tiny } from '../../tests/fixtures/tiny.ts';";
    expect(seeded('src/query/good.test.ts', code)).toEqual([]);
    expect(seeded('src/query/bad.ts', code)).toHaveLength(1);
  });

  test('notice the browser, and not a word that only looks like it', () => {
    expect(browserNames(parseSource('src/view/bad.ts', 'export const width = () => window.innerWidth;'))).toHaveLength(1);
    expect(browserNames(parseSource('src/view/bad.ts', 'export const draw = (into: SVGGElement) => into;'))).toHaveLength(1);
    const innocent = 'export const place = (location: string, at: { history: number }) => ({ document: location, at: at.history });';
    expect(browserNames(parseSource('src/view/good.ts', innocent))).toEqual([]);
  });

  test('notice a barrel', () => {
    expect(isBarrel(parseSource('src/query/all.ts', "export * from './search.ts'; export { a } from './a.ts';"))).toBe(true);
    expect(isBarrel(parseSource('src/query/index.ts', 'export const a = 1;'))).toBe(true);
    expect(isBarrel(parseSource('src/dataset/rules/index.ts', "export * from './unique.ts';"))).toBe(false);
  });
});

/** `query` for `src/query/search.ts`. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** `@scope/name` or `name` of an import; every part of Node is `node`. */
function packageOf(name: string): string {
  if (name.startsWith('node:')) return 'node';
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function forbiddenImports(file: SourceFile): string[] {
  const own = roomOf(file.path);
  const isTest = /\.test\.tsx?$/.test(file.path);
  const command = COMMANDS[file.path];
  const rooms = [own, ...(ROOMS[own]?.rooms ?? []), ...(command?.rooms ?? [])];
  const packages = [...(ROOMS[own]?.packages ?? []), ...(command?.packages ?? []), ...(isTest ? TEST_PACKAGES : [])];
  const allowed = (name: string) => {
    if (name.startsWith('src/')) return rooms.includes(roomOf(name));
    if (name.startsWith('tests/')) return isTest && name.startsWith('tests/fixtures/');
    return packages.includes(packageOf(name));
  };
  return importsOf(file)
    .filter((name) => !allowed(name))
    .map((name) => `${file.path} may not know ${name}`);
}

/** Where a file uses a name that only a browser has, and that the file does not declare itself. */
function browserNames(file: SourceFile): string[] {
  const declared = new Set<string>();
  const used: SyntaxNode[] = [];
  walk(file.program, (node, parents) => {
    if (node.type !== 'Identifier' || !DOM_GLOBAL.test(String(node.name))) return;
    const parent = parents.at(-1) as SyntaxNode;
    if (isDeclaration(node, parent, parents)) declared.add(String(node.name));
    else if (!isMemberName(node, parent)) used.push(node);
  });
  return used.filter(({ name }) => !declared.has(String(name))).map((node) => `${file.path}:${lineOf(file, node)} uses ${node.name}`);
}

/** Is this the place where the name is introduced: a variable, a parameter, an import, a type? */
function isDeclaration(node: SyntaxNode, parent: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  if (parent.id === node || parent.local === node) return true;
  if (Array.isArray(parent.params) && parent.params.includes(node)) return true;
  const pattern = parents.some(({ type }) => type === 'ObjectPattern' || type === 'ArrayPattern');
  return pattern && (parent.value === node || parent.type === 'ArrayPattern' || parent.left === node);
}

/** Is this the name of a property, after a dot or before a colon? */
function isMemberName(node: SyntaxNode, parent: SyntaxNode): boolean {
  if (parent.computed) return false;
  return parent.property === node || (parent.key === node && !parent.shorthand) || parent.imported === node || parent.exported === node;
}

function isBarrel({ path, program }: SourceFile): boolean {
  const parts = path.split('/');
  if (LISTS.includes(parts.at(-2) ?? '') || LISTS.includes((parts.at(-1) ?? '').replace(/\.tsx?$/, ''))) return false;
  if (/\/index\.tsx?$/.test(path)) return true;
  const statements = program.body as SyntaxNode[];
  return statements.length > 0 && statements.every(({ type, source }) => type.startsWith('Export') && Boolean(source));
}
