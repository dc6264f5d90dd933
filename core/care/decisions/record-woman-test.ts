import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { afterExit } from './after-exit.ts';
import { type HerDayFault, herDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type RecordWomanTest = DataOf<'WomanTested'>;
export type RecordWomanTestRefusal = HerDayFault | 'after-exit' | 'already-recorded';

/** May this rapid test be recorded? It may lie before she joined, and it never changes her status: `learnStatus` does. */
export const recordWomanTest = (
  pair: PairState,
  test: RecordWomanTest,
  today: CalendarDate,
): Decided<RecordWomanTestRefusal> => {
  if (pair.contact.recordedIds.has(test.testId)) return refuse('already-recorded');
  const fault = womanTestFault(pair, test, today) ?? afterExit(pair, test.testedOn);
  if (fault) return refuse(fault);
  return ok([{ type: 'WomanTested', data: test, occurredOn: test.testedOn }]);
};

export const womanTestFault = (
  pair: PairState,
  { testedOn }: RecordWomanTest,
  today: CalendarDate,
): HerDayFault | undefined => herDayFault(pair, testedOn, today);
