import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { SINGLE_FILE } from './singleFile.ts';

const SOURCE = 'src/worker/serviceWorker.ts';
/** The name of the worker beside the page, whose folder is what it may serve. */
export const SERVICE_WORKER = 'sw.js';
const LICENSES = 'licenses.md';
/** What the source says where the list of the files is to stand. */
const PLACE_OF_LIST = 'self.FILES_TO_KEEP';
/** For others than the app: the build's own notes, the worker itself, the picture for the README, the app in one file. */
const LEFT_OUT = new Set(['sw.js', 'structure.png', SINGLE_FILE]);

/** A file that the worker keeps; `revision` is null where the name itself changes with the content. */
export interface KeptFile {
  url: string;
  revision: string | null;
}

/** Vite plugin that builds the service worker of the built app, with the list of the files that it keeps. */
export function serviceWorker(): Plugin {
  let root = '.';
  let folder = 'dist';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { code, licenses } = await buildWorker(root);
        appendFileSync(join(folder, LICENSES), licenses);
        const withList = code.replace(PLACE_OF_LIST, () => JSON.stringify(filesToKeep(folder)));
        if (withList === code) throw new Error(`${SOURCE} does not say ${PLACE_OF_LIST}`);
        writeFileSync(join(folder, SERVICE_WORKER), withList);
      },
    },
  };
}

/** Every file of the built app in `folder` that the app can need. */
export function filesToKeep(folder: string): KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !path.startsWith('.') && !LEFT_OUT.has(path))
    .sort()
    .map((path) => ({
      url: path,
      revision: path.startsWith('assets/')
        ? null
        : createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex')
            .slice(0, 16),
    }));
}

/** The worker as one script of the old kind, which every browser with service workers runs. */
async function buildWorker(root: string): Promise<{ code: string; licenses: string }> {
  const { output } = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      license: { fileName: LICENSES },
      rolldownOptions: { input: SOURCE, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  const licenses = output.flatMap((file) => (file.fileName === LICENSES && file.type === 'asset' ? [String(file.source)] : [])).join('');
  return { code, licenses };
}
