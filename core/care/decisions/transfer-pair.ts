import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { pairAfterExit } from './after-exit.ts';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type TransferPair = DataOf<'PairTransferred'>;
export type TransferPairRefusal = ProgrammeDayFault | 'after-exit' | 'already-at-that-site';

/** May they move to the care of another site? */
export const transferPair = (
  pair: PairState,
  transfer: TransferPair,
  today: CalendarDate,
): Decided<TransferPairRefusal> => {
  const fault = transferFault(pair, transfer, today) ?? pairAfterExit(pair, transfer.transferredOn);
  if (fault) return refuse(fault);
  if (pair.woman.site === transfer.toSite) return refuse('already-at-that-site');
  return ok([{ type: 'PairTransferred', data: transfer, occurredOn: transfer.transferredOn }]);
};

export const transferFault = (
  pair: PairState,
  { transferredOn }: TransferPair,
  today: CalendarDate,
): ProgrammeDayFault | undefined => programmeDayFault(pair, transferredOn, today);
