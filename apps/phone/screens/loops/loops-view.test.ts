import { addDays } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import type { OpenLoops, OpenReferral } from '../../engine/engine-api.ts';
import { saying } from '../preview/known-to-tests.ts';
import { loopsView } from './loops-view.ts';

const { t, today } = saying;
const words = { t, siteName: (id: string) => (id === 'h' ? 'Hlotse Hospital' : undefined) };
const sent = (changes: Partial<OpenReferral> = {}): OpenReferral => ({
  pairId: 'p',
  name: 'Nomsa',
  code: 'K7Q2-M9FX',
  mine: true,
  askOn: today,
  referralId: 'r',
  about: 'nomsa',
  madeOn: addDays(today, -14),
  to: 'clinic',
  sameDay: false,
  babyName: '',
  ...changes,
});
const open = (changes: Partial<OpenLoops> = {}): OpenLoops => ({
  today,
  referrals: [],
  arriving: [],
  away: [],
  ...changes,
});
const move = { pairId: 'm', name: 'Lerato', code: '', mine: false, askOn: addDays(today, 1), on: today };
const titles = (loops: OpenLoops, whose: 'mine' | 'everyone' = 'everyone') =>
  loopsView(loops, whose, words).map(({ title }) => title);

describe('what has no answer yet', () => {
  test.each([
    ['the day before', 1, t.loops.waiting, 'waiting'],
    ['on the day', 0, t.loops.askNow, 'due'],
    ['the day after', -1, t.loops.askNow, 'late'],
  ] as const)('%s it is to be asked about, it is in its place', (_, days, title, kind) => {
    const [section] = loopsView(open({ referrals: [sent({ askOn: addDays(today, days) })] }), 'mine', words);
    expect([section?.title, section?.lines[0]?.kind]).toEqual([title, kind]);
  });
  test('says to whom, for whom, and how long', () => {
    const [section] = loopsView(open({ referrals: [sent({ sameDay: true, babyName: 'Thandi' })] }), 'mine', words);
    expect(section?.lines[0]).toMatchObject({
      sub: 'to a clinic, for Thandi, had to be the same day',
      trailing: '14 days',
      kind: 'late',
    });
  });
  test('of a colleague is on the list of everyone only', () => {
    const theirs = open({ referrals: [sent({ mine: false })] });
    expect(titles(theirs, 'mine')).toEqual([]);
    expect(titles(theirs)).toEqual([t.loops.askNow]);
  });
  test('has whoever is on her way here, whom nobody follows yet, on every list', () => {
    const both = open({ arriving: [{ ...move, otherSite: 'h' }], away: [{ ...move, otherSite: '?' }] });
    expect(titles(both, 'mine')).toEqual([t.loops.arriving, t.loops.away]);
    const leads = loopsView(both, 'mine', words).map(({ lines }) => lines[0]?.leadsTo?.form);
    expect(leads).toEqual(['receiveTransfer', undefined]);
    expect(loopsView(both, 'mine', words).map(({ lines }) => lines[0]?.sub)).toEqual([
      'from Hlotse Hospital',
      'to another place',
    ]);
  });
});
