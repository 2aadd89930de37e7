import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from './unpack.ts';

const packed = (text: string) => gzipSync(text).toString('base64');

test('packed files come out letter for letter', async () => {
  const files = { 'asean.json': '{"name":"Menteri – “ASEAN”"}', 'a.md': '' };
  expect(await unpack(packed(JSON.stringify(files)))).toEqual(files);
});

test('what is no package is refused', async () => {
  await expect(unpack('***')).rejects.toThrow();
  await expect(unpack(packed('{'))).rejects.toThrow();
});
