import type { SessionStage } from '@thari/care/events/coded-lists';
import { addDays, type CalendarDate, daysBetween } from '@thari/kernel/calendar-date';
import type { DiaryOfOne } from './diary-of-one.ts';
import { rates } from './rates.ts';

export type Visit = {
  readonly on: CalendarDate;
  readonly stage: SessionStage;
  readonly reasons: readonly ('antenatal' | 'postnatal' | 'her-refill' | 'baby-check' | 'immunisation')[];
};
/** She came on that day, or she did not come any more. */
export type Came = { readonly cameOn: CalendarDate } | 'lost' | 'not-yet';

/** One booked visit, as it goes: kept, or missed and followed up until she is found, lost, or the story has not got there yet. */
export const playVisit = (diary: DiaryOfOne, bookedOn: CalendarDate, visit: Visit): Came => {
  const { random, record, newId } = diary;
  const appointmentId = newId(bookedOn);
  record(bookedOn, { name: 'bookAppointment', data: { appointmentId, dueOn: visit.on, reasons: [...visit.reasons] } });
  if (random.chance(rates.visitKept)) return kept(diary, appointmentId, visit.on, visit.stage);
  record(addDays(visit.on, 1), { name: 'missAppointment', data: { appointmentId, missedOn: visit.on } });
  return follow(diary, appointmentId, visit);
};

const kept = (diary: DiaryOfOne, appointmentId: string, on: CalendarDate, stage: SessionStage): Came => {
  if (on > diary.until) return 'not-yet';
  const { random } = diary;
  diary.record(on, { name: 'keepAppointment', data: { appointmentId, keptOn: on } });
  const missedDoses = random.chance(0.8) ? 0 : random.between(1, 5);
  diary.record(on, {
    name: 'holdSession',
    data: {
      sessionId: diary.newId(on),
      heldOn: on,
      kind: 'one-to-one',
      stage,
      topics: [random.pick(topics)],
      missedDoses30Days: missedDoses,
      minutes: random.between(10, 35),
    },
  });
  return { cameOn: on };
};

const topics = ['feeding', 'keeping-visits', 'telling-somebody', 'birth-plan', 'her-own-health', 'baby-check'] as const;

/** The ladder: phone, phone at another hour, home, home again (pmtct.md 1.4). */
const ladder = [
  { after: [1, 3], method: 'phone', reached: rates.reachedByPhone },
  { after: [4, 7], method: 'phone', reached: rates.reachedByPhone * 0.6 },
  { after: [8, 14], method: 'home-visit', reached: rates.reachedAtHome * 0.6 },
  { after: [15, 28], method: 'home-visit', reached: rates.reachedAtHome * 0.4 },
] as const;

const follow = (diary: DiaryOfOne, appointmentId: string, { on, stage }: Visit): Came => {
  const { random, record, newId } = diary;
  for (const step of ladder) {
    const attemptedOn = addDays(on, random.between(step.after[0], step.after[1]));
    if (attemptedOn > diary.until) return 'not-yet';
    const reached = random.chance(step.reached);
    const returns = reached && random.chance(rates.returnsWhenReached);
    const promisedOn = addDays(attemptedOn, random.between(1, 5));
    const outcome = returns
      ? 'will-return'
      : reached
        ? random.pick(['moved', 'refused', 'will-return'] as const)
        : 'no-answer';
    record(attemptedOn, {
      name: 'attemptTracing',
      data: {
        attemptId: newId(attemptedOn),
        appointmentId,
        attemptedOn,
        reason: 'missed-visit',
        method: step.method,
        reached,
        outcome,
        ...(outcome === 'will-return' ? { promisedOn } : {}),
      },
    });
    if (returns) return kept(diary, appointmentId, promisedOn, stage);
  }
  if (random.chance(rates.neverComesBack)) return leave(diary, on);
  return kept(diary, appointmentId, addDays(on, random.between(29, 60)), stage);
};

const leave = (diary: DiaryOfOne, missedOn: CalendarDate): Came => {
  const exitedOn = addDays(missedOn, 90);
  if (exitedOn > diary.until) return 'not-yet';
  diary.record(exitedOn, {
    name: 'exitWoman',
    data: { exitedOn, outcome: diary.random.chance(0.3) ? 'silent-transfer' : 'lost' },
  });
  return 'lost';
};

/** Where a baby's age puts mother and child on their way. */
export const stageAt = (bornOn: CalendarDate, on: CalendarDate): SessionStage => {
  const days = daysBetween(bornOn, on);
  if (days <= 14) return 'first-two-weeks';
  if (days <= 56) return 'six-weeks';
  if (days <= 105) return 'ten-to-fourteen-weeks';
  if (days <= 200) return 'three-to-six-months';
  if (days <= 330) return 'nine-months';
  return days <= 500 ? 'twelve-months' : 'eighteen-months';
};
