import type { CalendarDate } from '@thari/kernel/calendar-date';

/**
 * What the rules know of a woman and her babies. A rule has never heard of events, screens or PostgreSQL:
 * it takes these facts and a country's pack, and gives an answer. Absent (undefined) means not recorded.
 */
export type PairFacts = {
  readonly mother: MotherFacts;
  readonly infants: readonly InfantFacts[];
  readonly appointments: readonly AppointmentFacts[];
  readonly referrals: readonly ReferralFacts[];
  /** The last day somebody of the programme or the clinic saw them: a session, a kept visit, a return. */
  readonly lastSeenOn: CalendarDate | undefined;
  readonly exit: { readonly on: CalendarDate; readonly outcome: string } | undefined;
};

export type MotherFacts = {
  readonly motherId: string;
  readonly enrolledOn: CalendarDate;
  readonly status: 'positive' | 'negative' | 'unknown';
  /** The day the status became known, when that was after she joined. */
  readonly statusLearnedOn: CalendarDate | undefined;
  readonly diedOn: CalendarDate | undefined;
  readonly pregnancies: readonly PregnancyFacts[];
  readonly antiretroviralsStartedOn: CalendarDate | undefined;
  readonly viralLoads: readonly ViralLoadFacts[];
};

export type PregnancyFacts = {
  readonly pregnancyId: string;
  readonly dueOn: CalendarDate;
  readonly recordedOn: CalendarDate;
  readonly ended:
    | { readonly on: CalendarDate; readonly outcome: 'birth' | 'miscarriage' | 'stillbirth' | 'induced-abortion' }
    | undefined;
};

export type ViralLoadFacts = {
  readonly sampleId: string;
  readonly takenOn: CalendarDate;
  readonly result:
    | {
        readonly receivedOn: CalendarDate;
        readonly outcome: 'measured' | 'below-detection' | 'rejected';
        readonly copies: number | undefined;
      }
    | undefined;
};

export type InfantFacts = {
  readonly infantId: string;
  readonly bornOn: CalendarDate;
  readonly diedOn: CalendarDate | undefined;
  /** Is the mother living with HIV (now, or while she breastfed this child)? */
  readonly exposed: boolean;
  readonly feeding:
    | { readonly now: 'breastfed' | 'never-breastfed' | 'not-recorded' }
    | { readonly now: 'stopped'; readonly stoppedOn: CalendarDate };
  readonly samples: readonly InfantSampleFacts[];
  readonly prophylaxisFirstGivenOn: CalendarDate | undefined;
  readonly cotrimoxazoleFirstGivenOn: CalendarDate | undefined;
};

export type InfantTestResult = 'positive' | 'negative' | 'indeterminate' | 'invalid' | 'rejected';

export type InfantSampleFacts = {
  readonly sampleId: string;
  readonly test: 'nat' | 'antibody';
  readonly purpose:
    | 'first'
    | 'scheduled'
    | 'confirmatory'
    | 'after-breastfeeding'
    | 'final'
    | 'symptoms'
    | 'not-recorded';
  readonly takenOn: CalendarDate;
  /** More than one answer means that two people recorded different ones: both are shown until a person decides. */
  readonly answers: readonly { readonly result: InfantTestResult; readonly receivedOn: CalendarDate }[];
  readonly givenOn: CalendarDate | undefined;
};

export type AppointmentFacts = {
  readonly appointmentId: string;
  readonly dueOn: CalendarDate;
  readonly status: 'booked' | 'kept' | 'missed' | 'cancelled';
  readonly keptOn: CalendarDate | undefined;
  readonly attempts: readonly AttemptFacts[];
};

export type AttemptFacts = {
  readonly attemptedOn: CalendarDate;
  readonly method: 'phone' | 'sms' | 'home-visit' | 'treatment-supporter' | 'other-facility';
  readonly outcome: string;
  readonly promisedOn: CalendarDate | undefined;
};

/** She or a baby was sent to somebody who can do more. Open until `closed`. */
export type ReferralFacts = {
  readonly referralId: string;
  /** The mother or one baby. */
  readonly about: string;
  readonly reason: string;
  readonly madeOn: CalendarDate;
  readonly closed: { readonly on: CalendarDate; readonly outcome: string } | undefined;
};
