import { describe, expect, test } from 'vitest';
import { lineOf, parseSource, type SourceFile, type SyntaxNode, sourceFiles, walk } from './sourceFiles.ts';

/** Rooms that own colours, sentences and the clock; below them a colour is a token, a date is in the data. */
const UPPER_ROOMS = /^src\/(?:ui|app|build)\//;
const HEX_COLOUR = /(?:^|[^\w/])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])/i;

/** What no file may do: text becoming markup or script, and addresses that may hold script. */
const ANYWHERE: Record<string, (node: SyntaxNode, parent: SyntaxNode | undefined) => boolean> = {
  'innerHTML or its kin': (node, parent) =>
    isNamed(node, /^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/) && parent?.type !== 'ImportSpecifier',
  dangerouslySetInnerHTML: (node) => isNamed(node, /^dangerouslySetInnerHTML$/),
  '.html( of d3': (node) => callsMember(node, /^html$/),
  'document.write': (node) => callsMember(node, /^writeln?$/) && isNamed((node.callee as SyntaxNode).object, /^document$/),
  eval: (node) => node.type === 'CallExpression' && isNamed(node.callee, /^eval$/),
  'new Function': (node) => ['NewExpression', 'CallExpression'].includes(node.type) && isNamed(node.callee, /^Function$/),
  'z.url( (use z.httpUrl)': (node) => callsMember(node, /^url$/) && isNamed((node.callee as SyntaxNode).object, /^z$/),
};
/** What only the upper rooms may do. */
const BELOW_UI: typeof ANYWHERE = {
  'a colour': (node) => HEX_COLOUR.test(textOf(node)),
  'the clock': (node) =>
    (node.type === 'NewExpression' && isNamed(node.callee, /^Date$/) && (node.arguments as unknown[]).length === 0) ||
    (callsMember(node, /^now$/) && isNamed((node.callee as SyntaxNode).object, /^(?:Date|performance)$/)),
};

describe('what the code may not do', () => {
  test('no file does it', () => {
    expect(sourceFiles('src').flatMap(breaches)).toEqual([]);
  });

  test.each([
    ['src/ui/a.tsx', 'node.innerHTML = words;'],
    ['src/ui/a.tsx', "node['innerHTML'] = words;"],
    ['src/ui/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: words }} />;'],
    ['src/chart/a.ts', 'select(node).html(words);'],
    ['src/ui/a.ts', 'eval(words);'],
    ['src/ui/a.ts', "new Function('return 1');"],
    ['src/model/a.ts', 'z.url();'],
    ['src/chart/a.tsx', "const fill = '#1d2a3a';"],
    ['src/chart/a.tsx', 'const border = `1px solid #eee`;'],
    ['src/query/a.ts', 'const today = new Date();'],
    ['src/query/a.ts', 'const today = Date.now();'],
  ])('%s: %s is noticed', (path, code) => {
    expect(breaches(parseSource(path, code))).toHaveLength(1);
  });

  test.each([
    ['src/ui/a.tsx', "const fill = '#1d2a3a';"],
    ['src/ui/a.ts', 'const today = new Date();'],
    ['src/view/a.ts', "const address = '#/structure/acdm';"],
    ['src/view/a.ts', "const day = new Date('2026-02-03');"],
    ['src/query/a.ts', '// never innerHTML, never #fff'],
  ])('%s: %s is allowed', (path, code) => {
    expect(breaches(parseSource(path, code))).toEqual([]);
  });
});

function breaches(file: SourceFile): string[] {
  const bans = { ...ANYWHERE, ...(UPPER_ROOMS.test(file.path) || /\.test\.tsx?$/.test(file.path) ? {} : BELOW_UI) };
  const found: string[] = [];
  walk(file.program, (node, parents) => {
    for (const [name, is] of Object.entries(bans)) if (is(node, parents.at(-1))) found.push(`${file.path}:${lineOf(file, node)} ${name}`);
  });
  return found;
}

function isNamed(node: unknown, name: RegExp): boolean {
  const { type, name: own, value } = node as SyntaxNode;
  if (type === 'Identifier' || type === 'JSXIdentifier') return name.test(String(own));
  return type === 'Literal' && typeof value === 'string' && name.test(value);
}

/** Is this `something.name(…)`? */
function callsMember(node: SyntaxNode, name: RegExp): boolean {
  const callee = node.callee as SyntaxNode | undefined;
  return node.type === 'CallExpression' && callee?.type === 'MemberExpression' && isNamed(callee.property, name);
}

function textOf(node: SyntaxNode): string {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return (node.value as { raw: string }).raw;
  return node.type === 'JSXText' ? String(node.value) : '';
}
