import { describe, expect, test } from 'vitest';
import { hoursAhead } from './hours-ahead.ts';

describe('when she may be back', () => {
  test('begins at the next half hour that is at least half an hour away', () => {
    expect(hoursAhead('13:10')[0]).toBe('14:00');
    expect(hoursAhead('13:30')[0]).toBe('14:00');
    expect(hoursAhead('13:31')[0]).toBe('14:30');
  });
  test('reaches over the day in the morning, and into the evening later', () => {
    expect(hoursAhead('07:00')).toEqual([
      '07:30',
      '08:30',
      '09:30',
      '10:30',
      '11:30',
      '12:30',
      '13:30',
      '14:30',
      '15:30',
    ]);
    expect(hoursAhead('13:10').at(-1)).toBe('18:00');
  });
  test('never reaches into the next day', () => {
    expect(hoursAhead('22:50')).toEqual(['23:30']);
    expect(hoursAhead('23:10')).toEqual([]);
  });
});
