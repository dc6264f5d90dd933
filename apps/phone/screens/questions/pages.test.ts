import { describe, expect, test } from 'vitest';
import { saying } from '../preview/known-to-tests.ts';
import type { Answers } from './answers.ts';
import { choice, count, day, many, number, offers, pick, text } from './ask.ts';
import { advancesByItself, faultsOf, pagesOf } from './pages.ts';

const { t } = saying;
const asked = { ask: 'Ask?', fact: 'Fact' };
const where = choice('where', asked, offers({ home: 'At home', clinic: 'At the clinic' }));
const when = day('when', asked, []);
const fault = (question: typeof when, answers: Record<string, string>) => faultsOf([question], answers, t)[question.id];

const tapped = (now: Answers) => ({ before: {}, now });

describe('pages', () => {
  test('gather neighbours that share one, and no others', () => {
    const questions = [
      { ...when, page: 'a' },
      { ...where, page: 'a' },
      { ...text('name', asked), page: 'b' },
      text('place', asked),
      text('word', asked),
    ];
    expect(pagesOf(questions).map((page) => page.map(({ id }) => id))).toEqual([
      ['when', 'where'],
      ['name'],
      ['place'],
      ['word'],
    ]);
  });
  test('lead on by a tap where one choice is all they ask, but never to Save', () => {
    expect(advancesByItself([where], false, tapped({}))).toBe(true);
    expect(advancesByItself([where], true, tapped({}))).toBe(false);
    expect(advancesByItself([where, when], false, tapped({ where: 'home', when: '2026-11-24' }))).toBe(false);
    expect(advancesByItself([pick('p', asked, [])], false, tapped({}))).toBe(false);
    expect(advancesByItself([], false, tapped({}))).toBe(false);
  });
  test('lead on when the last of several choices is answered, and not when she comes back to change one', () => {
    const page = [where, { ...where, id: 'again' }];
    const both = { where: 'home', again: 'home' };
    expect(advancesByItself(page, false, { before: {}, now: { where: 'home' } })).toBe(false);
    expect(advancesByItself(page, false, { before: { where: 'home' }, now: both })).toBe(true);
    expect(advancesByItself(page, false, { before: both, now: { ...both, again: 'clinic' } })).toBe(false);
  });
  test('lead on with "none of these", and wait while things are ticked', () => {
    const signs = many('signs', asked, [...offers({ cough: 'Cough' }), { value: 'none', label: 'None', alone: true }]);
    expect(advancesByItself([signs], false, tapped({ signs: ['none'] }))).toBe(true);
    expect(advancesByItself([signs], false, tapped({ signs: ['cough'] }))).toBe(false);
  });
});

describe('she may go on', () => {
  test('only with an answer, unless it may stay empty', () => {
    expect(fault(where, {})).toBe(t.refusals.field.chooseOne);
    expect(fault(where, { where: 'home' })).toBe(undefined);
    expect(fault(text('name', asked), { name: '  ' })).toBe(t.refusals.field.typeIt);
    expect(fault(text('name', asked, { optional: true }), {})).toBe(undefined);
    expect(faultsOf([many('m', asked, [])], {}, t)).toEqual({ m: t.refusals.field.chooseOne });
    expect(faultsOf([many('m', asked, [], { optional: true })], {}, t)).toEqual({});
  });
  test.each([
    ['', 'whichDay'],
    ['2026-02-29', 'noSuchDay'],
    ['XXXX-02-28', 'whichDay'],
    ['2026-02', 'whichDay'],
    ['2026-02-28', undefined],
  ] as const)('with the day %j: %s', (when_, reason) => {
    expect(fault(when, { when: when_ })).toBe(reason && t.refusals.field[reason]);
  });
  test.each([
    ['1998', undefined],
    ['1998-04', undefined],
    ['1998-04-31', 'noSuchDay'],
    ['98', 'whichDay'],
  ] as const)('with %j where a part is enough: %s', (born, reason) => {
    const question = day('born', asked, [], { partial: true });
    expect(faultsOf([question], { born }, t).born).toBe(reason && t.refusals.field[reason]);
  });
  test.each([
    ['0', true],
    ['1', false],
    ['30', false],
    ['31', true],
    ['x', true],
  ])('with %s days of 1 to 30: a fault is %s', (days, isFault) => {
    const how = { min: 1, max: 30, start: 1, unit: 'days', words: { less: '-', more: '+' } };
    expect(faultsOf([count('days', asked, how)], { days }, t).days !== undefined).toBe(isFault);
  });
  test('only past the check of the question itself, which is asked last', () => {
    const age = number(
      'age',
      asked,
      { digits: 2, delete: '-' },
      { check: ({ age: said }) => (said === '9' ? 'Look again.' : undefined) },
    );
    expect(faultsOf([age], { age: '9' }, t).age).toBe('Look again.');
    expect(faultsOf([age], {}, t).age).toBe(t.refusals.field.typeNumber);
  });
});
