import { expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { everyString } from '../../words/every-string.ts';
import { shapeOf } from '../../words/shape-of-words-for-tests.ts';
import { pseudo, pseudoText } from './pseudo-words.ts';

const parts = ({ language: _, ...rest }: typeof en) => rest;

test('the language that is none says everything that English says, longer by more than half, in brackets', () => {
  const english = everyString(parts(en));
  const long = everyString(parts(pseudo));
  expect(long.length).toBe(english.length);
  expect(english.filter(([, text], index) => (long[index]?.[1].length ?? 0) < text.length * 1.6)).toEqual([]);
  expect(long.filter(([, text]) => !/^\[.+\]$/.test(text))).toEqual([]);
  expect(shapeOf(pseudo.titles)).toEqual(shapeOf(en.titles));
});

test('what is put into a sentence stays as it was', () => {
  expect(pseudo.doors.pin.hello('Grace')).toMatch(/^\[.*Grace.*\]$/);
  expect(pseudo.dates.dayMonthYear(24, 'November', 2026)).toContain('24 November 2026');
  expect(pseudoText('Save')).toBe('[Sáávéé]');
});
