import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { alreadyRecorded } from './already-recorded.ts';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type GiveProphylaxis = DataOf<'ProphylaxisGiven'>;
export type GiveProphylaxisRefusal = InfantDayFault | AfterExit | 'already-recorded' | 'not-the-first';

/** May it be recorded that the baby got its protective medicine? Only one supply can be the first. */
export const giveProphylaxis = (
  pair: PairState,
  supply: GiveProphylaxis,
  today: CalendarDate,
): Decided<GiveProphylaxisRefusal> => {
  const fault =
    prophylaxisFault(pair, supply, today) ?? infantAfterExit(pair, { infantId: supply.infantId, on: supply.givenOn });
  if (fault) return refuse(fault);
  const draft = { type: 'ProphylaxisGiven', data: supply, occurredOn: supply.givenOn } as const;
  if (alreadyRecorded(pair, draft)) return refuse('already-recorded');
  if (supply.first && pair.infants.get(supply.infantId)?.hasProphylaxis) return refuse('not-the-first');
  return ok([draft]);
};

export const prophylaxisFault = (
  pair: PairState,
  { infantId, givenOn }: GiveProphylaxis,
  today: CalendarDate,
): InfantDayFault | undefined => infantDayFault(pair, { infantId, on: givenOn }, today);
