import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilFromDays, daysFromCivil } from './civil-days.ts';

const byTheClock = (days: number) => {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

describe('a day counted by whole numbers', () => {
  test('is the day that the JavaScript calendar says, every day of four centuries', () => {
    const first = daysFromCivil(1800, 1, 1);
    const days = Array.from({ length: daysFromCivil(2200, 1, 1) - first }, (_, i) => first + i);
    const said = ({ year, month, day }: ReturnType<typeof byTheClock>) => `${year}-${month}-${day}`;
    expect(days.filter((day) => said(civilFromDays(day)) !== said(byTheClock(day)))).toEqual([]);
    expect(days).toHaveLength(146_097);
  });
  test('there and back is the same day, from the year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
        const { year, month, day } = civilFromDays(days);
        expect(daysFromCivil(year, month, day)).toBe(days);
      }),
    );
  });
  test.each([
    [2028, 2, 29, 21_243],
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2100, 3, 1, 47_541],
  ])('%i-%i-%i is day %i', (year, month, day, days) => {
    expect(daysFromCivil(year, month, day)).toBe(days);
  });
});
