import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type RecordConsent = DataOf<'ConsentRecorded'>;
export type RecordConsentRefusal = ProgrammeDayFault | 'already-recorded' | 'answered-since';

/** May her answer be recorded? Also after she left: that is when many take a yes back. */
export const recordConsent = (
  pair: PairState,
  answer: RecordConsent,
  today: CalendarDate,
): Decided<RecordConsentRefusal> => {
  const fault = consentFault(pair, answer, today);
  if (fault) return refuse(fault);
  const latest = pair.woman.consents.get(answer.channel);
  if (latest && answer.decidedOn < latest.decidedOn) return refuse('answered-since'); // an old yes must not undo a newer no
  if (latest?.given === answer.given && latest.decidedOn === answer.decidedOn) return refuse('already-recorded');
  return ok([{ type: 'ConsentRecorded', data: answer, occurredOn: answer.decidedOn }]);
};

export const consentFault = (
  pair: PairState,
  { decidedOn }: RecordConsent,
  today: CalendarDate,
): ProgrammeDayFault | undefined => programmeDayFault(pair, decidedOn, today);
