import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { alreadyRecorded } from './already-recorded.ts';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type GiveCotrimoxazole = DataOf<'CotrimoxazoleGiven'>;
export type GiveCotrimoxazoleRefusal = InfantDayFault | AfterExit | 'already-recorded' | 'not-the-first';

/** May it be recorded that the baby got co-trimoxazole? Only one supply can be the first. */
export const giveCotrimoxazole = (
  pair: PairState,
  supply: GiveCotrimoxazole,
  today: CalendarDate,
): Decided<GiveCotrimoxazoleRefusal> => {
  const fault =
    cotrimoxazoleFault(pair, supply, today) ?? infantAfterExit(pair, { infantId: supply.infantId, on: supply.givenOn });
  if (fault) return refuse(fault);
  const draft = { type: 'CotrimoxazoleGiven', data: supply, occurredOn: supply.givenOn } as const;
  if (alreadyRecorded(pair, draft)) return refuse('already-recorded');
  if (supply.first && pair.infants.get(supply.infantId)?.hasCotrimoxazole) return refuse('not-the-first');
  return ok([draft]);
};

export const cotrimoxazoleFault = (
  pair: PairState,
  { infantId, givenOn }: GiveCotrimoxazole,
  today: CalendarDate,
): InfantDayFault | undefined => infantDayFault(pair, { infantId, on: givenOn }, today);
