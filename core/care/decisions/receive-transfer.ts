import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type ReceiveTransfer = DataOf<'TransferReceived'>;
export type TransferReceivedFault = ProgrammeDayFault | 'not-sent-there' | 'before-transfer';
export type ReceiveTransferRefusal = TransferReceivedFault | 'transfer-already-received';

/** Has she arrived where she was sent? Said once, by the site that has her. */
export const receiveTransfer = (
  pair: PairState,
  receipt: ReceiveTransfer,
  today: CalendarDate,
): Decided<ReceiveTransferRefusal> => {
  const fault = transferReceivedFault(pair, receipt, today);
  if (fault) return refuse(fault);
  if (pair.woman.transfer?.receivedOn) return refuse('transfer-already-received');
  return ok([{ type: 'TransferReceived', data: receipt, occurredOn: receipt.receivedOn }]);
};

export const transferReceivedFault = (
  pair: PairState,
  { atSite, receivedOn }: ReceiveTransfer,
  today: CalendarDate,
): TransferReceivedFault | undefined => {
  const fault = programmeDayFault(pair, receivedOn, today);
  if (fault) return fault;
  const { transfer } = pair.woman;
  if (transfer?.toSite !== atSite) return 'not-sent-there';
  return receivedOn < transfer.transferredOn ? 'before-transfer' : undefined;
};
