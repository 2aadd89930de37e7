import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { faultsOf } from './axeFaults.ts';
import { LANGUAGES, type Language } from './screen.ts';

/** The steps of the decks that come with the app. */
const DECKS = { tour: 10, briefing: 9 } as const;
const ROOM = { width: 1920, height: 1080 };
/** 1/50 of 1080 lines, set as whole px. */
const LEAST = 22;
const by = (lang: Language, id: string, en: string) => (lang === 'id' ? id : en);

/** Opens a step and waits until its picture or table stands. */
async function openStep(
  page: Page,
  scene: string,
  { lang = 'id', theme = 'light', more = '' }: { lang?: Language; theme?: string; more?: string } = {},
) {
  await page.goto(`./#/structure?lang=${lang}&scene=${scene}&theme=${theme}${more}`);
  await expect(page.locator('.talk-pane > *')).toBeVisible();
}

const title = (page: Page) => page.locator('.talk h1');
const step = (page: Page) => new URL(page.url()).hash.match(/scene=[a-z0-9-]+\.(\d+)/)?.[1];
const guard = (page: Page) => page.locator('.talk section.talk-guard');

/** Everything readable on the screen whose letters are smaller than `least` px, as drawn. */
function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.nodeValue?.trim();
      if (!element || !text || element.closest('.sr-only, .app, script, style')) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : undefined;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
      if (size < wanted - 0.05) found.push(`${text.slice(0, 40)}: ${size}`);
    }
    return found;
  }, least);
}

