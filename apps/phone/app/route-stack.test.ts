import { describe, expect, test } from 'vitest';
import { placeOf, type Route } from './route.ts';
import { atTab, backAt, finished, home, opened, topOf } from './route-stack.ts';

const person: Route = { name: 'person', pairId: 'nomsa' };
const form = (step: number): Route => ({ name: 'form', form: 'holdSession', pairId: 'nomsa', subject: {}, step });
const names = (stack: readonly Route[]) => stack.map(({ name }) => name);

describe('the pages behind her', () => {
  test('grow page by page and shrink to a depth', () => {
    const stack = opened(opened(opened(home, person), form(0)), form(1));
    expect(names(stack)).toEqual(['diary', 'person', 'form', 'form']);
    expect(topOf(backAt(stack, 3))).toEqual(form(0));
    expect(backAt(stack, 0)).toEqual(home);
    expect(backAt(stack, 9)).toEqual(stack);
  });
  test('of a tab lead back to the diary', () => {
    expect(names(atTab('work'))).toEqual(['diary', 'work']);
    expect(names(atTab('diary'))).toEqual(['diary']);
  });
  test('after a form are those that led to her', () => {
    const fromMenu = opened(opened(opened(opened(home, person), { name: 'menu', pairId: 'nomsa' }), form(0)), form(1));
    expect(names(finished(fromMenu, 'nomsa'))).toEqual(['diary', 'person']);
  });
  test('keep the search she came through', () => {
    const found = opened(opened(atTab('find'), person), form(0));
    expect(names(finished(found, 'nomsa'))).toEqual(['diary', 'find', 'person']);
  });
  test('lead to her page where there was none yet, and on to what comes next', () => {
    const welcomed = opened(atTab('find'), form(0));
    const next: Route = { name: 'form', form: 'bookAppointment', pairId: 'nomsa', subject: {}, step: 0 };
    expect(finished(welcomed, 'nomsa', next)).toEqual([{ name: 'diary' }, person, next]);
  });
  test('never keep the form of one woman as the page of another', () => {
    const other = opened(opened(home, { name: 'person', pairId: 'lerato' }), form(0));
    expect(topOf(finished(other, 'nomsa'))).toEqual(person);
  });
});

test('every page of one form is one place, so that a draft is found again', () => {
  expect(placeOf(form(0))).toBe(placeOf(form(3)));
  expect(placeOf(form(0))).not.toBe(placeOf({ ...form(0), pairId: 'lerato' } as Route));
});
