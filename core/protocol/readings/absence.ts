import { addDays, type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { AppointmentFacts, AttemptFacts, PairFacts } from '../facts.ts';
import { onceAPair } from '../once-a-pair.ts';
import type { PackSettings } from '../pack-settings.ts';

/** She missed a visit and has not been seen since: one search, however many visits she has missed by now. */
export type Absence = { readonly appointment: AppointmentFacts; readonly attempts: readonly AttemptFacts[] };

export const absenceOf = (pair: PairFacts): Absence | undefined => {
  const missed = missedVisits(pair).filter((appointment) => !seenAgainOn(appointment, pair));
  const [appointment] = missed;
  if (!appointment) return undefined;
  const attempts = missed
    .flatMap((each) => each.attempts)
    .filter(({ attemptedOn }) => attemptedOn >= appointment.dueOn);
  return { appointment, attempts: attempts.toSorted(byDay) };
};

export const missedVisits = onceAPair(({ appointments }): readonly AppointmentFacts[] =>
  appointments
    .filter(({ status }) => status === 'missed')
    .toSorted((a, b) => compare(a.dueOn, b.dueOn) || compare(a.appointmentId, b.appointmentId)),
);

/** The first day we know of on which she was seen after a missed visit. */
export const seenAgainOn = ({ dueOn }: AppointmentFacts, pair: PairFacts): CalendarDate | undefined => {
  const kept = pair.appointments.map((visit) => (visit.status === 'kept' ? (visit.keptOn ?? visit.dueOn) : undefined));
  const returned = pair.appointments
    .flatMap(({ attempts }) => attempts)
    .map(({ attemptedOn, outcome }) => (outcome === 'returned' ? attemptedOn : undefined));
  return earliest(...[pair.lastSeenOn, ...kept, ...returned].filter((day) => day && day >= dueOn));
};

/** The first day on which care counts as interrupted, unless she was seen before it: MORE than so many days after the missed visit. */
export const interruptedFrom = (
  missedOn: CalendarDate,
  returnedOn: CalendarDate | undefined,
  { tracing }: PackSettings,
): CalendarDate | undefined => {
  const from = addDays(missedOn, tracing.interruptionAfterDays + 1);
  return returnedOn && returnedOn < from ? undefined : from;
};

// Two attempts of one day have no order of their own: any fixed one will do, so that every device says the same.
const byDay = (a: AttemptFacts, b: AttemptFacts) =>
  compare(a.attemptedOn, b.attemptedOn) ||
  compare(a.outcome, b.outcome) ||
  compare(a.promisedOn ?? '', b.promisedOn ?? '');