/** Words of the picture that stand outside of it or of the window. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('.talk-pane')?.getBoundingClientRect();
    if (!pane) return ['no picture'];
    return [...document.querySelectorAll('.talk-pane text, .talk-pane td, .talk-words > *, .talk-count > *')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const inPane = element.closest('.talk-pane') !== null;
      const bottom = inPane ? pane.bottom : window.innerHeight;
      const isOut = box.left < -1 || box.right > window.innerWidth + 1 || box.top < -1 || box.bottom > bottom + 1;
      return isOut && box.width > 0 ? [`${element.textContent?.slice(0, 40)} ${JSON.stringify(box)}`] : [];
    });
  });
}

async function openPresenter(page: Page, context: BrowserContext): Promise<Page> {
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(presenter.locator('.presenter')).toBeVisible();
  return presenter;
}

for (const [deck, count] of Object.entries(DECKS))
  for (const lang of LANGUAGES)
    test(`${deck} is stepped through by keyboard and read from the last row (${lang})`, async ({ page }) => {
      await page.setViewportSize(ROOM);
      await openStep(page, `${deck}.1`, { lang });
      await expect(page.locator('html')).toHaveAttribute('data-presenting', '');
      const small: Record<string, string[]> = {};
      const cut: Record<string, string[]> = {};
      const titles = new Set<string>();
      for (let at = 1; at <= count; at++) {
        await expect(page.locator('.talk-count b')).toHaveText(`${at} / ${count}`);
        await expect(
          page.locator('.talk [role="status"]').filter({ hasText: by(lang, `Langkah ${at} dari ${count}`, `Step ${at} of ${count}`) }),
        ).toHaveCount(1);
        titles.add(await title(page).innerText());
        const letters = await tooSmall(page, LEAST);
        if (letters.length > 0) small[at] = letters;
        const out = await cutOff(page);
        if (out.length > 0) cut[at] = out;
        await expect(guard(page), `step ${at}`).toHaveCount(0);
        await page.keyboard.press((['ArrowRight', 'PageDown', ' '] as const)[at % 3] ?? 'ArrowRight');
      }
      expect(small).toEqual({});
      expect(cut).toEqual({});
      expect(titles.size).toBe(count);
      // Past the last step the talk stays there.
      expect(step(page)).toBe(String(count));
      await page.keyboard.press('PageUp');
      await expect.poll(() => step(page)).toBe(String(count - 1));
      await page.keyboard.press('Home');
      await expect.poll(() => step(page)).toBe('1');
      await page.keyboard.press('End');
      await expect.poll(() => step(page)).toBe(String(count));
      const size = (selector: string) =>
        page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(await size('.talk h1')).toBeGreaterThanOrEqual(36);
      expect(await size('.talk-words p')).toBeGreaterThanOrEqual(26);
    });

test('a step is left to answer a question, and R comes back to it', async ({ page }) => {
  await openStep(page, 'tour.8');
  await page.keyboard.press('Escape');
  await expect(page.locator('.talk')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('#/network/adrp?theme=light');
  await expect(page.locator('html')).not.toHaveAttribute('data-presenting', '');
  await expect(page.getByRole('region', { name: 'Jejaring', exact: true })).toBeVisible();
  await page.locator('#search').fill('acdm');
  await page.keyboard.press('r');
  expect(step(page)).toBeUndefined();
  await page.locator('#search').fill('');
  await page.locator('#search').blur();
  await page.keyboard.press('r');
  await expect.poll(() => step(page)).toBe('8');
  await expect(page.locator('.talk')).toBeFocused();
  await expect(page.locator('.talk-pane [data-id="adrp"]')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.locator('.talk-pane .mark').first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect.poll(() => step(page)).toBe('8');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kembali ke langkah 8' }).click();
  await expect.poll(() => step(page)).toBe('8');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Akhiri pemaparan' }).click();
  await expect(page.locator('.way-back')).toHaveCount(0);
});

test('Back comes back to the step that was left, and from there to what was before the talk', async ({ page }) => {
  await page.goto('./#/structure/acdm?lang=id');
  await expect(page.getByRole('complementary', { name: 'Rincian' })).toContainText('ACDM');
  await page.goto('./#/structure?lang=id&scene=tour.7');
  await expect(page.locator('.talk-pane > *')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect.poll(() => step(page)).toBe('9');
  await page.keyboard.press('Escape');
  await expect(page.locator('.talk')).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => step(page)).toBe('9');
  await page.goBack();
  await expect(page.getByRole('complementary', { name: 'Rincian' })).toContainText('ACDM');
});

test('a body pressed in the picture is opened in the app, and the step waits', async ({ page }) => {
  await openStep(page, 'tour.3');
  const mark = page.locator('.talk-pane .mark[data-id="amm"]');
  await mark.click();
  await expect(page.getByRole('complementary', { name: 'Rincian' })).toContainText('AMM');
  await expect(page.getByRole('button', { name: 'Kembali ke langkah 3' })).toBeVisible();
});

test('language and theme change without leaving the step', async ({ page }) => {
  await openStep(page, 'tour.2');
  await expect(title(page)).toHaveText('KTT dan Dewan Koordinasi');
  await page.keyboard.press('l');
  await expect(title(page)).toHaveText('The Summit and the Coordinating Council');
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(step(page)).toBe('2');
});

test('single keys that are switched off rest; the clicker and Escape act', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('struktur-asean', JSON.stringify({ singleKeys: false })));
  await openStep(page, 'tour.2');
  await page.keyboard.press('b');
  await page.keyboard.press('o');
  await expect(page.locator('.talk-black, .overview')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect.poll(() => step(page)).toBe('3');
  await page.keyboard.press('Escape');
  await expect(page.locator('.talk')).toHaveCount(0);
});

test('the overview is walked by arrows and goes where Enter says', async ({ page }) => {
  await openStep(page, 'tour.2');
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: 'Langkah-langkah pemaparan' });
  await expect(overview.getByRole('button', { name: /KTT dan Dewan/ })).toBeFocused();
  await expect(overview.locator('.thumb svg')).toHaveCount(DECKS.tour);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(overview).toHaveCount(0);
  // Four in a row at this width: from 2 to 3, down to 7, back to 6.
  await expect.poll(() => step(page)).toBe('6');
  await expect(page.locator('.talk')).toBeFocused();
  await page.keyboard.press('o');
  await page.keyboard.press('Escape');
  await expect(overview).toHaveCount(0);
  expect(step(page)).toBe('6');
  await page.keyboard.press('o');
  await overview.getByRole('button', { name: /Mencari lebih jauh/ }).click();
  await expect.poll(() => step(page)).toBe('10');
});

test('every control has a name and a key, and a sheet lists them', async ({ page }) => {
  await openStep(page, 'tour.2');
  for (const button of await page.getByRole('toolbar').getByRole('button').all()) {
    const name = await button.getAttribute('aria-label');
    expect(await button.getAttribute('title')).toMatch(new RegExp(`^${name} \\(.+\\)$`));
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Tombol pemaparan' })).toContainText('Layar hitam');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(step(page)).toBe('2');
});

test('black, the pointer and the notes come and go', async ({ page }) => {
  await openStep(page, 'tour.2');
  await page.keyboard.press('.');
  await expect(page.locator('.talk-black')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.talk-black')).toHaveCount(0);
  expect(step(page)).toBe('2');
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.talk-black')).toHaveCount(0);
  await expect.poll(() => step(page)).toBe('3');

  await page.keyboard.press('p');
  await page.mouse.move(400, 300);
  const spot = await page.locator('.talk-spot').boundingBox();
  expect(spot && [Math.round(spot.x + spot.width / 2), Math.round(spot.y + spot.height / 2)]).toEqual([400, 300]);
  await page.keyboard.press('p');
  await expect(page.locator('.talk-spot')).toBeHidden();
  await page.keyboard.press('n');
  await expect(page.getByRole('complementary', { name: 'Catatan' })).toContainText('Dewan APSC');
});

test('fingers turn the steps: a swipe, and a tap at the edge', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    viewport: { width: 390, height: 844 },
    locale: 'id-ID',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openStep(page, 'tour.2');
  await page.touchscreen.tap(380, 500);
  await expect.poll(() => step(page)).toBe('3');
  await page.touchscreen.tap(8, 500);
  await expect.poll(() => step(page)).toBe('2');
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 160 }] });
  await touch('touchStart', 300);
  for (const x of [260, 200, 140]) await touch('touchMove', x);
  await touch('touchEnd', 140);
  await expect.poll(() => step(page)).toBe('3');
  // A tap in the middle shows the controls.
  await page.touchscreen.tap(195, 60);
  await expect(page.locator('.talk')).toHaveAttribute('data-awake', 'true');
  await context.close();
});

test('a deck or a step that is not there is said, and the rest of the link opens', async ({ page }) => {
  await page.goto('./#/structure/acdm?lang=id&scene=nosuch.3');
  await expect(page.getByText('nosuch.3')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Rincian' })).toContainText('ACDM');
  await expect(page.locator('.talk')).toHaveCount(0);
  await page.goto('./#/structure/adrp?lang=id&scene=tour.99');
  await expect(page.getByText('tour.99')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Rincian' })).toContainText('ADRP');
});

test('a step that names what the data do not know says so to whoever speaks, in both windows', async ({ page, context }) => {
  await page.addInitScript(() => {
    const scenes = ['#/structure/acdm', '#/structure/xyzzy-body'].map((link) => ({ title: { id: 'Langkah' }, text: {}, link }));
    const deck = { format: 'struktur-asean-deck', version: 1, title: { id: 'Lama' }, scenes };
    localStorage.setItem('struktur-asean.deck.own-old', JSON.stringify({ deck, changed: 1 }));
  });
  await openStep(page, 'own-old.1');
  const presenter = await openPresenter(page, context);
  await expect(presenter.getByText('xyzzy-body')).toHaveCount(0);
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.talk').getByText('xyzzy-body')).toBeVisible();
  await expect(presenter.getByText('xyzzy-body')).toBeVisible();
});

/** A deck of one's own for a hall, whose second step shows more than can be read from there. */
async function seedSmallStep(page: Page) {
  await page.addInitScript(() => {
    const words = (text: string) => ({ id: text, en: text });
    const scene = (name: string, link: string) => ({ title: words(name), text: words('X'), link, notes: words('N') });
    const scenes = [scene('Satu', '#/about'), scene('Dua', '#/structure?open=apsc'), scene('Tiga', '#/about')];
    const deck = { format: 'struktur-asean-deck', version: 1, title: words('Kecil'), scenes };
    if (localStorage.getItem('struktur-asean-room')) return;
    localStorage.setItem('struktur-asean.deck.own-seeded', JSON.stringify({ deck, changed: 1 }));
    localStorage.setItem('struktur-asean-room', JSON.stringify({ kind: 'hall' }));
  });
}

