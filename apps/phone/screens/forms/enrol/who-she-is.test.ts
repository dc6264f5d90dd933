import { calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { aboutOf, saying } from '../../preview/known-to-tests.ts';
import { faultsOf } from '../../questions/pages.ts';
import { bornFrom, whoQuestions } from './who-she-is.ts';

const today = on('2026-11-24');
const faults = (answers: Record<string, string>) =>
  Object.keys(faultsOf(whoQuestions(answers, aboutOf(undefined)), answers, saying.t));

describe('her birthday', () => {
  test('is the middle of the year in which a woman of that age was born, marked as a guess', () => {
    expect(bornFrom({ ageBy: 'age', age: '24' }, today)).toEqual({ bornOn: '2002-05-24', birthDateEstimated: true });
  });
  test('is what she knows of it, a guess where it is only a part', () => {
    expect(bornFrom({ ageBy: 'date', herBornOn: '1998-04-12' }, today)).toEqual({
      bornOn: '1998-04-12',
      birthDateEstimated: false,
    });
    expect(bornFrom({ ageBy: 'date', herBornOn: '1998-04' }, today)).toEqual({
      bornOn: '1998-04-15',
      birthDateEstimated: true,
    });
    expect(bornFrom({ ageBy: 'date', herBornOn: '1998' }, today)).toEqual({
      bornOn: '1998-07-01',
      birthDateEstimated: true,
    });
  });
  test('is left out where it is not known', () => {
    expect(bornFrom({ ageBy: 'unknown', age: '24' }, today)).toEqual({});
  });
});

describe('who she is', () => {
  const known = { givenName: 'Nomsa', ageBy: 'unknown' };
  test('needs no more than a name', () => {
    expect(faults(known)).toEqual([]);
    expect(faults({ ageBy: 'unknown' })).toEqual(['givenName']);
  });
  test.each([
    ['9', true],
    ['10', false],
    ['60', false],
    ['61', true],
  ])('an age of %s is mistyped: %s', (age, isFault) => {
    expect(faults({ ...known, ageBy: 'age', age }).includes('age')).toBe(isFault);
  });
  test.each([
    ['070000', true],
    ['0700 000', false],
    ['+266 5700 0001', false],
    ['1234567890123456', true],
  ])('the number %s is too short or too long: %s', (phone, isFault) => {
    expect(faults({ ...known, phone }).includes('phone')).toBe(isFault);
  });
  test('is asked for a word for the phone only where there is a number', () => {
    const asks = (answers: Record<string, string>) =>
      whoQuestions(answers, aboutOf(undefined)).some(({ id }) => id === 'codeWord');
    expect([asks(known), asks({ ...known, phone: '0700 000 001' })]).toEqual([false, true]);
  });
});
