import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/build/browser.ts';

// Found once; Playwright's workers read this file again and inherit what stands in the environment.
process.env.E2E_BROWSER ??= findBrowser();
process.env.E2E_PORT ??= String(await freePort());

const origin = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // On a shared machine a test may lose a race once, and is then named as flaky; what fails twice fails.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: `${origin}/`,
    browserName: 'chromium',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1366, height: 768 },
    // Every test begins as a first visit and asks the server; offline.spec.ts is about the worker and lets it in.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    // A press on what is not there fails by itself, long before its test runs out of time.
    actionTimeout: 20_000,
    trace: 'off',
    launchOptions: {
      executablePath: process.env.E2E_BROWSER,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // `DIST` names another folder than dist/ that holds a built app.
    command: `node --import tsx src/build/serve.ts ${process.env.DIST ?? 'dist'} --strict-port`,
    env: { PORT: process.env.E2E_PORT },
    url: `${origin}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 30_000,
  },
});

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