for (const from of ['the talk', 'the window of the speaker'] as const)
  test(`the guard speaks where letters are too small, and a split from ${from} mends it`, async ({ page, context }) => {
    await page.setViewportSize(ROOM);
    await seedSmallStep(page);
    await openStep(page, 'own-seeded.2');
    await expect(guard(page)).toContainText(/Huruf terkecil \d+(?:,\d)? px; ruang ini memerlukan 33 px\./);
    const presenter = await openPresenter(page, context);
    await expect(guard(presenter)).toContainText('ruang ini memerlukan 33 px');
    await (from === 'the talk' ? page : presenter).getByRole('button', { name: 'Bagi menjadi 7 langkah' }).click();
    await expect(page.locator('.talk-count b')).toHaveText('2 / 9');
    await expect(presenter.getByRole('navigation', { name: 'Langkah' }).getByRole('button')).toHaveCount(9);
    await page.bringToFront();
    for (let at = 2; at <= 8; at++) {
      await expect(page.locator('.talk-count b')).toHaveText(`${at} / 9`);
      await expect(guard(page), `step ${at}`).toHaveCount(0);
      expect(await tooSmall(page, 33), `step ${at}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
    await expect(title(page)).toHaveText('Tiga');

    await page.reload();
    await expect(page.locator('.talk-count b')).toHaveText('9 / 9');

    // The steps are kept in the deck, or given back.
    await page.keyboard.press('o');
    await page.getByRole('button', { name: from === 'the talk' ? 'Simpan langkah ini' : 'Kembalikan langkah semula' }).click();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(page.locator('.talk-count b')).toHaveText(from === 'the talk' ? '9 / 9' : '1 / 3');
  });

test('the room is chosen and remembered', async ({ page }) => {
  await page.setViewportSize(ROOM);
  await openStep(page, 'tour.9');
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Ruang' });
  await dialog.getByRole('radio', { name: 'Menurut jarak dan tinggi layar' }).check();
  await dialog.getByRole('spinbutton', { name: 'Jarak baris terakhir' }).fill('24');
  await expect(dialog.getByRole('status')).toHaveText('Yang diperlukan di layar ini: huruf setinggi paling sedikit 44 px.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await tooSmall(page, 22)).toEqual([]);
  await page.reload();
  await expect(page.locator('.talk-pane > *')).toBeVisible();
  await page.keyboard.press('m');
  await expect(dialog.getByRole('spinbutton', { name: 'Jarak baris terakhir' })).toHaveValue('24');
});

for (const wire of ['all wires', 'no BroadcastChannel'] as const)
  test(`the windows of audience and speaker stay in step (${wire})`, async ({ page, context }) => {
    if (wire === 'no BroadcastChannel')
      await context.addInitScript(() => {
        Reflect.deleteProperty(window, 'BroadcastChannel');
      });
    await openStep(page, 'tour.3');
    const presenter = await openPresenter(page, context);
    expect(new URL(presenter.url()).searchParams.get('presenter')).toBeTruthy();
    await expect(presenter.getByRole('region', { name: 'Catatan' })).toContainText('Dewan APSC');
    await expect(presenter.getByRole('region', { name: 'Berikutnya' })).toContainText('Pilar ekonomi');
    await expect(presenter.getByRole('button', { name: 'Layar hitam' })).toBeVisible();

    await presenter.keyboard.press('PageDown');
    await expect(title(page)).toHaveText('Pilar ekonomi (AEC)');
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await expect(presenter.getByRole('region', { name: 'Sedang tampil' })).toContainText('Pilar sosial budaya');
    expect(step(presenter)).toBe('5');
    await presenter.getByRole('navigation', { name: 'Langkah' }).getByRole('button', { name: /ADRP/ }).click();
    await expect(title(page)).toContainText('ADRP');

    await presenter.getByRole('button', { name: 'Layar hitam' }).click();
    await expect(page.locator('.talk-black')).toBeVisible();
    await expect(presenter.getByRole('button', { name: 'Layar hitam' })).toHaveAttribute('aria-pressed', 'true');
    await presenter.getByRole('button', { name: 'Layar hitam' }).click();
    await expect(page.locator('.talk-black')).toHaveCount(0);

    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect(presenter.getByText('Hadirin melihat aplikasi')).toBeVisible();
    await presenter.getByRole('button', { name: 'Kembali ke langkah' }).click();
    await expect(title(page)).toContainText('ADRP');

    // The speaker's window is loaded again and finds its place.
    await presenter.reload();
    await expect(presenter.getByRole('region', { name: 'Sedang tampil' })).toContainText('ADRP');
    await expect(presenter.getByRole('button', { name: 'Layar hitam' })).toBeVisible();
    // So is that of the audience.
    await page.reload();
    await expect(page.locator('.talk-pane > *')).toBeVisible();
    await expect(presenter.getByText('Jendela hadirin telah ditutup.')).toHaveCount(0);
    await presenter.keyboard.press('PageDown');
    await expect(title(page)).toContainText('belum dijawab sumber');
    await page.close();
    await expect(presenter.getByText('Jendela hadirin telah ditutup.')).toBeVisible();
    await presenter.keyboard.press('PageDown');
    await expect(presenter.getByRole('region', { name: 'Sedang tampil' })).toContainText('Mencari lebih jauh');
  });

test('the clock of the speaker starts with the first step, rests and begins anew', async ({ page, context }) => {
  await openStep(page, 'tour.1');
  const presenter = await openPresenter(page, context);
  await expect(presenter.locator('[data-elapsed]')).toHaveText('0:00');
  await expect(presenter.getByRole('button', { name: 'Layar hitam' })).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(presenter.locator('[data-elapsed]')).not.toHaveText('0:00');
  await presenter.getByRole('button', { name: 'Jeda', exact: true }).click();
  await presenter.getByRole('button', { name: 'Ulang', exact: true }).click();
  await expect(presenter.locator('[data-elapsed]')).toHaveText('0:00');
});

for (const lang of LANGUAGES)
  test(`a blocked window is said, with two other ways (${lang})`, async ({ page, context }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await openStep(page, 'tour.3', { lang });
    await page.keyboard.press('s');
    const alert = page.locator('.talk').getByRole('alert');
    await expect(alert).toContainText(by(lang, 'memblokir', 'blocked'));
    await alert.getByRole('button').click();
    await expect(page.getByRole('complementary', { name: by(lang, 'Catatan', 'Notes') })).toBeVisible();
    const [presenter] = await Promise.all([context.waitForEvent('page'), alert.getByRole('link').click()]);
    await expect(presenter.locator('.presenter')).toBeVisible();
    await expect(presenter.getByRole('button', { name: by(lang, 'Layar hitam', 'Black screen') })).toBeVisible();
    await presenter.keyboard.press('PageDown');
    await expect(page.locator('.talk-count b')).toHaveText('4 / 10');
    await expect(alert).toHaveCount(0);
  });

for (const lang of LANGUAGES)
  test(`full screen that is refused is said, with another way (${lang})`, async ({ page }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    await openStep(page, 'tour.3', { lang });
    await page.keyboard.press('f');
    await expect(page.locator('.talk').getByRole('alert')).toContainText('F11');
  });

test.describe('motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });
  test('marks that two steps share move to their places, within 600 ms, and a new step cuts them short', async ({ page }) => {
    await openStep(page, 'tour.2');
    await page.evaluate(() => {
      const { animate } = Element.prototype;
      const moved: [string | null, string, number][] = [];
      Object.assign(window, { moved });
      Element.prototype.animate = function (...args) {
        const animation = animate.apply(this, args);
        const [from] = (animation.effect as KeyframeEffect).getKeyframes();
        moved.push([
          this.getAttribute('data-id'),
          from?.transform ? 'moves' : 'fades',
          Number(animation.effect?.getComputedTiming().endTime),
        ]);
        // It stands at its beginning until it is looked at.
        animation.pause();
        return animation;
      };
    });
    const moved = () => page.evaluate(() => (window as unknown as { moved: [string | null, string, number][] }).moved);
    const running = () => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'paused').length);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await moved()).length).toBeGreaterThan(0);
    const ways = await moved();
    // A mark on its way is no smaller for the guard.
    await expect(guard(page)).toHaveCount(0);
    for (const id of ['asean-summit', 'apsc-council'])
      expect(ways.filter(([each]) => each === id).map(([, how]) => how)).toEqual(['moves']);
    expect(Math.max(...ways.map(([, , end]) => end))).toBeLessThanOrEqual(600);
    expect(await running()).toBe(ways.length);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await moved()).length).toBeGreaterThan(ways.length);
    // Those of the step before have ended.
    expect(await running()).toBe((await moved()).length - ways.length);
    await expect(page.locator('.talk-ghosts > *')).toHaveCount(1);
  });
});

test('nothing moves where motion is not wanted', async ({ page }) => {
  await openStep(page, 'tour.3');
  await page.evaluate(() => {
    Element.prototype.animate = () => {
      throw new Error('moved');
    };
  });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toContainText('ASCC');
  await expect(page.locator('.talk-ghosts > *')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const)
  for (const lang of LANGUAGES)
    test(`axe finds no fault in a talk (${theme}, ${lang})`, async ({ page, context }) => {
      test.setTimeout(120_000);
      const faults: Record<string, string[]> = {};
      const look = async (name: string, at = page) => {
        const found = await faultsOf(at);
        if (found.length > 0) faults[name] = found;
      };
      for (const at of [3, 7, 8, 9]) {
        await openStep(page, `tour.${at}`, { lang, theme });
        await look(`step ${at}`);
      }
      await page.mouse.move(300, 300);
      await page.mouse.move(310, 300);
      await page.keyboard.press('n');
      await expect(page.locator('.talk-foot')).toHaveCSS('opacity', '1');
      await look('with controls and notes');
      await page.keyboard.press('m');
      await look('the room');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await look('the keys');
      await page.keyboard.press('Escape');
      await page.keyboard.press('o');
      await expect(page.locator('.overview')).toBeVisible();
      await look('overview');
      await page.keyboard.press('Escape');
      await page.keyboard.press('b');
      await look('black');
      await page.keyboard.press('b');
      const presenter = await openPresenter(page, context);
      await expect(presenter.getByRole('button', { name: by(lang, 'Layar hitam', 'Black screen') })).toBeVisible();
      await look('presenter', presenter);
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await expect(page.locator('.way-back')).toBeVisible();
      await look('left');
      await expect(presenter.getByRole('button', { name: by(lang, 'Kembali ke langkah', 'Return to the step') })).toBeVisible();
      await look('presenter, audience away', presenter);
      expect(faults).toEqual({});
    });
