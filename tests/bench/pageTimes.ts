import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/build/browser.ts';
import { openSite } from '../../src/build/openSite.ts';
import { median, p95, type Row } from './row.ts';

const VISITS = 5;
const FIRST_PORT = 4300;
const SCREEN = { width: 1366, height: 768 };

/** A machine and a line to measure on. */
interface Condition {
  heading: string;
  cpuSlowdown: number;
  line?: { latency: number; downloadThroughput: number; uploadThroughput: number };
  paintBudget: number;
  interactiveBudget?: number;
}

const CONDITIONS: Condition[] = [
  { heading: 'First visit, this machine', cpuSlowdown: 1, paintBudget: 250 },
  { heading: 'First visit, 4 times slower', cpuSlowdown: 4, paintBudget: 600, interactiveBudget: 2000 },
  {
    heading: 'First visit, slow line (1.6 Mbit/s, 150 ms)',
    cpuSlowdown: 1,
    line: { latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 },
    paintBudget: 700,
  },
];

/** What a first visit and the scripted interactions take in the built app: medians of a few visits. */
export async function measurePage(folder: string): Promise<{ heading: string; rows: Row[] }[]> {
  const site = await openSite(folder, FIRST_PORT, 100);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const address = `http://localhost:${site.port}/`;
    const tables: { heading: string; rows: Row[] }[] = [];
    for (const condition of CONDITIONS) tables.push({ heading: condition.heading, rows: await measureVisits(browser, address, condition) });
    tables.push({ heading: 'Interactions, 4 times slower', rows: await measureInteractions(browser, address) });
    return tables;
  } finally {
    await browser.close();
    site.close();
  }
}

async function measureVisits(browser: Browser, address: string, condition: Condition): Promise<Row[]> {
  const visits: { paint: number; largest: number; interactive: number; shift: number }[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const page = await openPage(browser, condition);
    await page.goto(address);
    await page.getByRole('combobox', { name: 'Cari' }).waitFor();
    visits.push(await page.evaluate(readVisit));
    await page.context().close();
  }
  return [
    { what: 'first paint', value: median(visits.map(({ paint }) => paint)), unit: 'ms', budget: condition.paintBudget },
    { what: 'largest paint', value: median(visits.map(({ largest }) => largest)), unit: 'ms' },
    { what: 'interactive', value: median(visits.map(({ interactive }) => interactive)), unit: 'ms', budget: condition.interactiveBudget },
    { what: 'layout shift', value: Math.max(...visits.map(({ shift }) => shift)), unit: '', budget: 0.02 },
  ];
}

/** Types, chooses, filters, switches, pans and zooms as a person would; every figure is up to the next frame on screen. */
async function measureInteractions(browser: Browser, address: string): Promise<Row[]> {
  const page = await openPage(browser, { cpuSlowdown: 4 });
  await page.goto(address);
  const search = page.getByRole('combobox', { name: 'Cari' });
  const picture = page.getByRole('region', { name: 'Struktur', exact: true });
  await search.waitFor();
  await picture.waitFor();
  await page.waitForTimeout(1000);

  const rows: Row[] = [];
  const interaction = async (what: string, act: () => Promise<unknown>) => {
    await page.evaluate(forgetEvents);
    await act();
    await page.waitForTimeout(400);
    rows.push({ what, value: await page.evaluate(slowestEvent), unit: 'ms', budget: 200 });
  };
  await interaction('a word typed into the search', () => search.pressSequentially('bencana', { delay: 60 }));
  await interaction('a hit chosen, its details open', () => search.press('Enter'));
  await interaction('the selection left', () => page.keyboard.press('Escape'));
  // Anew: on a screen of this size the details have taken the legend's place.
  await page.goto(address);
  await page.reload();
  await page.waitForTimeout(1000);
  const legend = page.getByRole('region', { name: 'Legenda' });
  await interaction('a pillar isolated by the legend', () => legend.getByRole('button').first().click());
  await interaction('and restored', () => legend.getByRole('button').first().click());
  await interaction('the language switched', () => page.getByRole('button', { name: 'Bahasa' }).click());
  await interaction('and back', () => page.getByRole('button', { name: 'Language' }).click());
  await interaction('the theme switched', () => page.getByRole('button', { name: 'Tema' }).click());

  rows.push(await agendaToSheet(page, address));
  await page.goto(address);
  await page.reload();
  await page.waitForTimeout(1000);
  const box = await picture.boundingBox();
  if (!box) throw new Error('the picture is not on screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  rows.push(
    await frames(page, 'zooming by wheel, a frame, p95', async () => {
      for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, step < 15 ? -40 : 40);
    }),
  );
  rows.push(
    await frames(page, 'panning by dragging, a frame, p95', async () => {
      await page.mouse.down();
      for (let step = 0; step < 30; step += 1) await page.mouse.move(x + 8 * step, y + 3 * step);
      await page.mouse.up();
    }),
  );
  await page.context().close();
  return rows;
}

