import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hashOf } from './contentSecurityPolicy.ts';
import { inOnePage, type PageParts } from './singleFile.ts';

const parts: PageParts = {
  html: `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <title>Struktur ASEAN</title>
    <link rel="icon" href="./favicon.svg" type="image/svg+xml">
    <link rel="apple-touch-icon" href="./icon-192.png">
    <link rel="manifest" href="./manifest.webmanifest">
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-1.css">
  </head>
  <body><div id="app"></div></body>
</html>`,
  script: 'const cash = "$& $1";\nconst trap = "<!-- <script></script>";\n',
  style: '@font-face{src:url(data:font/woff2;base64,AAAA)}\n',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  beside: { 'asean.json': '{"version":"1.0.0"}', 'CHANGELOG.md': '# Perubahan – “1”' },
};

const inner = (html: string, element: RegExp) => element.exec(html)?.[1] ?? '';

test('the policy of one page knows its script and its style by their hashes, and lets it ask nobody', () => {
  const html = inOnePage(parts);
  const policy = inner(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/);
  const script = inner(html, /<script type="module">([\s\S]*?)<\/script>/);
  const style = inner(html, /<style>([\s\S]*?)<\/style>/);
  expect(policy).toContain(`script-src ${hashOf(script)};`);
  expect(policy).toContain(`style-src ${hashOf(style)};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/'self'|unsafe|https?:/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
});

test('the script says what it said, and nothing in it ends the element that holds it', () => {
  const html = inOnePage(parts);
  const script = inner(html, /<script type="module">([\s\S]*?)<\/script>/);
  expect(script).toContain('const cash = "$& $1";');
  expect(script).toContain('const trap = "\\x3C!-- \\x3Cscript>\\x3C/script>";');
  expect(html.match(/<script\b/g)).toHaveLength(2);
});

test('the page asks for nothing beside it, and carries what lies there', () => {
  const html = inOnePage(parts);
  expect(html).not.toMatch(/(?:src|href)="(?!data:)/);
  const packed = inner(html, /id="files-beside">([^<]*)</);
  expect(JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'))).toEqual(parts.beside);
});

test('what would still be asked for stops the build', () => {
  expect(() => inOnePage({ ...parts, html: parts.html.replace('</body>', '<img src="./a.png"></body>') })).toThrow(/would still ask/);
  expect(() => inOnePage({ ...parts, html: parts.html.replace('<meta charset="utf-8">', '') })).toThrow(/has no <meta charset/);
});
