import { describe, expect, test } from 'vitest';
import { dateBoxes, dateText, dayOf } from './date-text.ts';

const boxes = (day: string, month: string, year: string) => ({ day, month, year });

describe('the text of three boxes', () => {
  test.each([
    ['a whole day', boxes('5', '3', '2025'), '2025-03-05'],
    ['a month', boxes('', '3', '2025'), '2025-03'],
    ['a year', boxes('', '', '2025'), '2025'],
    ['a day without its year', boxes('31', '3', ''), 'XXXX-03-31'],
    ['a day without its month', boxes('31', '', '2025'), '2025-XX-31'],
    ['a day alone', boxes('31', '', ''), 'XXXX-XX-31'],
    ['nothing', boxes('', '', ''), ''],
  ])('names %s', (_, typed, text) => {
    expect(dateText(typed)).toBe(text);
  });

  test.each(['2025-03-05', '2025-12', '2025', 'XXXX-03-31', '2025-XX-31', ''])('comes back the same: %s', (text) => {
    expect(dateText(dateBoxes(text))).toBe(text);
  });
});

describe('the day of a text', () => {
  test('is given when all parts are there', () => expect(dayOf('2024-02-29')).toBe('2024-02-29'));
  test.each(['2025-02-29', '2025-02', 'XXXX-02-03', ''])('is not given for "%s"', (text) =>
    expect(dayOf(text)).toBeUndefined(),
  );
});
