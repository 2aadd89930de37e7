import type { Plugin } from 'vite';
import { buildSingleFile, SINGLE_FILE, type SingleFile } from './singleFile.ts';

/**
 * Vite plugin that puts the app in one file beside the built app and tells the app its size and SHA-256
 * (`import.meta.env.OFFLINE_FILE`), so that it can be offered for download. The dev server has no such file.
 */
export function offlineFile(): Plugin {
  let file: SingleFile | undefined;
  return {
    name: 'offline-file',
    apply: 'build',
    async config({ root = process.cwd() }) {
      file = await buildSingleFile(root);
      const { bytes, sha256 } = file;
      return { define: { 'import.meta.env.OFFLINE_FILE': JSON.stringify({ name: SINGLE_FILE, bytes, sha256 }) } };
    },
    generateBundle() {
      if (file) this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: file.html });
    },
    closeBundle() {
      if (file) this.info(`${SINGLE_FILE}: ${Math.round(file.bytes / 1000)} KB, SHA-256 ${file.sha256}`);
    },
  };
}
