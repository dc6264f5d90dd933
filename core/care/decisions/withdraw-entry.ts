import type { EntryWithdrawn } from '@thari/event-log/amendments';
import type { Draft } from '@thari/event-log/define-event';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { brokenBy } from './entry-fault.ts';
import { type PairState, pairStateFrom } from './pair-state.ts';

export type WithdrawEntry = EntryWithdrawn['data'];
export type WithdrawEntryRefusal = 'entry-unknown' | 'entry-withdrawn' | 'others-depend-on-it';

/** May this entry be taken back? Only when nothing stands on it: first the result, then the sample; an enrolment only alone. */
export const withdrawEntry = (
  pair: PairState,
  { withdraws, reason }: WithdrawEntry,
  today: CalendarDate,
): Result<readonly Draft<EntryWithdrawn>[], WithdrawEntryRefusal> => {
  const entry = pair.entries.find(({ envelope }) => envelope.id === withdraws);
  if (!entry) return refuse('entry-unknown');
  if (entry.withdrawnBy) return refuse('entry-withdrawn');
  const after = pairStateFrom(pair.entries.filter((other) => other !== entry));
  if (brokenBy({ before: pair, after }, today).length > 0) return refuse('others-depend-on-it');
  return ok([{ type: 'EntryWithdrawn', data: { withdraws, reason }, occurredOn: today }]);
};
