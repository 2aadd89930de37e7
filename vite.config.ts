import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { changelog } from './src/build/changelog.ts';
import { dataParts } from './src/build/dataParts.ts';
import { headOfPage } from './src/build/headOfPage.ts';
import { offlineFile } from './src/build/offlineFile.ts';
import { prerender } from './src/build/prerender.ts';
import { serviceWorker } from './src/build/serviceWorker.ts';

export default defineConfig({
  // Relative addresses: the built app works under any path of any static host.
  base: './',
  plugins: [react(), dataParts(), headOfPage(), prerender(), changelog(), offlineFile(), serviceWorker()],
  build: {
    // Nothing is inlined as data: the page's policy would refuse it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    // For slow machines: the property tests try many inputs.
    testTimeout: 30_000,
  },
});
