import { expect, test } from 'vitest';
import { decoderWords } from './decoder.ts';

test('the decoder counts in the words of either language', () => {
  expect(decoderWords.en.found(1, 2)).toBe('1 body, 2 agencies found');
  expect(decoderWords.id.found(1, 2)).toBe('1 badan, 2 instansi ditemukan');
  expect(decoderWords.en.partRead(199_990, 800_010)).toBe('The first 199,990 characters were read; 800,010 were not.');
  expect(decoderWords.id.partRead(199_990, 800_010)).toBe('199.990 karakter pertama dibaca; 800.010 tidak dibaca.');
  expect(decoderWords.en.takenOver(1)).toBe('1 body is now the meeting’s selection.');
});

test('the decoder says something everywhere', () => {
  for (const words of Object.values(decoderWords))
    for (const [key, said] of Object.entries(words)) {
      const sentence = typeof said === 'string' ? said : (said as (...args: (string | number)[]) => string)(2, 3);
      expect(sentence, key).toMatch(/\p{L}/u);
      expect(sentence, key).not.toMatch(/undefined|NaN/);
    }
});
