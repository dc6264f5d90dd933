import { describe, expect, test } from 'vitest';
import { saying } from '../preview/known-to-tests.ts';
import { lockedState } from '../preview/preview-door.ts';
import { isWholeCode, typedCode } from './activate-view.ts';
import { lockView } from './lock-view.ts';
import { nothingChosen, pinChosen } from './set-pin-view.ts';

const { t } = saying;

describe('the lock', () => {
  test('has its keys, unless she has to wait or to meet the server', () => {
    expect(lockView(lockedState, undefined, 0, t)).toMatchObject({ keys: true, wait: undefined, leaseEnded: false });
    expect(lockView(lockedState, undefined, 1, t)).toMatchObject({ keys: false, wait: '0:01' });
    expect(lockView({ ...lockedState, leaseEnded: true }, undefined, 0, t)).toMatchObject({
      keys: false,
      leaseEnded: true,
    });
  });
  test.each([
    [300, '5:00'],
    [59, '0:59'],
    [1200, '20:00'],
  ])('counts %i seconds down as %s', (seconds, said) => {
    expect(lockView(lockedState, undefined, seconds, t).wait).toBe(said);
  });
  test('says how many tries are left after a wrong one', () => {
    expect(lockView({ ...lockedState, triesLeft: 4 }, 'wrong-pin', 0, t)).toMatchObject({
      error: 'That is not it. 4 tries left.',
      warning: undefined,
    });
  });
  test.each([
    [6, false],
    [5, true],
    [1, true],
  ])('with %i tries left it warns before the next: %s', (triesLeft, warns) => {
    expect(lockView({ ...lockedState, triesLeft }, undefined, 0, t).warning !== undefined).toBe(warns);
  });
  test('says what is kept and not yet sent, and nothing where all was sent', () => {
    expect(lockView({ ...lockedState, unsent: 1 }, undefined, 0, t).unsent).toBe('1 entry is kept and not yet sent.');
    expect(lockView({ ...lockedState, unsent: 0 }, undefined, 0, t).unsent).toBe(undefined);
  });
});

describe('choosing six numbers', () => {
  test('asks twice, and takes them when they are the same', () => {
    const first = pinChosen(nothingChosen, '135790');
    expect(first.agreed).toBe(undefined);
    expect(pinChosen(first.choice, '135790').agreed).toBe('135790');
  });
  test('begins again when they differ', () => {
    const { choice, agreed } = pinChosen({ first: '135790', differed: false }, '135791');
    expect([choice, agreed]).toEqual([{ first: undefined, differed: true }, undefined]);
  });
});

describe('a code', () => {
  test('is read in small letters, with spaces and dashes', () => {
    expect(typedCode(' k7q2-m9 fx')).toBe('K7Q2M9FX');
  });
  test.each([
    ['K7Q2M', false],
    ['K7Q2M9', true],
    ['K'.repeat(20), true],
    ['K'.repeat(21), false],
  ])('%s is whole: %s', (typed, isWhole) => {
    expect(isWholeCode(typed)).toBe(isWhole);
  });
});
