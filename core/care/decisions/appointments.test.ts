import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type AnyDraft,
  appointmentBooked,
  appointmentCancelled,
  appointmentKept,
  appointmentMissed,
  born,
  enrolled,
  exited,
  history,
  infantDied,
  motherDied,
} from '@thari/testing/care';
import { appointmentId, sipho } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { bookAppointment } from './book-appointment.ts';
import { cancelAppointment } from './cancel-appointment.ts';
import { keepAppointment } from './keep-appointment.ts';
import { missAppointment } from './miss-appointment.ts';
import { pairStateFrom } from './pair-state.ts';
import { rescheduleAppointment } from './reschedule-appointment.ts';

const today = on('2026-03-02');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), ...drafts));
const { data: booking } = appointmentBooked();

describe('booking', () => {
  test('is recorded on the day it is made', () => {
    expect(bookAppointment(given(), booking, on('2026-02-20'))).toEqual(ok([appointmentBooked()]));
  });
  test('is refused for an id that is used', () => {
    expect(bookAppointment(given(appointmentBooked()), booking, today)).toEqual(refuse('appointment-already-booked'));
  });
  test('is for those who are alive: after her death for her baby, and then for nobody', () => {
    const twin = born({ infantId: sipho.id, birthOrder: 2 });
    expect(bookAppointment(given(motherDied(), born(), twin, infantDied()), booking, today)).toMatchObject({
      ok: true,
    });
    expect(bookAppointment(given(born(), infantDied()), booking, today)).toMatchObject({ ok: true });
    expect(bookAppointment(given(motherDied(), born(), infantDied()), booking, today)).toEqual(
      refuse('nobody-in-care'),
    );
    expect(bookAppointment(given(motherDied()), booking, today)).toEqual(refuse('nobody-in-care'));
  });
  test('is refused for a day after she left', () => {
    const away = (exitedOn: string) => given(exited({ exitedOn: on(exitedOn) }));
    expect(bookAppointment(away('2026-03-02'), booking, today)).toMatchObject({ ok: true });
    expect(bookAppointment(away('2026-03-01'), booking, today)).toEqual(refuse('after-exit'));
  });
});

describe('how an appointment ends', () => {
  const open = given(appointmentBooked());
  const kept = given(appointmentBooked(), appointmentKept());
  const missed = given(appointmentBooked(), appointmentMissed());
  const cancelled = given(appointmentBooked(), appointmentCancelled());

  test('she comes, even one that was marked as missed', () => {
    const { data } = appointmentKept();
    expect(keepAppointment(open, data, today)).toEqual(ok([appointmentKept()]));
    expect(keepAppointment(missed, data, today)).toMatchObject({ ok: true });
    expect(keepAppointment(kept, data, today)).toEqual(refuse('already-kept'));
    expect(keepAppointment(cancelled, data, today)).toEqual(refuse('already-cancelled'));
    expect(keepAppointment(given(), data, today)).toEqual(refuse('appointment-unknown'));
  });
  test('she misses it', () => {
    const { data } = appointmentMissed();
    expect(missAppointment(open, data, today)).toEqual(ok([appointmentMissed()]));
    expect(missAppointment(kept, data, today)).toEqual(refuse('already-kept'));
    expect(missAppointment(missed, data, today)).toEqual(refuse('already-missed'));
    expect(missAppointment(cancelled, data, today)).toEqual(refuse('already-cancelled'));
    expect(missAppointment(given(), data, today)).toEqual(refuse('appointment-unknown'));
  });
  test('it is called off, but a missed one stays missed', () => {
    const { data } = appointmentCancelled();
    expect(cancelAppointment(open, data, today)).toEqual(ok([appointmentCancelled()]));
    expect(cancelAppointment(kept, data, today)).toEqual(refuse('already-kept'));
    expect(cancelAppointment(missed, data, today)).toEqual(refuse('already-missed'));
    expect(cancelAppointment(cancelled, data, today)).toEqual(refuse('already-cancelled'));
    expect(cancelAppointment(given(), data, today)).toEqual(refuse('appointment-unknown'));
  });
});

describe('moving', () => {
  const movedOn = on('2026-02-27');
  const next = appointmentBooked({ appointmentId: appointmentId(2), dueOn: on('2026-03-09') });

  test('calls one off and books the other', () => {
    const command = { appointmentId: appointmentId(), movedOn, booking: next.data };
    expect(rescheduleAppointment(given(appointmentBooked()), command, today)).toEqual(
      ok([appointmentCancelled({ reason: 'moved' }), { ...next, occurredOn: today }]),
    );
  });
  test('is refused where either is: both happen or neither', () => {
    const pair = given(appointmentBooked());
    expect(
      rescheduleAppointment(given(), { appointmentId: appointmentId(), movedOn, booking: next.data }, today),
    ).toEqual(refuse('appointment-unknown'));
    expect(rescheduleAppointment(pair, { appointmentId: appointmentId(), movedOn, booking }, today)).toEqual(
      refuse('appointment-already-booked'),
    );
  });
});
