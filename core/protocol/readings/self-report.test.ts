import { describe, expect, test } from 'vitest';
import { selfReportScore } from './self-report.ts';

const best = { missedDoses30Days: 0, howWellStep: 5, howOftenStep: 5 };

describe('what she says about taking it every day', () => {
  test('is 100 where nothing was missed and nothing is hard, and 0 at the other end', () => {
    expect(selfReportScore(best)).toBe(100);
    expect(selfReportScore({ missedDoses30Days: 30, howWellStep: 0, howOftenStep: 0 })).toBe(0);
  });
  test('is the mean of three answers, so that none of them decides alone', () => {
    expect(selfReportScore({ ...best, missedDoses30Days: 15 })).toBe(83);
    expect(selfReportScore({ ...best, howWellStep: 0 })).toBe(67);
    expect(selfReportScore({ ...best, howOftenStep: 3 })).toBe(87);
  });
});
