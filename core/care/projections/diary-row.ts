import { type CalendarDate, partsOf } from '@thari/kernel/calendar-date';
import { careEnded } from '@thari/protocol/readings/care-ended';
import type { PlanItem, What } from '@thari/protocol/rule';
import type { AppointmentReason } from '../events/coded-lists.ts';
import type { Card, PairRecord, Referral } from './pair-record.ts';

/**
 * What the diary needs to know of one woman and her babies, small enough that a whole caseload is in memory.
 * Dates only, never "late"; neutral words only, never a status or a test by its name.
 */
export type DiaryRow = {
  readonly pairId: string;
  readonly motherId: string;
  readonly site: string;
  readonly assignedTo: string;
  readonly babies: readonly { readonly infantId: string; readonly bornOn: CalendarDate }[];
  /** For telling two women of one name apart; the year only. Absent where it is not known. */
  readonly bornYear?: number | undefined;
  readonly expectedOn: CalendarDate | undefined;
  readonly items: readonly DiaryItem[];
  readonly visits: readonly DiaryVisit[];
  readonly lastSeenOn: CalendarDate;
  readonly mayCall: boolean;
  readonly hasLeft: boolean;
  readonly bereaved: boolean;
  /** Absent where there are none, as in a row of an older build: each card that was given, and whether it counts. */
  readonly cards?: readonly DiaryCard[];
  /** Absent where there are none: where she or a baby was sent, until it is known what came of it. */
  readonly referrals?: readonly DiaryReferral[];
  /** A move to another site, until that site says that she arrived. */
  readonly move?: { readonly fromSite: string; readonly toSite: string; readonly on: CalendarDate };
};

export type DiaryCard = {
  readonly cardId: string;
  readonly about: string;
  readonly revoked: NonNullable<Card['revoked']>['why'] | undefined;
};

/** To whom and when, and never why: the reason would say too much in a list. */
export type DiaryReferral = Pick<Referral, 'referralId' | 'about' | 'madeOn' | 'to' | 'sameDay'>;

/** Something open: what, for whom, and between which days it is on time. */
export type DiaryItem = Pick<PlanItem, 'what' | 'about' | 'rule' | 'priority'> & {
  readonly fromOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly lateAfterOn: CalendarDate;
  /** After this day it is not asked for any more: something else has taken its place. */
  readonly lastOn: CalendarDate | undefined;
};

/** A booked visit that is still to come, or a missed one that is being followed up. */
export type DiaryVisit = {
  readonly appointmentId: string;
  readonly dueOn: CalendarDate;
  readonly time: string | undefined;
  readonly reasons: readonly AppointmentReason[];
  readonly status: 'booked' | 'missed';
  readonly attempts: number;
};

/** Shown as visits, with their day and time: listed once, not twice. */
const shownAsVisits: readonly What[] = ['visit', 'find-her'];

export const diaryRow = (pairId: string, record: PairRecord, plan: readonly PlanItem[]): DiaryRow => ({
  pairId,
  motherId: record.mother.motherId,
  site: record.site,
  assignedTo: record.assignedTo,
  babies: record.infants.filter(({ diedOn }) => !diedOn).map(({ infantId, bornOn }) => ({ infantId, bornOn })),
  bornYear: record.mother.bornOn === undefined ? undefined : partsOf(record.mother.bornOn).year,
  expectedOn: record.mother.pregnancies.findLast(({ ended }) => !ended)?.dueOn,
  items: plan.filter(isCalledFor).map(itemFrom),
  visits: hasLeft(record) ? [] : visitsOf(record),
  lastSeenOn: record.lastSeenOn ?? record.mother.enrolledOn,
  mayCall: record.consents.call?.given === true && !record.flaggedOn,
  hasLeft: hasLeft(record),
  bereaved: isBereaved(record),
  ...loopsOf(record),
});

const loopsOf = ({ cards, mother, referrals, moves }: PairRecord): Pick<DiaryRow, 'cards' | 'referrals' | 'move'> => {
  const given = cards.filter(({ givenOn }) => givenOn !== undefined);
  const open = referrals.filter(({ closed }) => !closed);
  const last = moves.at(-1);
  return {
    ...(given.length > 0 && {
      cards: given.map(({ cardId, about, revoked }) => ({
        cardId,
        about: about ?? mother.motherId,
        revoked: revoked?.why,
      })),
    }),
    ...(open.length > 0 && {
      referrals: open.map(({ referralId, about, madeOn, to, sameDay }) => ({ referralId, about, madeOn, to, sameDay })),
    }),
    ...(last && !last.receivedOn && { move: { fromSite: last.fromSite, toSite: last.toSite, on: last.on } }),
  };
};

/** What is asked whenever she comes calls nobody: it is found on her page when she is there. */
const isCalledFor = ({ settled, what, asked }: PlanItem): boolean =>
  !settled && asked === 'on-its-day' && !shownAsVisits.includes(what);

const itemFrom = ({ what, about, rule, priority, window }: PlanItem): DiaryItem => ({
  what,
  about,
  rule,
  priority,
  ...window,
});

/** She left, and no baby stayed in care with somebody else. */
const hasLeft = (record: PairRecord): boolean =>
  record.exit !== undefined &&
  [record.mother.motherId, ...record.infants.map(({ infantId }) => infantId)].every((about) =>
    careEnded(about, record),
  );

const visitsOf = ({ appointments }: PairRecord): DiaryVisit[] =>
  appointments.flatMap(({ appointmentId, dueOn, time, reasons, status, attempts }) =>
    status === 'booked' || (status === 'missed' && !cameBackAfter(appointments, dueOn))
      ? [{ appointmentId, dueOn, time, reasons, status, attempts: attempts.length }]
      : [],
  );

const cameBackAfter = (appointments: PairRecord['appointments'], day: CalendarDate): boolean =>
  appointments.some(({ keptOn }) => keptOn !== undefined && keptOn >= day);

/** After a loss the screens are silent about babies: her last pregnancy or her last child ended in death. */
const isBereaved = ({ mother, infants }: PairRecord): boolean => {
  const last = mother.pregnancies.at(-1);
  const lost = last?.ended !== undefined && last.ended.outcome !== 'birth';
  return lost || (infants.length > 0 && infants.every(({ diedOn }) => diedOn !== undefined));
};
