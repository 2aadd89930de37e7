import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose: string;
}
interface AppManifest {
  name: string;
  start_url: string;
  scope: string;
  display: string;
  background_color: string;
  theme_color: string;
  icons: Icon[];
}

const manifest: AppManifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'));
const page = readFileSync('index.html', 'utf8');

test('the installed app opens alone, wherever the page is published', () => {
  expect(manifest).toMatchObject({ name: 'Struktur ASEAN', start_url: './', scope: './', display: 'standalone' });
  expect(manifest.icons.map(({ src }) => src).filter((src) => !src.startsWith('./'))).toEqual([]);
});

test('its icons are there, as large as they say, and one may be cut to the shape of the system', () => {
  const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(pictures.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
  for (const { src, sizes } of pictures) {
    const png = readFileSync(`public/${src}`);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

test('the page names its colour in both themes; the app begins with that of paper', () => {
  const colours = [...page.matchAll(/name="theme-color" content="([^"]+)" media="\(prefers-color-scheme: (\w+)\)"/g)];
  expect(colours.map(([, , theme]) => theme)).toEqual(['light', 'dark']);
  expect([manifest.theme_color, manifest.background_color]).toEqual([colours[0]?.[1], colours[0]?.[1]]);
});
