import type { PairRecord } from '@thari/care/projections/pair-record';
import { weekday } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { aboutOf, pageOf, saying } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { maputsoe } from '../preview/preview-places.ts';
import { personView } from './person-view.ts';
import { reachLines } from './reach-lines.ts';

const page = pageOf(nomsa);
const { t, today } = saying;
const hers = (changes: Partial<PairRecord>) => ({ ...page, record: { ...page.record, ...changes } });
const bar = (changes: Partial<PairRecord>, time: string) => {
  const { call, callNote } = personView(hers(changes), maputsoe.id, { ...saying, time });
  return { call, callNote };
};
const safeReach = (changes: Partial<NonNullable<PairRecord['safeReach']>> = {}) => ({
  safeReach: {
    phoneOf: 'her-own' as const,
    days: [weekday(today)],
    fromTime: '09:00',
    untilTime: '16:00',
    setOn: today,
    ...changes,
  },
});

describe('the call button', () => {
  test.each([
    ['08:59', undefined, t.reach.bar.wait('today', '09:00')],
    ['09:00', 'tel:0700000001', undefined],
    ['15:59', 'tel:0700000001', undefined],
    ['16:00', undefined, t.reach.bar.wait(saying.say.near('2026-12-01' as typeof today, today), '09:00')],
  ])('at %s keeps to her hours, and says until when to wait', (time, call, callNote) => {
    expect(bar(safeReach(), time)).toEqual({ call, callNote });
  });
  test('is not there while the flag is up: it says whom to ask', () => {
    expect(bar({ flaggedOn: today }, '10:00')).toEqual({ call: undefined, callNote: t.reach.bar.flagged });
  });
  test('says what not to say where somebody may answer who must not know', () => {
    const { call, callNote } = bar(safeReach({ phoneOf: 'shared-does-not-know' }), '10:00');
    expect([call, callNote]).toEqual(['tel:0700000001', t.reach.bar.callCircle]);
  });
  test('is not there where she has no phone any more', () => {
    expect(bar(safeReach({ phoneOf: 'no-phone' }), '10:00').call).toBe(undefined);
  });
});

test('how to reach her names her hours, whose phone it is, and what is never said', () => {
  const person = page.people[page.record.mother.motherId];
  if (!person) throw new Error('not told');
  const people = { ...page.people, [page.record.mother.motherId]: { ...person, neverSay: 'the blue building' } };
  const told = { ...hers({ ...safeReach({ phoneOf: 'shared-knows', days: [1, 3] }), flaggedOn: today }), people };
  const lines = reachLines(told, aboutOf(told)).map(({ label, value }) => `${label}: ${value}`);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Nobody reaches out since: Tue 24 November',
      'Whose phone: shared with somebody in her circle',
      'Safe days: Mon, Wed',
      'Safe hours: 09:00 to 16:00',
      'Never say: the blue building',
    ]),
  );
});
