import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { alreadyRecorded } from './already-recorded.ts';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type RecordFeeding = DataOf<'FeedingRecorded'>;
export type RecordFeedingRefusal = InfantDayFault | AfterExit | 'already-recorded';

/** May it be recorded what the baby is given? Whether exposure ended is another entry’s business. */
export const recordFeeding = (
  pair: PairState,
  told: RecordFeeding,
  today: CalendarDate,
): Decided<RecordFeedingRefusal> => {
  const fault =
    feedingFault(pair, told, today) ?? infantAfterExit(pair, { infantId: told.infantId, on: told.recordedOn });
  if (fault) return refuse(fault);
  const draft = { type: 'FeedingRecorded', data: told, occurredOn: told.recordedOn } as const;
  return alreadyRecorded(pair, draft) ? refuse('already-recorded') : ok([draft]);
};

export const feedingFault = (
  pair: PairState,
  { infantId, recordedOn }: RecordFeeding,
  today: CalendarDate,
): InfantDayFault | undefined => infantDayFault(pair, { infantId, on: recordedOn }, today);