/** From an agenda that is pasted to the sheet that can be printed, with what a person would press on the way. */
async function agendaToSheet(page: Page, address: string): Promise<Row> {
  const left: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) left.push(request.url());
  });
  await page.goto(`${address}#/meeting`);
  const agenda = page.getByLabel('Tempelkan agenda');
  await agenda.waitFor();
  const start = performance.now();
  await agenda.fill('Rapat koordinasi SOMSWD+3, AWGCC, COP-AATHP dan SOCA. Peserta: Kominfo, KLHK, BNPB, Kemendikbudristek.');
  await page.locator('.agenda-take').click();
  await page.locator('.sheet-sources li').first().waitFor();
  const value = (performance.now() - start) / 1000;
  if (left.length > 0) throw new Error(`the meeting asked for ${left.join(', ')}`);
  return { what: 'an agenda pasted, up to the sheet', value, unit: 's', budget: 10 };
}

async function openPage(browser: Browser, { cpuSlowdown, line }: Pick<Condition, 'cpuSlowdown' | 'line'>): Promise<Page> {
  // What a visit keeps for no network comes after what is measured here, and would be measured with it.
  const context = await browser.newContext({ viewport: SCREEN, locale: 'id-ID', serviceWorkers: 'block' });
  const page = await context.newPage();
  // tsx names functions through a function of its own, which functions sent to the page then miss.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watchPage);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (line) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  }
  return page;
}

/** The time between frames while something moves. */
async function frames(page: Page, what: string, move: () => Promise<void>): Promise<Row> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.frames = [];
    let last = performance.now();
    const next = (now: number) => {
      watched.frames?.push(now - last);
      last = now;
      if (watched.frames) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await move();
  const gaps = await page.evaluate(() => {
    const watched = window as unknown as Watched;
    const { frames = [] } = watched;
    watched.frames = undefined;
    return frames;
  });
  return { what, value: p95(gaps), unit: 'ms', budget: 33 };
}

/** What the page notes down about itself; set up before its own scripts run. */
interface Watched {
  largest: number;
  shift: number;
  lastLongTask: number;
  slowest: number;
  frames?: number[] | undefined;
}

function watchPage(): void {
  const watched = Object.assign(window as unknown as Watched, { largest: 0, shift: 0, lastLongTask: 0, slowest: 0 });
  const observe = (type: string, note: (entry: PerformanceEntry & { value: number }) => void, options: object = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as PerformanceEntry & { value: number });
    }).observe({ type, buffered: true, ...options });
  observe('largest-contentful-paint', ({ startTime }) => {
    watched.largest = startTime;
  });
  observe('layout-shift', ({ value }) => {
    watched.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => {
    watched.lastLongTask = startTime + duration;
  });
  observe(
    'event',
    ({ duration }) => {
      watched.slowest = Math.max(watched.slowest, duration);
    },
    { durationThreshold: 16 },
  );
}

/** The figures of a visit, once nothing has kept the page busy for a second. */
async function readVisit(): Promise<{ paint: number; largest: number; interactive: number; shift: number }> {
  const watched = window as unknown as Watched;
  const ready = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
  const data = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/asean.first.json')) as
    | PerformanceResourceTiming
    | undefined;
  while (performance.now() - Math.max(watched.lastLongTask, ready.loadEventEnd) < 1000)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    largest: watched.largest,
    interactive: Math.max(watched.lastLongTask, ready.domContentLoadedEventEnd, data?.responseEnd ?? 0),
    shift: watched.shift,
  };
}

function forgetEvents(): void {
  (window as unknown as Watched).slowest = 0;
}

/** The longest time from an event to the next frame since they were forgotten; 0 when all took under 16 ms. */
function slowestEvent(): number {
  return (window as unknown as Watched).slowest;
}
