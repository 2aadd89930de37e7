/** Days as text: `YYYY-MM-DD` sorts by itself, so that nothing here needs a clock. */

/** How many days a month of a year has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text is a day of the calendar: `2024-02-29` is, `2024-02-30` and `2024-2-9` are not. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** First and last day of a partial date: `2024` is 2024-01-01 to 2024-12-31, a day is itself. */
export function daysOf(date: string): { first: string; last: string } {
  const [year = '', month, day] = date.split('-');
  if (day) return { first: date, last: date };
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${daysIn(Number(year), Number(month))}` };
}
