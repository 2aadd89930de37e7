/** The first day that a partial date can mean: `2013-09` → `2013-09-01`. Undefined for the year 0, which XML has not. */
export function firstDay(date: string): string | undefined {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return year === '0000' ? undefined : `${year}-${month}-${day}`;
}

/** The last day that a partial date can mean: `2024-02` → `2024-02-29`. */
export function lastDay(date: string): string | undefined {
  const [year = '', month = '12', day] = date.split('-');
  return year === '0000' ? undefined : `${year}-${month}-${day ?? lengthOfMonth(Number(year), Number(month))}`;
}

function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}
