import { calendarDate as on } from '@thari/kernel/calendar-date';
import { appointment, attempt, motherFacts, pairFacts } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { AppointmentFacts, PairFacts } from '../facts.ts';
import { kenya } from '../packs/kenya.ts';
import { who2021 } from '../packs/who-2021.ts';
import { interruptions } from './interruption.ts';

const missed = (day: string, facts: Partial<AppointmentFacts> = {}): AppointmentFacts =>
  appointment({ appointmentId: `missed-${day}`, dueOn: on(day), status: 'missed', ...facts });
const kept = (day: string): AppointmentFacts =>
  appointment({ appointmentId: `kept-${day}`, dueOn: on(day), status: 'kept', keptOn: on(day) });
const read = (appointments: readonly AppointmentFacts[], facts: Partial<PairFacts> = {}, pack = who2021) =>
  interruptions(pairFacts({ appointments, ...facts }), pack.settings);
const away = (missedOn: string, interruptedOn: string, returnedOn?: string) => ({
  missedOn,
  interruptedOn,
  returnedOn,
});

describe('a visit missed on 1 March', () => {
  test.each([
    ['2026-03-28', []],
    ['2026-03-29', []], // 28 days
    ['2026-03-30', [away('2026-03-01', '2026-03-30', '2026-03-30')]],
    ['2026-04-01', [away('2026-03-01', '2026-03-30', '2026-04-01')]], // 31 days
  ])('after WHO, with a return on %s', (day, expected) => {
    expect(read([missed('2026-03-01'), kept(day)])).toEqual(expected);
  });
  test.each([
    ['2026-03-30', 0],
    ['2026-03-31', 0], // 30 days
    ['2026-04-01', 1],
  ])('in Kenya, with a return on %s, is %i interruption', (day, count) => {
    expect(read([missed('2026-03-01'), kept(day)], {}, kenya)).toHaveLength(count);
  });
  test('without a return interrupts from a day on that a reader compares with today', () => {
    expect(read([missed('2026-03-01')])).toEqual([away('2026-03-01', '2026-03-30')]);
  });
  test.each([
    ['a session', { sessions: [{ heldOn: on('2026-03-20'), topics: [] }] }],
    ['a contact with the nurse', { contacts: [{ kind: 'postnatal', heldOn: on('2026-03-20') }] }],
    [
      'a set of questions',
      { mother: motherFacts({ screens: [{ screen: 'mood', doneOn: on('2026-03-20'), concern: false }] }) },
    ],
  ] as const)('does not interrupt when she came to %s in time, though she was last seen in June', (_, facts) => {
    expect(read([missed('2026-03-01')], { ...facts, lastSeenOn: on('2026-06-20') })).toEqual([]);
  });
  test('does not interrupt when she was seen on that very day', () => {
    const sessions = [{ heldOn: on('2026-03-01'), topics: [] }];
    expect(read([missed('2026-03-01')], { sessions, lastSeenOn: on('2026-06-20') })).toEqual([]);
  });
  test('does not interrupt when an attempt found her back in time', () => {
    const attempts = [attempt({ attemptedOn: on('2026-03-10'), outcome: 'returned' })];
    expect(read([missed('2026-03-01', { attempts })])).toEqual([]);
  });
});

describe('several missed visits', () => {
  test('before she returned are one time away, from the first', () => {
    expect(read([missed('2026-03-20'), missed('2026-03-01'), kept('2026-04-10')])).toEqual([
      away('2026-03-01', '2026-03-30', '2026-04-10'),
    ]);
  });
  test('with returns between them are each their own', () => {
    expect(read([missed('2026-03-01'), kept('2026-04-10'), missed('2026-05-01'), missed('2026-07-01')])).toEqual([
      away('2026-03-01', '2026-03-30', '2026-04-10'),
      away('2026-05-01', '2026-05-30'),
    ]);
  });
});

describe('care that ended', () => {
  test.each([
    ['2026-03-29', 0],
    ['2026-03-30', 1],
    ['2026-03-31', 1],
  ])('by her death on %s, around the day that counts, is %i interruption', (day, count) => {
    expect(read([missed('2026-03-01')], { mother: motherFacts({ diedOn: on(day) }) })).toHaveLength(count);
    expect(read([missed('2026-03-01')], { exit: { on: on(day), outcome: 'transfer-confirmed' } })).toHaveLength(count);
  });
  test('because nobody found her is an interruption', () => {
    expect(read([missed('2026-03-01')], { exit: { on: on('2026-03-20'), outcome: 'lost' } })).toHaveLength(1);
  });
});

test('a woman who missed nothing was never away', () => {
  expect(read([kept('2026-03-01'), appointment({ appointmentId: 'booked' })])).toEqual([]);
});
