/** Builds the app in one file into a folder of its own: `npm run build:offline`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSingleFile, SINGLE_FILE } from './singleFile.ts';

const FOLDER = 'dist-offline';

try {
  const { html, bytes, sha256 } = await buildSingleFile(process.cwd());
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, SINGLE_FILE), html);
  console.log(`${FOLDER}/${SINGLE_FILE}: ${Math.round(bytes / 1000)} KB\nSHA-256 ${sha256}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
