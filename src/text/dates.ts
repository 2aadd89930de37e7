const LOCALES = { en: 'en-GB', id: 'id-ID' } as const;

const inWords = (lang: 'en' | 'id', day?: 'numeric') =>
  new Intl.DateTimeFormat(LOCALES[lang], { year: 'numeric', month: 'long', day, timeZone: 'UTC' });
// Making one takes far longer than using it.
const DAYS = { en: inWords('en', 'numeric'), id: inWords('id', 'numeric') };
const MONTHS = { en: inWords('en'), id: inWords('id') };

/** A partial date in words: `3 February 2026`, `September 2013`, `1981`. */
export function dateWords(date: string, lang: 'en' | 'id'): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month) return date;
  return (day ? DAYS : MONTHS)[lang].format(Date.UTC(year, month - 1, day ?? 1));
}

/** A list in words: `A, B and C`. */
export function listWords(items: readonly string[], lang: 'en' | 'id'): string {
  return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(items);
}

/** How often, from an ISO 8601 duration: `P1Y` every year, `P2Y` every 2 years, `P3M` every 3 months. */
export function frequencyWords(duration: string, qualifier: 'at-least' | undefined, lang: 'en' | 'id'): string {
  const match = /^P(\d+)([YM])$/.exec(duration);
  if (!match) return duration;
  const count = Number(match[1]);
  const units = { en: { Y: ['year', 'years'], M: ['month', 'months'] }, id: { Y: ['tahun', 'tahun'], M: ['bulan', 'bulan'] } }[lang];
  const unit = units[match[2] as 'Y' | 'M'];
  const least = qualifier === 'at-least';
  if (lang === 'en') return `${least ? 'at least once ' : ''}every ${count === 1 ? unit[0] : `${count} ${unit[1]}`}`;
  return `${least ? 'sekurangnya sekali ' : ''}setiap ${count === 1 ? unit[0] : `${count} ${unit[1]}`}`;
}
