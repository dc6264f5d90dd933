import { describe, expect, test } from 'vitest';
import { twoFingerTap } from './two-finger-tap.ts';

const finger = (identifier: number, clientX: number) => ({ identifier, clientX, clientY: 100 });
const two = [finger(1, 50), finger(2, 150)];

describe('a tap with two fingers', () => {
  test('is one when both stay and leave soon', () => {
    const tap = twoFingerTap();
    tap.touched([finger(1, 50)], 0);
    tap.touched(two, 20);
    tap.moved([finger(1, 55), finger(2, 146)]);
    expect(tap.left([finger(1, 55)], 180)).toBe(false);
    expect(tap.left([], 200)).toBe(true);
  });
  test('is none when the fingers pinch', () => {
    const tap = twoFingerTap();
    tap.touched(two, 0);
    tap.moved([finger(1, 20), finger(2, 190)]);
    expect(tap.left([], 200)).toBe(false);
  });
  test.each([
    [450, true],
    [451, false],
  ])('that lasts %i milliseconds: %s', (at, isTap) => {
    const tap = twoFingerTap();
    tap.touched(two, 0);
    expect(tap.left([], at)).toBe(isTap);
  });
  test('is none with one finger or with three', () => {
    const [one, three] = [twoFingerTap(), twoFingerTap()];
    one.touched([finger(1, 50)], 0);
    three.touched(two, 0);
    three.touched([...two, finger(3, 90)], 10);
    expect([one.left([], 50), three.left([], 50)]).toEqual([false, false]);
  });
});
