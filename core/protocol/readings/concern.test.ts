import { type CalendarDate, calendarDate as on } from '@thari/kernel/calendar-date';
import { infantFacts, pairFacts, referral } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { ReferralFacts, ScreenFacts } from '../facts.ts';
import { nurseHears } from './concern.ts';

const look = (day: string, concern: boolean): ScreenFacts => ({ screen: 'growth', doneOn: on(day), concern });
const sent = (madeOn: string, seenOn?: string, facts: Partial<ReferralFacts> = {}): ReferralFacts =>
  referral({
    referralId: `sent-${madeOn}`,
    reason: 'feeding-or-growth',
    madeOn: on(madeOn),
    closed: seenOn ? { on: on(seenOn), outcome: 'attended' } : undefined,
    ...facts,
  });
const heard = (screens: readonly ScreenFacts[], referrals: readonly ReferralFacts[] = []) =>
  nurseHears(pairFacts({ infants: [infantFacts()], referrals }), {
    about: 'thandi',
    screens,
    screen: 'growth',
    reason: 'feeding-or-growth',
  }).map(({ key, settled }) => [key, settled]);
const item = (day: string, settled: unknown = undefined) => [`thandi/growth/concern/${day}`, settled];
const done = (day: string) => ({ how: 'done', on: day as CalendarDate });

describe('what was found', () => {
  test('has to be heard by a nurse on that day, and says nothing about what it was', () => {
    const [asked] = nurseHears(pairFacts(), {
      about: 'thandi',
      screens: [look('2026-03-01', true)],
      screen: 'growth',
      reason: 'feeding-or-growth',
    });
    expect(asked).toMatchObject({
      what: 'nurse-today',
      actor: 'nurse',
      priority: 'a',
      why: 'answer-needs-nurse',
      window: { fromOn: '2026-03-01', dueOn: '2026-03-01', lateAfterOn: '2026-03-01' },
    });
  });
  test('is nothing when nothing was found, or something of another kind', () => {
    expect(heard([look('2026-03-01', false), { ...look('2026-03-01', true), screen: 'development' }])).toEqual([]);
  });
  test.each([
    ['2026-02-28', undefined],
    ['2026-03-01', undefined],
    ['2026-03-02', done('2026-03-02')],
  ])('a look on %s that found nothing settles it as %s', (day, settled) => {
    expect(heard([look(day, false), look('2026-03-01', true)])).toEqual([item('2026-03-01', settled)]);
  });
  test.each([
    ['2026-02-28', undefined],
    ['2026-03-01', { how: 'waiting', since: '2026-03-01' }],
    ['2026-03-02', { how: 'waiting', since: '2026-03-02' }],
  ])('sent on %s to somebody who can do more, it reads as %s', (day, settled) => {
    expect(heard([look('2026-03-01', true)], [sent(day)])).toEqual([item('2026-03-01', settled)]);
  });
  test.each([
    ['of somebody else', { about: 'nomsa' }],
    ['for another reason', { reason: 'mood' }],
    ['that was declined', { closed: { on: on('2026-03-02'), outcome: 'declined' } }],
  ] as const)('stays open after a referral %s', (_, facts) => {
    expect(heard([look('2026-03-01', true)], [sent('2026-03-01', undefined, facts)])).toEqual([item('2026-03-01')]);
  });
  test('found again before anybody saw to it keeps its first day', () => {
    expect(heard([look('2026-03-09', true), look('2026-03-01', true), look('2026-03-01', true)])).toEqual([
      item('2026-03-01'),
    ]);
    expect(heard([look('2026-03-01', true), look('2026-03-09', true)], [sent('2026-03-02')])).toEqual([
      item('2026-03-01', { how: 'waiting', since: '2026-03-02' }),
    ]);
  });
  test.each([
    ['2026-03-03', [item('2026-03-01', done('2026-03-04'))]],
    ['2026-03-04', [item('2026-03-01', done('2026-03-04')), item('2026-03-04')]],
    ['2026-03-05', [item('2026-03-01', done('2026-03-04')), item('2026-03-05')]],
  ])('found again on %s, around the day somebody saw to it', (day, expected) => {
    expect(heard([look('2026-03-01', true), look(day, true)], [sent('2026-03-01', '2026-03-04')])).toEqual(expected);
  });
  test('found again on a day on which another look found nothing is not over', () => {
    const looks = [look('2026-03-01', true), look('2026-03-05', false), look('2026-03-05', true)];
    expect(heard(looks)).toEqual([item('2026-03-01')]);
    expect(heard(looks.toReversed())).toEqual([item('2026-03-01')]);
  });
  test('found again after a look that found nothing is new, whatever happened to the first', () => {
    const looks = [look('2026-03-01', true), look('2026-03-03', false), look('2026-03-05', true)];
    expect(heard(looks)).toEqual([item('2026-03-01', done('2026-03-03')), item('2026-03-05')]);
    expect(heard(looks, [sent('2026-03-01', '2026-03-02')])[0]).toEqual(item('2026-03-01', done('2026-03-02')));
    expect(heard(looks, [sent('2026-03-01')])[0]).toEqual(item('2026-03-01', done('2026-03-03')));
  });
});
