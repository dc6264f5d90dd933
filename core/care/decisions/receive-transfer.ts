import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type ReceiveTransfer = DataOf<'TransferReceived'>;
export type TransferReceivedFault = ProgrammeDayFault | 'not-sent-there' | 'before-transfer';
export type ReceiveTransferRefusal = TransferReceivedFault | 'transfer-already-received';

/** Has she arrived where she was sent last? Said once, by the site that has her. */
export const receiveTransfer = (
  pair: PairState,
  receipt: ReceiveTransfer,
  today: CalendarDate,
): Decided<ReceiveTransferRefusal> => {
  const fault = transferReceivedFault(pair, receipt, today);
  if (fault) return refuse(fault);
  const last = pair.woman.transfers.at(-1);
  if (last?.toSite !== receipt.atSite) return refuse('not-sent-there');
  if (last.receivedOn) return refuse('transfer-already-received');
  return ok([{ type: 'TransferReceived', data: receipt, occurredOn: receipt.receivedOn }]);
};

export const transferReceivedFault = (
  pair: PairState,
  { atSite, receivedOn }: ReceiveTransfer,
  today: CalendarDate,
): TransferReceivedFault | undefined => {
  const fault = programmeDayFault(pair, receivedOn, today);
  if (fault) return fault;
  const sentThere = pair.woman.transfers.filter(({ toSite }) => toSite === atSite);
  if (sentThere.length === 0) return 'not-sent-there';
  return sentThere.some(({ transferredOn }) => transferredOn <= receivedOn) ? undefined : 'before-transfer';
};
