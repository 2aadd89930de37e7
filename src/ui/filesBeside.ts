/**
 * The files that lie beside the page: the data, their schema, what changed. In the app that is one file they lie in the
 * page itself, packed, and nothing is asked of anyone.
 */

/** Where the packed files lie, as gzip in base64. */
const packed = typeof document === 'undefined' ? null : document.getElementById('files-beside');
let unpacked: Promise<Readonly<Record<string, string>>> | undefined;

/** Whether this app is one file, with nothing beside it. */
export const isSingleFile = packed !== null;

/** The text of a file beside the page; undefined where it cannot be had. Never throws. */
export async function textBeside(name: string): Promise<string | undefined> {
  try {
    if (packed) {
      unpacked ??= import('./unpack.ts').then(({ unpack }) => unpack(packed.textContent ?? ''));
      return (await unpacked)[name];
    }
    const answer = await fetch(`./${name}`);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
