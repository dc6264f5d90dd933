import type { Appointment, Referral } from '@thari/care/projections/pair-record';
import type { StatusKind } from '@thari/ui/StatusPill.tsx';
import { compare } from '../../app/compare.ts';
import type { Saying } from './saying.ts';

type State = { readonly kind: StatusKind; readonly text: string };

export type VisitLine = {
  readonly key: string;
  readonly dueOn: string;
  readonly day: string;
  readonly what: string;
  readonly state: State;
  readonly attempts: readonly string[];
};

/** Every booked visit, the latest first, with each time she was looked for. */
export const visitsView = (appointments: readonly Appointment[], saying: Saying): VisitLine[] =>
  appointments
    .map(({ appointmentId, dueOn, time, reasons, attempts, ...appointment }) => ({
      key: appointmentId,
      dueOn,
      day: time
        ? saying.words.dates.names.dayAtHour(saying.words.dates.full(dueOn), time)
        : saying.words.dates.full(dueOn),
      what: reasons.map((reason) => saying.words.lists.reason[reason]).join(', '),
      state: stateOf({ dueOn, ...appointment }, saying),
      attempts: attempts.map((attempt) => attemptSaid(attempt, saying)),
    }))
    .sort((a, b) => compare(b.dueOn, a.dueOn));

const stateOf = ({ status, dueOn }: Pick<Appointment, 'status' | 'dueOn'>, { words, today }: Saying): State => {
  const { states } = words.person.visits;
  if (status === 'booked' && dueOn < today) return { kind: 'due', text: states.unknown };
  const kinds = { booked: 'neutral', kept: 'done', missed: 'late', cancelled: 'neutral' } as const;
  return { kind: kinds[status], text: states[status] };
};

const attemptSaid = ({ attemptedOn, method, outcome }: Appointment['attempts'][number], { words }: Saying): string => {
  const outcomes: Readonly<Record<string, string>> = words.codes['TracingAttempted.outcome'];
  return words.person.visits.attempt(
    words.dates.full(attemptedOn),
    words.codes['TracingAttempted.method'][method],
    outcomes[outcome] ?? outcome,
  );
};

export type ReferralLine = {
  readonly key: string;
  readonly madeOn: string;
  readonly day: string;
  readonly to: string;
  readonly about: string;
  readonly reason: string;
  readonly state: State;
};

/** To whom they were sent, and whether they were seen. Why is said in clear words only. */
export const referralsView = (referrals: readonly Referral[], saying: Saying): ReferralLine[] =>
  referrals
    .map(({ referralId, about, madeOn, to, reason, sameDay, closed }) => {
      const { codes, dates, person } = saying.words;
      const said: Readonly<Record<string, string>> = codes['ReferralMade.reason'];
      const places: Readonly<Record<string, string>> = codes['ReferralMade.to'];
      const outcomes: Readonly<Record<string, string>> = codes['ReferralClosed.outcome'];
      return {
        key: referralId,
        madeOn,
        day: dates.full(madeOn),
        to: [places[to] ?? to, ...(sameDay ? [person.referrals.sameDay] : [])].join(', '),
        about: saying.personNamed(about),
        reason: saying.clear ? (said[reason] ?? reason) : person.referrals.hidden,
        state: closed
          ? {
              kind: 'done' as const,
              text: person.referrals.closed(outcomes[closed.outcome] ?? closed.outcome, dates.full(closed.on)),
            }
          : { kind: 'due' as const, text: person.referrals.open },
      };
    })
    .sort((a, b) => compare(b.madeOn, a.madeOn));
