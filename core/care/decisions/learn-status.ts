import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { afterExit } from './after-exit.ts';
import { alreadyRecorded } from './already-recorded.ts';
import { type HerDayFault, herDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type LearnStatus = DataOf<'StatusLearned'>;
export type LearnStatusRefusal =
  | HerDayFault
  | 'after-exit'
  | 'nothing-learned'
  | 'already-positive'
  | 'already-recorded';

/** May this test be recorded? A woman known to be positive is not tested out of it; a wrong entry is corrected. */
export const learnStatus = (pair: PairState, test: LearnStatus, today: CalendarDate): Decided<LearnStatusRefusal> => {
  const fault = statusFault(pair, test, today) ?? afterExit(pair, test.testedOn);
  if (fault) return refuse(fault);
  if (test.status === 'unknown') return refuse('nothing-learned');
  if (pair.woman.status === 'positive') return refuse('already-positive');
  const draft = { type: 'StatusLearned', data: test, occurredOn: test.testedOn } as const;
  return alreadyRecorded(pair, draft) ? refuse('already-recorded') : ok([draft]);
};

export const statusFault = (pair: PairState, { testedOn }: LearnStatus, today: CalendarDate): HerDayFault | undefined =>
  herDayFault(pair, testedOn, today);
