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
  /** Contacts with the nurse before and after birth. */
  readonly contacts: readonly ContactFacts[];
  readonly sessions: readonly SessionFacts[];
  /** The last day somebody of the programme or the clinic saw them: a session, a kept visit, a return. */
  readonly lastSeenOn: CalendarDate | undefined;
  readonly exit: { readonly on: CalendarDate; readonly outcome: string } | undefined;
};

export type MotherFacts = {
  readonly motherId: string;
  readonly enrolledOn: CalendarDate;
  readonly bornOn: CalendarDate | undefined;
  readonly status: 'positive' | 'negative' | 'unknown';
  readonly statusKnown:
    | 'before-this-pregnancy'
    | 'tested-in-this-pregnancy'
    | 'tested-after-delivery'
    | 'not-applicable';
  /** The day the status became known, when that was after she joined. */
  readonly statusLearnedOn: CalendarDate | undefined;
  readonly diedOn: CalendarDate | undefined;
  readonly pregnancies: readonly PregnancyFacts[];
  readonly antiretroviralsStartedOn: CalendarDate | undefined;
  readonly viralLoads: readonly ViralLoadFacts[];
  /** Rapid tests offered to every woman; a positive one is not yet a status. */
  readonly tests: readonly WomanTestFacts[];
  readonly screens: readonly ScreenFacts[];
  readonly services: readonly ServiceFacts[];
};

export type WomanTestFacts = {
  readonly test: 'hiv' | 'syphilis' | 'hepatitis-b';
  readonly testedOn: CalendarDate;
  readonly result: 'negative' | 'positive' | 'unclear';
};

/** A short set of questions or a look. `concern`: something was found that somebody who can do more has to hear. */
export type ScreenFacts = {
  readonly screen: 'tuberculosis' | 'mood' | 'safety' | 'stigma' | 'support' | 'growth' | 'development' | 'illness';
  readonly doneOn: CalendarDate;
  readonly concern: boolean;
};

export type ServiceFacts = {
  readonly service: 'family-planning' | 'prevention' | 'partner-test' | 'child-test' | 'infant-risk-plan';
  readonly offeredOn: CalendarDate;
  readonly outcome: 'done' | 'accepted' | 'declined' | 'not-needed';
};

export type ContactFacts = { readonly kind: 'antenatal' | 'postnatal'; readonly heldOn: CalendarDate };

export type SessionFacts = { readonly heldOn: CalendarDate; readonly topics: readonly string[] };

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
  readonly pregnancyId: string | undefined;
  readonly bornOn: CalendarDate;
  /** Nobody knows the day for sure; it is counted from all the same. */
  readonly bornOnIsEstimated: boolean;
  /** Whole weeks of pregnancy at birth. Ages are counted from birth, also of a preterm baby. */
  readonly weeksAtBirth: number | undefined;
  /** Somebody other than the mother looks after the baby: it then stays when she leaves. */
  readonly caregiver: 'mother' | 'other';
  /** This baby's own leaving, while mother or twin stay. */
  readonly exit: { readonly on: CalendarDate; readonly outcome: string } | undefined;
  readonly diedOn: CalendarDate | undefined;
  /** Is the mother living with HIV (now, or while she breastfed this child)? */
  readonly exposed: boolean;
  readonly feeding:
    | { readonly now: 'breastfed' | 'never-breastfed' | 'not-recorded' }
    | { readonly now: 'stopped'; readonly stoppedOn: CalendarDate };
  readonly samples: readonly InfantSampleFacts[];
  readonly prophylaxisFirstGivenOn: CalendarDate | undefined;
  readonly cotrimoxazoleFirstGivenOn: CalendarDate | undefined;
  /** Each time the protective medicine was handed out. */
  readonly prophylaxisSupplies: readonly {
    readonly givenOn: CalendarDate;
    readonly daysSupplied: number | undefined;
  }[];
  /** The day a nurse ended it. */
  readonly prophylaxisStoppedOn: CalendarDate | undefined;
  readonly cotrimoxazoleStoppedOn: CalendarDate | undefined;
  readonly treatmentStartedOn: CalendarDate | undefined;
  readonly immunisations: readonly { readonly visit: string; readonly givenOn: CalendarDate }[];
  readonly screens: readonly ScreenFacts[];
  readonly feedingRecords: readonly FeedingFacts[];
};

/** What the baby was given to eat and drink, as told on a day. */
export type FeedingFacts = {
  readonly recordedOn: CalendarDate;
  readonly feeding: 'exclusive' | 'mixed' | 'replacement' | 'breast-and-food' | 'food-only';
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
  readonly reasons: readonly string[];
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
  /** It could not wait for another day. */
  readonly sameDay: boolean;
  readonly closed: { readonly on: CalendarDate; readonly outcome: string } | undefined;
};
