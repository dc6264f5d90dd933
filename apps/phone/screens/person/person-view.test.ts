import { addDays } from '@thari/kernel/calendar-date';
import type { PlanItem } from '@thari/protocol/rule';
import { describe, expect, test } from 'vitest';
import type { PairPage } from '../../engine/engine-api.ts';
import { pageOf, saying } from '../preview/known-to-tests.ts';
import { nomsa, thandi } from '../preview/nomsas-story.ts';
import { busi, lerato, mary, palesa, puleng } from '../preview/other-stories.ts';
import { maputsoe } from '../preview/preview-places.ts';
import { personView } from './person-view.ts';

const { today } = saying;
const view = (page: PairPage) => personView(page, maputsoe.id, saying);
const page = pageOf(nomsa);
const [model] = page.plan;
if (!model) throw new Error('no plan');
const withItem = (fromIn: number, dueIn: number, lateIn: number, changes: Partial<PlanItem> = {}) =>
  view({
    ...page,
    plan: [
      {
        ...model,
        about: thandi.id,
        what: 'baby-check',
        why: 'test-at-this-age',
        settled: undefined,
        window: {
          fromOn: addDays(today, fromIn),
          dueOn: addDays(today, dueIn),
          lateAfterOn: addDays(today, lateIn),
          lastOn: undefined,
        },
        ...changes,
      },
    ],
  }).rows.map(({ what, kind, when }) => [what, kind, when]);

describe('her page', () => {
  test('is headed by a first name and one letter', () => {
    expect(view(page).title).toBe('Nomsa D.');
  });
  test('names her babies and their ages', () => {
    expect(view(page).babies).toEqual([{ name: 'Thandi', age: '6 weeks' }]);
    expect(view(pageOf(puleng)).babies.map(({ name }) => name)).toEqual(['Neo', 'Lesedi']);
  });
  test('says when a baby is expected', () => {
    expect(view(pageOf(lerato)).expectedOn).toBe('2 February 2027');
    expect(view(page).expectedOn).toBe(undefined);
  });
  test('is silent about babies after a loss', () => {
    expect(view(pageOf(palesa))).toMatchObject({ isBereaved: true, babies: [], expectedOn: undefined });
  });
  test('offers a call only with her yes and a number', () => {
    expect(view(page).call).toBe('tel:0700000001');
    expect(view(pageOf(busi)).call).toBe(undefined);
    const no = { ...page.record.consents, call: { given: false, on: today } };
    expect(view({ ...page, record: { ...page.record, consents: no } }).call).toBe(undefined);
  });
  test('says that she left, and how', () => {
    expect(view(pageOf(mary)).hasLeft).toBe('She could not be found');
    expect(view(page).hasLeft).toBe(undefined);
  });
  test('says that she is with another place', () => {
    expect(personView(page, 'elsewhere', saying).atOtherSite).toBe(true);
    expect(view(page).atOtherSite).toBe(false);
  });
  test('warns of two answers to one check', () => {
    expect(view(pageOf(puleng)).twoAnswers).toMatchObject([
      { name: 'Neo', taken: 'Sat 5 September', answers: [{ result: 'negative' }, { result: 'positive' }] },
    ]);
    expect(view(page).twoAnswers).toEqual([]);
  });
});

describe('what is open', () => {
  test.each([
    ['the day before it begins', 1, 8, 8, []],
    ['on its first day', 0, 7, 7, [['Baby’s check', 'due', 'by Tue 1 December']]],
    ['on the day itself', -3, 0, 0, [['Baby’s check', 'due', 'due now']]],
    ['within its days of grace', -9, -2, 0, [['Baby’s check', 'due', 'due now']]],
    ['the day after', -9, -3, -1, [['Baby’s check', 'late', '1 day late']]],
  ] as const)('%s', (_, fromIn, dueIn, lateIn, rows) => {
    expect(withItem(fromIn, dueIn, lateIn)).toEqual(rows);
  });
  test('and waits for somebody else says since when', () => {
    const since = addDays(today, -2);
    expect(withItem(-9, -3, -1, { settled: { how: 'waiting', since } })).toEqual([
      ['Baby’s check', 'waiting', 'waiting since Sun 22 November'],
    ]);
  });
  test('and was done or stopped is not shown', () => {
    expect(withItem(-9, -3, -1, { settled: { how: 'done', on: today } })).toEqual([]);
    expect(withItem(-9, -3, -1, { settled: { how: 'stopped', why: 'not-needed' } })).toEqual([]);
  });
  test('tells the two medicines apart', () => {
    const why = 'first-cotrimoxazole' as const;
    expect(withItem(0, 0, 0, { what: 'baby-medicine', why })[0]?.[0]).toBe('Baby’s second medicine');
  });
  test('is ordered: late before due, and the urgent first', () => {
    const rows = view(pageOf(puleng)).rows;
    expect(rows[0]?.what).toBe('The nurse, today');
    const kinds = rows.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
  const order = ['late', 'due', 'waiting'];
  test('says whose it is only where there are two', () => {
    expect(new Set(view(pageOf(puleng)).rows.map(({ whose }) => whose))).toEqual(new Set(['Neo', 'Lesedi', undefined]));
    expect(view(page).rows.every(({ whose }) => whose === undefined)).toBe(true);
  });
});

describe('the next visit', () => {
  const visit = (dueIn: number) => {
    const [first] = page.record.appointments;
    if (!first) throw new Error('not told');
    const appointments = [{ ...first, status: 'booked' as const, keptOn: undefined, dueOn: addDays(today, dueIn) }];
    return view({ ...page, record: { ...page.record, appointments } }).nextVisit?.day;
  };
  test.each([
    [-1, undefined],
    [0, 'today'],
    [1, 'tomorrow'],
  ])('booked %i days from today is %s', (days, said) => {
    expect(visit(days)).toBe(said);
  });
});
