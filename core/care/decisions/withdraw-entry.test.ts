import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import * as story from '@thari/testing/care';
import { eventId, pregnancyId, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { pairStateFrom } from './pair-state.ts';
import { withdrawEntry } from './withdraw-entry.ts';

const today = on('2026-06-01');
const withdraw = (number: number, ...drafts: readonly story.AnyDraft[]) =>
  withdrawEntry(pairStateFrom(story.history(...drafts)), { withdraws: eventId(number), reason: 'undone' }, today);
const pair = [story.enrolled(), story.born()];

describe('taking an entry back', () => {
  test('is recorded when nothing stands on it', () => {
    expect(withdraw(1, ...pair)).toEqual(ok([story.withdrawn(eventId(1))]));
  });
  test('is refused for an entry that is not there, or was taken back already', () => {
    expect(withdraw(2, ...pair)).toEqual(refuse('entry-unknown'));
    expect(withdraw(1, ...pair, story.withdrawn(eventId(1)))).toEqual(refuse('entry-withdrawn'));
  });
  test('of an enrolment is only for one that stands alone', () => {
    expect(withdraw(0, story.enrolled())).toMatchObject({ ok: true });
    expect(withdraw(0, story.enrolled(), story.consented())).toEqual(refuse('others-depend-on-it'));
    expect(withdraw(0, story.enrolled(), story.consented(), story.withdrawn(eventId(1)))).toMatchObject({ ok: true });
  });
  test('of a sample waits for its result, which waits for its telling', () => {
    const told = [...pair, story.sampleTaken(), story.resultReceived(), story.resultGiven()];
    expect(withdraw(2, ...told)).toEqual(refuse('others-depend-on-it'));
    expect(withdraw(3, ...told)).toEqual(refuse('others-depend-on-it'));
    expect(withdraw(4, ...told)).toMatchObject({ ok: true });
    expect(withdraw(3, ...told, story.withdrawn(eventId(4)))).toMatchObject({ ok: true });
    expect(withdraw(2, ...told, story.withdrawn(eventId(4)), story.withdrawn(eventId(3)))).toMatchObject({ ok: true });
  });
  test('of one of two answers leaves the other to stand on', () => {
    const twice = [...pair, story.sampleTaken(), story.resultReceived(), story.resultReceived(), story.resultGiven()];
    expect(withdraw(3, ...twice)).toMatchObject({ ok: true });
  });
  test.each([
    ['a pregnancy that was revised', [story.pregnancyRecorded(), story.dueDateRevised()]],
    ['a pregnancy that was lost', [story.pregnancyRecorded(), story.pregnancyLost()]],
    ['a pregnancy that ended in a birth', [story.pregnancyRecorded(), story.born({ pregnancyId: pregnancyId() })]],
    [
      'a loss that she left for',
      [story.pregnancyLost(), story.exited({ outcome: 'pregnancy-loss' }), story.pregnancyRecorded()],
    ],
    ['a death that she left for', [story.motherDied(), story.exited({ outcome: 'mother-died' })]],
    ['a baby who is referred', [story.born(), story.referralMade({ about: thandi.id })]],
    ['a baby who died', [story.born(), story.infantDied()]],
    ['a viral load sample with a count', [story.viralLoadTaken(), story.viralLoadReceived()]],
    ['an appointment that was kept', [story.appointmentBooked(), story.appointmentKept()]],
    ['an appointment that was missed', [story.appointmentBooked(), story.appointmentMissed()]],
    ['an appointment that was called off', [story.appointmentBooked(), story.appointmentCancelled()]],
    ['an appointment that was traced', [story.appointmentBooked(), story.tracingAttempted()]],
    ['a referral that was closed', [story.referralMade(), story.referralClosed()]],
    ['an exit that she returned from', [story.exited(), story.returned()]],
  ] as const)('of %s is refused', (_, [entry, ...others]) => {
    expect(withdraw(1, story.enrolled(), entry, ...others)).toEqual(refuse('others-depend-on-it'));
    expect(withdraw(1, story.enrolled(), entry)).toMatchObject({ ok: true });
  });
  test('of a last breastfeed waits for the feeding that began again', () => {
    const again = [...pair, story.breastfeedingStopped(), story.breastfeedingRestarted()];
    expect(withdraw(2, ...again)).toEqual(refuse('others-depend-on-it'));
    expect(withdraw(3, ...again)).toMatchObject({ ok: true });
  });
});
