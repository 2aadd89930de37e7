import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A node of a syntax tree, as far as a walk needs to know it. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [property: string]: unknown;
}

/** A source file as the tests on the code see it. */
export interface SourceFile {
  /** From the top of the project, with forward slashes: `src/query/search.ts`. */
  path: string;
  code: string;
  program: SyntaxNode;
}

const TOP = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Every TypeScript file below a folder of the project, parsed. Throws on one that does not parse. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(TOP, path), 'utf8')));
}

/** Parses one file's text. */
export function parseSource(path: string, code: string): SourceFile {
  const { program, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return { path, code, program: program as unknown as SyntaxNode };
}

/** What a file imports, statically, on demand or for a type alone: packages by name, own files by path from the top. */
export function importsOf({ path, program }: SourceFile): string[] {
  const found = new Set<string>();
  walk(program, (node) => {
    const loads = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType'];
    if (!loads.includes(node.type) || !node.source) return;
    const source = node.source as SyntaxNode;
    if (typeof source.value !== 'string') throw new Error(`${path} imports something that can only be known at run time`);
    found.add(source.value.startsWith('.') ? posix.join(posix.dirname(path), source.value) : source.value);
  });
  return [...found];
}

/** Calls `visit` for every node of a tree, parents first; `parents` leads from the root to the node's own parent. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parents: readonly SyntaxNode[]) => void,
  parents: SyntaxNode[] = [],
): void {
  visit(node, parents);
  const below = [...parents, node];
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, visit, below);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** The line, from 1, on which a node starts. */
export function lineOf({ code }: SourceFile, node: SyntaxNode): number {
  return code.slice(0, node.start).split('\n').length;
}
