import { describe, expect, test } from 'vitest';
import {
  answersOf,
  dayIn,
  manyIn,
  maybeDayIn,
  maybeNumberIn,
  maybeOneOf,
  oneOf,
  saysYes,
  someOf,
  textIn,
} from './answers.ts';

describe('answers', () => {
  const answers = {
    name: '  Nomsa ',
    on: '2026-02-29',
    many: ['a', 'x'],
    age: '24',
    weight: '3.4',
    yes: 'yes',
    word: 'b',
  };
  test('are trimmed, and empty where there is none', () => {
    expect([textIn(answers, 'name'), textIn(answers, 'nothing'), textIn(answers, 'many')]).toEqual(['Nomsa', '', '']);
  });
  test('name a day only when it exists', () => {
    expect(maybeDayIn(answers, 'on')).toBe(undefined);
    expect(maybeDayIn({ on: '2024-02-29' }, 'on')).toBe('2024-02-29');
  });
  test('are numbers only when they are written as numbers', () => {
    expect([maybeNumberIn(answers, 'age'), maybeNumberIn(answers, 'weight'), maybeNumberIn(answers, 'name')]).toEqual([
      24,
      3.4,
      undefined,
    ]);
  });
  test('are one of the words that were offered, or none', () => {
    expect(maybeOneOf(answers, 'word', { a: 1, b: 2 })).toBe('b');
    expect(maybeOneOf({ word: 'toString' }, 'word', { a: 1 })).toBe(undefined);
    expect(someOf(answers, 'many', { a: 1, b: 2 })).toEqual(['a']);
    expect(manyIn(answers, 'word')).toEqual([]);
  });
  test('that are missing where the questions made sure of them are a bug', () => {
    expect(() => dayIn({}, 'on')).toThrow('unanswered: on');
    expect(() => oneOf({ word: 'x' }, 'word', { a: 1 })).toThrow('unanswered: word');
  });
  test('say yes only with a yes', () => {
    expect([saysYes(answers, 'yes'), saysYes({ yes: 'no' }, 'yes'), saysYes({}, 'yes')]).toEqual([true, false, false]);
  });
  test('are made of the data of an entry', () => {
    expect(
      answersOf({ takenOn: '2026-11-01', first: false, days: 30, topics: ['a'], none: undefined, deep: {} }),
    ).toEqual({
      takenOn: '2026-11-01',
      first: 'no',
      days: '30',
      topics: ['a'],
    });
  });
});
