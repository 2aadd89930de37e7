import { daysIn } from '../../model/days.ts';
import { type Problem, shown } from '../problem.ts';
import { datesIn } from './datesIn.ts';
import type { Rule } from './rule.ts';

/** Every day is in the calendar: there is no 30 February, and no 29 February outside leap years. */
export const daysExist: Rule = ({ dataset }) => {
  const problems: Problem[] = [];
  for (const { path, date } of datesIn(dataset)) {
    const [year, month, day] = date.split('-').map(Number);
    if (year === undefined || month === undefined || day === undefined) continue;
    const days = daysIn(year, month);
    if (day > days) problems.push({ code: 'no-such-day', path, found: shown(date), params: { days } });
  }
  return problems;
};
