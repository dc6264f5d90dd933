import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import { nobodyAlive } from './nobody-alive.ts';
import type { PairState } from './pair-state.ts';

export type ReturnWoman = DataOf<'WomanReturned'>;
export type ReturnFault = ProgrammeDayFault | 'has-not-left' | 'before-exit';
export type ReturnWomanRefusal = ReturnFault | 'nobody-in-care' | 'record-not-consented';

/** May she come back? On the same record, and with her yes to it. After her death a baby may come back without her. */
export const returnWoman = (pair: PairState, back: ReturnWoman, today: CalendarDate): Decided<ReturnWomanRefusal> => {
  const fault = returnFault(pair, back, today);
  if (fault) return refuse(fault);
  const { exit, consents } = pair.woman;
  if (!exit) return refuse('has-not-left');
  if (back.returnedOn < exit.exitedOn) return refuse('before-exit');
  if (nobodyAlive(pair)) return refuse('nobody-in-care');
  if (!consents.get('record')?.given) return refuse('record-not-consented');
  return ok([{ type: 'WomanReturned', data: back, occurredOn: back.returnedOn }]);
};

export const returnFault = (
  pair: PairState,
  { returnedOn }: ReturnWoman,
  today: CalendarDate,
): ReturnFault | undefined => {
  const fault = programmeDayFault(pair, returnedOn, today);
  if (fault) return fault;
  const { firstExitedOn } = pair.woman;
  if (!firstExitedOn) return 'has-not-left';
  return returnedOn < firstExitedOn ? 'before-exit' : undefined;
};
