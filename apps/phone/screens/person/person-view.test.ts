import { addDays } from '@thari/kernel/calendar-date';
import type { PlanItem } from '@thari/protocol/rule';
import { describe, expect, test } from 'vitest';
import type { PairPage } from '../../engine/engine-api.ts';
import { hintsAtIt } from '../../words/disclosing.ts';
import { pageOf, saying } from '../preview/known-to-tests.ts';
import { nomsa, thandi } from '../preview/nomsas-story.ts';
import { busi, lerato, mary, palesa, puleng } from '../preview/other-stories.ts';
import { maputsoe } from '../preview/preview-places.ts';
import { personView } from './person-view.ts';

const { today } = saying;
const view = (page: PairPage) => personView(page, maputsoe.id, { ...saying, time: '10:00' });
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
        asked: 'on-its-day',
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
    expect(personView(page, 'elsewhere', { ...saying, time: '10:00' }).atOtherSite).toBe(true);
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

describe('what waits until she is here', () => {
  const of = (...changes: readonly Partial<PlanItem>[]) =>
    view({
      ...page,
      plan: changes.map((each, i) => ({
        ...model,
        id: `rule/${i}`,
        about: thandi.id,
        what: 'talk' as const,
        settled: undefined,
        asked: 'when-she-comes' as const,
        priority: 'c' as const,
        window: { fromOn: addDays(today, -9), dueOn: addDays(today, -9), lateAfterOn: today, lastOn: undefined },
        ...each,
      })),
    });
  const late = { fromOn: addDays(today, -9), dueOn: addDays(today, -9), lateAfterOn: addDays(today, -1) };
  test('stands apart from what has its day, and is never late', () => {
    const { rows, here } = of({ why: 'feeding-asked', window: { ...late, lastOn: undefined } });
    expect(rows).toEqual([]);
    expect(here.map(({ what, kind, when }) => [what, kind, when])).toEqual([['How feeding goes', 'neutral', '']]);
  });
  test.each([
    ['the day before it is asked', 1, 0],
    ['the day', 0, 1],
    ['the day after', -1, 1],
  ])('is there or not on %s', (_, fromIn, count) => {
    const fromOn = addDays(today, fromIn);
    const window = { fromOn, dueOn: fromOn, lateAfterOn: fromOn, lastOn: undefined };
    expect(of({ why: 'feeding-asked', window }).here.length).toBe(count);
  });
  test('is gone once it was asked', () => {
    expect(of({ why: 'feeding-asked', settled: { how: 'done', on: today } }).here).toEqual([]);
  });
  test('is in order of what matters, then of the rules', () => {
    const { here } = of(
      { why: 'development-at-this-age', rule: 'development' },
      { why: 'feeding-asked', rule: 'infant-feeding' },
      { why: 'support-after-count', rule: 'adherence-support', priority: 'b' },
    );
    expect(here.map(({ item }) => item.rule)).toEqual(['adherence-support', 'infant-feeding', 'development']);
  });
  test('is one line where two read alike, and the next one follows', () => {
    const mother = { about: nomsa.id, rule: 'wellbeing-screens', why: 'how-she-is-joining' } as const;
    const asked = (screen: string) => ({ ...mother, id: `wellbeing-screens/${nomsa.id}/${screen}/joining` });
    const { here } = of(asked('safety'), asked('mood'));
    expect(here.map(({ what, lead }) => [what, lead])).toMatchObject([
      ['How she is', { form: 'doScreen', subject: { proposed: { screen: 'mood' } } }],
    ]);
  });
  test('is two lines for twins', () => {
    const twins = pageOf(puleng);
    const [neo, lesedi] = twins.record.infants;
    const here = view(twins).here.filter(({ what }) => what === 'How feeding goes');
    expect(here.map(({ item }) => item.about)).toEqual([neo?.infantId, lesedi?.infantId]);
  });
  test('names nothing that a bystander should not read', () => {
    const all = [nomsa, lerato, busi, palesa, puleng].flatMap((woman) => view(pageOf(woman)).here);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ what }) => hintsAtIt(what) || /safe|violen/i.test(what))).toEqual([]);
  });
});

describe('what is open with the nurse', () => {
  test('keeps a line for each danger, however alike they read', () => {
    const nurse = {
      what: 'nurse-today',
      why: 'answer-needs-nurse',
      about: nomsa.id,
      rule: 'wellbeing-screens',
    } as const;
    const { rows } = view({
      ...page,
      plan: ['mood', 'safety'].map((screen) => ({
        ...model,
        ...nurse,
        id: `wellbeing-screens/${nomsa.id}/${screen}/concern/${today}`,
        settled: undefined,
        asked: 'on-its-day',
        priority: 'a',
        window: { fromOn: today, dueOn: today, lateAfterOn: today, lastOn: undefined },
      })),
    });
    expect(rows.map(({ what }) => what)).toEqual(['The nurse, today', 'The nurse, today']);
  });
  test('speaks of no birth after a loss', () => {
    const titles = view(pageOf(palesa)).rows.map(({ what }) => what);
    expect(titles).toContain('A visit with the nurse');
    expect(titles.filter((what) => /birth|baby/i.test(what))).toEqual([]);
  });
});
