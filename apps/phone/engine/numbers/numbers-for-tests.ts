import { calendarDate as on } from '@thari/kernel/calendar-date';
import { numbersOf } from '../answers/numbers.ts';
import type { NumbersAnswer, NumbersCounted } from '../numbers/numbers-answer.ts';
import type { TestPhone } from '../phone-for-tests.ts';

export const month = (from: string, to: string) => ({ from: on(from), to: on(to) });
export const february = month('2026-02-01', '2026-02-28');
export const march = month('2026-03-01', '2026-03-31');

/** Asks until everybody has been counted, as a screen does. */
export const numbersOn = async ({ phone }: TestPhone, ...periods: (typeof march)[]): Promise<NumbersCounted> => {
  let answer: NumbersAnswer;
  do answer = await numbersOf(phone, { periods, whose: 'site' });
  while (answer.is === 'counting');
  return answer;
};
