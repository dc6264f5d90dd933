import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedUnlock, type Lease, leaseState, mostUnlocks, renewedLease, sawTime, timeSeenAt } from './lease.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 2, 1, 12);
const fresh = renewedLease(noon, noon);

const unlocked = (times: number, lease: Lease = fresh): Lease =>
  Array.from({ length: times }).reduce<Lease>((counted) => countedUnlock(counted, noon), lease);

describe('a lease', () => {
  test.each([
    [35 * day - 1, 'ending-soon'],
    [35 * day, 'over'],
    [35 * day + 1, 'over'],
    [28 * day - 1, 'valid'],
    [28 * day, 'ending-soon'],
    [0, 'valid'],
  ] as const)('%i ms after the sync is %s', (later, is) => {
    expect(leaseState(fresh, noon + later).is).toBe(is);
  });

  test('is as long as the server says', () => {
    const short = renewedLease(noon, noon, 14);
    expect(leaseState(short, noon + 14 * day - 1).is).toBe('ending-soon');
    expect(leaseState(short, noon + 14 * day)).toEqual({ is: 'over', because: 'time' });
  });

  test('allows 400 unlocks, warns when 80 are left, and not one more', () => {
    expect(leaseState(unlocked(319), noon)).toMatchObject({ is: 'valid', unlocksLeft: 81 });
    expect(leaseState(unlocked(320), noon)).toMatchObject({ is: 'ending-soon', unlocksLeft: 80 });
    expect(leaseState(unlocked(mostUnlocks - 1), noon)).toMatchObject({ is: 'ending-soon', unlocksLeft: 1 });
    expect(leaseState(unlocked(mostUnlocks), noon)).toEqual({ is: 'over', because: 'unlocks' });
  });

  test('starts anew at a sync, whatever was before', () => {
    const spent = sawTime(unlocked(mostUnlocks), noon + 90 * day);
    expect(leaseState(spent, noon).is).toBe('over');
    expect(leaseState(renewedLease(noon + 91 * day, noon + 91 * day), noon + 91 * day)).toEqual({
      is: 'valid',
      msLeft: 35 * day,
      unlocksLeft: 400,
    });
  });

  test('works on a phone whose clock is years wrong, either way, and ends on the day it should', () => {
    for (const wrong of [-8 * 365 * day, 8 * 365 * day]) {
      const lease = renewedLease(noon, noon + wrong);
      expect(leaseState(lease, noon + wrong + 27 * day).is).toBe('valid');
      expect(leaseState(lease, noon + wrong + 35 * day).is).toBe('over');
    }
  });

  test('gains nothing from a clock that is set back after the time was seen', () => {
    const seen = sawTime(fresh, noon + 35 * day);
    expect(leaseState(seen, noon - 365 * day)).toEqual({ is: 'over', because: 'time' });
  });

  test('gains nothing from a clock that stands still: the unlocks end it', () => {
    expect(leaseState(unlocked(400), noon)).toEqual({ is: 'over', because: 'unlocks' });
  });

  test('once over stays over, and is never longer than it was, whatever the clock does', () => {
    const step = fc.record({ clock: fc.integer({ min: -100 * day, max: 100 * day }), unlock: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let lease = fresh;
        let before = leaseState(lease, noon);
        for (const { clock, unlock } of steps) {
          const now = noon + clock;
          lease = unlock ? countedUnlock(lease, now) : sawTime(lease, now);
          const after = leaseState(lease, now);
          if (before.is === 'over') expect(after.is).toBe('over');
          else if (after.is !== 'over') {
            expect(after.msLeft).toBeLessThanOrEqual(before.msLeft);
            expect(after.unlocksLeft).toBe(before.unlocksLeft - (unlock ? 1 : 0));
          }
          expect(timeSeenAt(lease, now)).toBe(lease.timeSeen);
          before = after;
        }
      }),
    );
  });
});
