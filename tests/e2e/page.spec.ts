import { CONTENT_SECURITY_POLICY } from '../../src/build/contentSecurityPolicy.ts';
import { expect, test } from './app.ts';

test('the page opens in its own typeface, with its policy in header and page', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  await expect(page).toHaveTitle(/Struktur ASEAN/);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', CONTENT_SECURITY_POLICY);
  expect(await page.evaluate(async () => (await document.fonts.load('16px "Source Sans 3 Variable"')).length)).toBe(1);
});

test('the page holds no inline script or style', async ({ request }) => {
  const html = await (await request.get('./')).text();
  expect(html.match(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/gi)).toBeNull();
});

test.describe('what the watch sees', () => {
  test.use({ expectedProblems: /img-src|TrustedHTML|TrustedTypePolicy|elsewhere\.invalid/ });

  test('text does not become markup, nor another policy', async ({ page }) => {
    await page.goto('./');
    const refused = await page.evaluate(() => {
      const attempts = [
        () => Object.assign(document.createElement('p'), { innerHTML: '<b>bold</b>' }),
        () =>
          (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy(
            'another',
            {},
          ),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'allowed';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).toEqual(['TypeError', 'TypeError']);
  });

  test('a picture from elsewhere is refused, and noticed', async ({ page }) => {
    await page.goto('./');
    const noticed = page.waitForEvent('console', (message) => message.text().startsWith('policy: img-src'));
    await page.evaluate(() => {
      document.createElement('img').src = 'https://elsewhere.invalid/a.png';
    });
    await noticed;
  });
});
