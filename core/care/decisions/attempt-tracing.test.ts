import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type AnyDraft,
  appointmentBooked,
  appointmentCancelled,
  appointmentKept,
  appointmentMissed,
  enrolled,
  exited,
  history,
  tracingAttempted,
} from '@thari/testing/care';
import { attemptId } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { attemptTracing } from './attempt-tracing.ts';
import { pairStateFrom } from './pair-state.ts';

const today = on('2026-03-04');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), ...drafts));
const { data: attempt } = tracingAttempted();

describe('an attempt to reach her', () => {
  test('says that she had not come, where the appointment was still open', () => {
    expect(attemptTracing(given(appointmentBooked()), attempt, today)).toEqual(
      ok([appointmentMissed(), tracingAttempted()]),
    );
  });
  test('leaves the appointment open while its day is still running', () => {
    const sameDay = tracingAttempted({ attemptedOn: on('2026-03-02') });
    expect(attemptTracing(given(appointmentBooked()), sameDay.data, on('2026-03-02'))).toEqual(ok([sameDay]));
    expect(attemptTracing(given(appointmentBooked()), sameDay.data, on('2026-03-03'))).toEqual(
      ok([appointmentMissed(), sameDay]),
    );
  });
  test('says no more where it is missed already, or where there was no appointment', () => {
    expect(attemptTracing(given(appointmentBooked(), appointmentMissed()), attempt, today)).toEqual(
      ok([tracingAttempted()]),
    );
    const { appointmentId: _, ...other } = attempt;
    expect(attemptTracing(given(appointmentBooked()), other, today)).toMatchObject({
      ok: true,
      value: [{ data: other }],
    });
  });
  test('is recorded after she left too: a woman who was lost is still looked for', () => {
    const pair = given(appointmentBooked(), appointmentMissed(), exited({ exitedOn: on('2026-03-03') }));
    expect(attemptTracing(pair, attempt, today)).toMatchObject({ ok: true });
  });
  test('is refused when it was recorded already; the next one has an id of its own', () => {
    const pair = given(appointmentBooked(), tracingAttempted());
    expect(attemptTracing(pair, attempt, today)).toEqual(refuse('attempt-already-recorded'));
    expect(attemptTracing(pair, { ...attempt, attemptId: attemptId(2) }, today)).toMatchObject({ ok: true });
  });
  test('is refused for an appointment that was kept, called off, or is not known here', () => {
    expect(attemptTracing(given(appointmentBooked(), appointmentKept()), attempt, today)).toEqual(
      refuse('already-kept'),
    );
    expect(attemptTracing(given(appointmentBooked(), appointmentCancelled()), attempt, today)).toEqual(
      refuse('already-cancelled'),
    );
    expect(attemptTracing(given(), attempt, today)).toEqual(refuse('appointment-unknown'));
  });
  test.each(['no-answer', 'not-found'] as const)('cannot have reached her with the outcome %s', (outcome) => {
    const pair = given(appointmentBooked());
    expect(attemptTracing(pair, { ...attempt, outcome }, today)).toEqual(refuse('reached-contradicts-outcome'));
    expect(attemptTracing(pair, { ...attempt, outcome, reached: false }, today)).toMatchObject({ ok: true });
  });
});
