/** Draws the icons of the installed app from `public/favicon.svg`: `npm run icons`, after the favicon has changed. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

const SOURCE = 'public/favicon.svg';
/** Systems cut a maskable icon to their own shape: what counts stands in the middle, the ground reaches the edges. */
const ICONS = [
  { file: 'public/icon-192.png', size: 192, maskable: false },
  { file: 'public/icon-512.png', size: 512, maskable: false },
  { file: 'public/icon-maskable-512.png', size: 512, maskable: true },
];
const GROUND = '#1d2a3a';
const SHARE_OF_MASK = 0.78;

const svg = readFileSync(SOURCE);
const browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  for (const { file, size, maskable } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const drawn = maskable ? Math.round(size * SHARE_OF_MASK) : size;
    await page.setContent(
      `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${maskable ? GROUND : 'transparent'}}</style>` +
        `<img alt="" width="${drawn}" height="${drawn}" src="data:image/svg+xml;base64,${svg.toString('base64')}">`,
      { waitUntil: 'load' },
    );
    await page.screenshot({ path: file, omitBackground: !maskable });
    await page.close();
    console.log(file);
  }
} finally {
  await browser.close();
}
