import { privatePartOf } from '@thari/event-log/private-part';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { afterExit } from './after-exit.ts';
import { type HerDayFault, herDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { InfantState } from './infant-state.ts';
import type { PairState } from './pair-state.ts';
import { birthFits } from './pregnancy-faults.ts';

type Birth = DataOf<'InfantBorn'>;
/** One or more living babies of one birth. Each has a name, if any, under its own key. */
export type RecordBirth = { readonly pregnancyId?: string; readonly babies: readonly NewBaby[] };
export type NewBaby = Omit<Birth, 'pregnancyId'> & { readonly givenName?: string };
export type BirthFault = HerDayFault | 'pregnancy-unknown' | 'does-not-fit-due-date';
export type RecordBirthRefusal =
  | BirthFault
  | 'after-exit'
  | 'no-baby'
  | 'pregnancy-ended'
  | 'infant-already-recorded'
  | 'birth-order-taken';

/** May these births be recorded? A twin may be added later; the same place in the order may not be taken twice. */
export const recordBirth = (
  pair: PairState,
  { pregnancyId, babies }: RecordBirth,
  today: CalendarDate,
): Decided<RecordBirthRefusal> => {
  if (babies.length === 0) return refuse('no-baby');
  if (pregnancyId && pair.pregnancies.get(pregnancyId)?.lostOn) return refuse('pregnancy-ended');
  const births = babies.map(({ givenName, ...baby }) => ({
    birth: { ...baby, ...(pregnancyId === undefined ? {} : { pregnancyId }) },
    privatePart: privatePartOf(baby.infantId, { givenName }),
  }));
  for (const [i, { birth }] of births.entries()) {
    const earlier = births.slice(0, i).map((other) => other.birth);
    const reason = birthRefusal(pair, { birth, earlier }, today);
    if (reason) return refuse(reason);
  }
  return ok(
    births.map(({ birth, privatePart }) => ({
      type: 'InfantBorn',
      data: birth,
      occurredOn: birth.bornOn,
      ...privatePart,
    })),
  );
};

const birthRefusal = (
  pair: PairState,
  { birth, earlier }: { readonly birth: Birth; readonly earlier: readonly Birth[] },
  today: CalendarDate,
): RecordBirthRefusal | undefined => {
  const { infantId } = birth;
  const isKnown = pair.infants.has(infantId) || infantId === pair.woman.enrolment?.motherId;
  if (isKnown || earlier.some((other) => other.infantId === infantId)) return 'infant-already-recorded';
  if ([...pair.infants.values(), ...earlier].some((other) => sharesPlace(other, birth))) return 'birth-order-taken';
  return birthFault(pair, birth, today) ?? afterExit(pair, birth.bornOn);
};

/** The same place in the order of the same birth: known by its pregnancy, or else by its day. */
const sharesPlace = (a: Birth | InfantState, b: Birth): boolean =>
  a.birthOrder === b.birthOrder &&
  a.pregnancyId === b.pregnancyId &&
  (b.pregnancyId !== undefined || a.bornOn === b.bornOn);

export const birthFault = (
  pair: PairState,
  { pregnancyId, bornOn }: Birth,
  today: CalendarDate,
): BirthFault | undefined => {
  const fault = herDayFault(pair, bornOn, today);
  if (fault || pregnancyId === undefined) return fault;
  const pregnancy = pair.pregnancies.get(pregnancyId);
  if (!pregnancy) return 'pregnancy-unknown';
  return birthFits(pregnancy.dueOn, bornOn) ? undefined : 'does-not-fit-due-date';
};
