import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type RecordMotherDeath = DataOf<'MotherDied'>;
export type MotherDeathFault = ProgrammeDayFault | 'before-birth';
export type RecordMotherDeathRefusal = MotherDeathFault | 'already-died';

/** May her death be recorded? Also after she left. Her babies stay in care. */
export const recordMotherDeath = (
  pair: PairState,
  death: RecordMotherDeath,
  today: CalendarDate,
): Decided<RecordMotherDeathRefusal> => {
  const fault = motherDeathFault(pair, death, today);
  if (fault) return refuse(fault);
  if (pair.woman.diedOn) return refuse('already-died');
  return ok([{ type: 'MotherDied', data: death, occurredOn: death.diedOn }]);
};

export const motherDeathFault = (
  pair: PairState,
  { diedOn }: RecordMotherDeath,
  today: CalendarDate,
): MotherDeathFault | undefined => {
  const fault = programmeDayFault(pair, diedOn, today);
  if (fault) return fault;
  return [...pair.infants.values()].some(({ bornOn }) => diedOn < bornOn) ? 'before-birth' : undefined;
};
