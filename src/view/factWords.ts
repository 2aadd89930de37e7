import type { Fact } from '../model/schema.ts';
import type { Messages } from '../text/en.ts';
import type { Language } from './View.ts';

/** What a fact says, in words: a date, how often, a period, or the sentence that it is. */
export function factWords({ about, value, qualifier }: Fact, words: Messages): string {
  if (typeof value !== 'string') return value[words.lang as Language];
  if (about === 'meets') return words.frequency(value, qualifier);
  if (about === 'period') return value.replace('/', '–');
  return /^\d{4}(-\d{2}){0,2}$/.test(value) ? words.date(value) : value;
}
