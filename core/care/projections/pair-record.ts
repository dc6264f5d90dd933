import { defineProjection } from '@thari/event-log/define-projection';
import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { AppointmentFacts, InfantFacts, MotherFacts, PairFacts, PregnancyFacts } from '@thari/protocol/facts';
import type { CareEvent } from '../events/care-event.ts';
import type { AppointmentReason } from '../events/coded-lists.ts';
import { evolveFollowUp } from './evolve-follow-up.ts';
import { evolveInfants } from './evolve-infants.ts';
import { evolveMother } from './evolve-mother.ts';

/** What is known of one woman and her babies, folded from their stream. No name: those are in PersonDetails. */
export type PairRecord = Omit<PairFacts, 'mother' | 'infants' | 'appointments' | 'sessions' | 'referrals'> & {
  readonly mother: Mother;
  readonly infants: readonly Infant[];
  readonly appointments: readonly Appointment[];
  readonly assignedTo: string;
  readonly site: string;
  /** Who knows about her; who it is stands in the note of the entry. */
  readonly disclosures: readonly Disclosure[];
  readonly safeReach: SafeReach | undefined;
  /** Since when nobody reaches out to her. */
  readonly flaggedOn: CalendarDate | undefined;
  readonly consents: Readonly<Record<string, { readonly given: boolean; readonly on: CalendarDate }>>;
  readonly sessions: readonly Session[];
  readonly referrals: readonly Referral[];
  readonly cards: readonly Card[];
  /** Each move to another site, the latest last. */
  readonly moves: readonly Move[];
  readonly exits: readonly {
    readonly on: CalendarDate;
    readonly outcome: string;
    readonly returnedOn: CalendarDate | undefined;
  }[];
};

export type Mother = Omit<MotherFacts, 'pregnancies'> & {
  readonly treatmentTiming: string | undefined;
  /** What was known of her on the day she joined, whatever was learned since. */
  readonly joined: Pick<MotherFacts, 'status' | 'statusKnown'>;
  readonly pregnancies: readonly Pregnancy[];
};
export type Pregnancy = PregnancyFacts & {
  readonly dueDateFrom: string;
  readonly lastPeriodOn: CalendarDate | undefined;
};
export type Infant = InfantFacts & {
  readonly birthOrder: number;
  readonly sex: 'female' | 'male' | 'not-recorded';
  readonly placeOfBirth: string;
  readonly registeredOn: CalendarDate;
  /** Who looks after the baby, and since when, as of the latest change. */
  readonly caregiverIs: Caregiver;
  readonly caregiverFromOn: CalendarDate;
  readonly caregiverKnows: 'yes' | 'no' | 'not-asked';
  readonly cotrimoxazoleLastGivenOn: CalendarDate | undefined;
  readonly measurements: readonly Measurement[];
};
export type Caregiver = Extract<CareEvent, { type: 'CaregiverChanged' }>['data']['caregiver'];
export type Disclosure = DataOf<'DisclosureRecorded'> & { readonly endedOn: CalendarDate | undefined };
export type SafeReach = DataOf<'SafeReachSet'>;
type DataOf<Type extends CareEvent['type']> = Extract<CareEvent, { type: Type }>['data'];
export type Measurement = Omit<Extract<CareEvent, { type: 'InfantMeasured' }>['data'], 'infantId'>;
export type Appointment = Omit<AppointmentFacts, 'reasons'> & {
  readonly time: string | undefined;
  readonly reasons: readonly AppointmentReason[];
  readonly keptOn: CalendarDate | undefined;
  readonly missedOn: CalendarDate | undefined;
};
export type Session = {
  readonly sessionId: string;
  readonly heldOn: CalendarDate;
  readonly kind: string;
  readonly stage: string;
  readonly topics: readonly string[];
};
export type Referral = {
  readonly referralId: string;
  readonly about: string;
  readonly madeOn: CalendarDate;
  readonly to: string;
  readonly reason: string;
  readonly sameDay: boolean;
  readonly closed:
    | {
        readonly on: CalendarDate;
        readonly outcome: string;
        /** What came back from where she was sent. */
        readonly answer: string | undefined;
        readonly by: string;
      }
    | undefined;
};
/** A card counts from when it was given until somebody says that it does not. What is undefined has not reached this device. */
export type Card = {
  readonly cardId: string;
  readonly about: string | undefined;
  readonly givenOn: CalendarDate | undefined;
  readonly revoked: { readonly on: CalendarDate; readonly why: 'lost' | 'worn-out' | 'other' } | undefined;
};
export type Move = {
  readonly fromSite: string;
  readonly toSite: string;
  readonly on: CalendarDate;
  readonly receivedOn: CalendarDate | undefined;
};

export const pairRecord = defineProjection<PairRecord, CareEvent>({
  name: 'pair-record',
  version: 3,
  evolve: (record, event) => {
    if (event.type === 'WomanEnrolled') return record ?? enrolled(event);
    if (!record) return undefined; // her enrolment has not reached this device yet; replay will fill it in
    return evolveMother(evolveInfants(evolveFollowUp(seen(record, event), event), event), event);
  },
});

/** Somebody of the programme or the clinic saw them on that day. What was before she joined is no sign of her being with us. */
const seen = (record: PairRecord, event: ReadEvent<CareEvent>): PairRecord => {
  const day = daySeen(event);
  if (!day || day < record.mother.enrolledOn) return record;
  return !record.lastSeenOn || day > record.lastSeenOn ? { ...record, lastSeenOn: day } : record;
};

const daySeen = (event: ReadEvent<CareEvent>): CalendarDate | undefined => {
  if (event.type === 'SessionHeld') return event.data.heldOn;
  if (event.type === 'AppointmentKept') return event.data.keptOn;
  if (event.type === 'ClinicContactHeld') return event.data.heldOn;
  return event.type === 'WomanReturned' ? event.data.returnedOn : undefined;
};

const enrolled = ({ data, envelope }: ReadEvent<Extract<CareEvent, { type: 'WomanEnrolled' }>>): PairRecord => ({
  mother: {
    motherId: data.motherId,
    enrolledOn: data.enrolledOn,
    bornOn: data.bornOn,
    status: data.status,
    statusKnown: data.statusKnown,
    joined: { status: data.status, statusKnown: data.statusKnown },
    statusLearnedOn: undefined,
    diedOn: undefined,
    pregnancies: [],
    antiretroviralsStartedOn: undefined,
    treatmentTiming: undefined,
    viralLoads: [],
    tests: [],
    screens: [],
    services: [],
  },
  infants: [],
  appointments: [],
  assignedTo: data.assignedTo,
  site: envelope.site,
  disclosures: [],
  safeReach: undefined,
  flaggedOn: undefined,
  consents: {},
  sessions: [],
  referrals: [],
  cards: [],
  moves: [],
  contacts: [],
  lastSeenOn: undefined,
  exits: [],
  exit: undefined,
});
