import { describe, expect, test } from 'vitest';
import { type Moment, msUntilLock } from './auto-lock.ts';

const at = (seconds: number, steady = seconds): Moment => ({ wall: seconds * 1000, steady: steady * 1000 });
const untouchedFor = (seconds: number) => msUntilLock({ touched: at(0), hidden: undefined }, at(seconds));
const hiddenFor = (seconds: number) => msUntilLock({ touched: at(100), hidden: at(100) }, at(100 + seconds));

describe('the phone locks by itself', () => {
  test('three minutes after the last touch, and not before', () => {
    expect(untouchedFor(179.9)).toBeCloseTo(100);
    expect(untouchedFor(180)).toBe(0);
    expect(untouchedFor(9000)).toBe(0);
  });

  test('a minute after it went out of sight', () => {
    expect(hiddenFor(59.9)).toBeCloseTo(100);
    expect(hiddenFor(60)).toBe(0);
  });

  test('by whichever comes first', () => {
    expect(msUntilLock({ touched: at(0), hidden: at(150) }, at(160))).toBe(20_000);
  });

  test('also when its clock was set back, or stood still while it slept', () => {
    expect(msUntilLock({ touched: at(500), hidden: undefined }, at(0, 700))).toBe(0);
    expect(msUntilLock({ touched: at(0), hidden: undefined }, at(700, 1))).toBe(0);
  });
});
