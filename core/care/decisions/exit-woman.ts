import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import type { CareDraft } from '../events/care-event.ts';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type ExitWoman = DataOf<'WomanExited'>;
export type ExitFault = ProgrammeDayFault | 'death-not-recorded' | 'loss-not-recorded';
export type ExitWomanRefusal = ExitFault | 'has-left' | 'before-return' | 'seen-since';

/** May she leave? A death or a loss is told first, with its day. Taking her consent back is told with the exit. */
export const exitWoman = (pair: PairState, exit: ExitWoman, today: CalendarDate): Decided<ExitWomanRefusal> => {
  const fault = exitFault(pair, exit, today);
  if (fault) return refuse(fault);
  const { woman, contact } = pair;
  if (woman.exit) return refuse('has-left');
  if (woman.returnedOn && exit.exitedOn < woman.returnedOn) return refuse('before-return');
  if (contact.lastSeenOn && exit.exitedOn < contact.lastSeenOn) return refuse('seen-since');
  return ok([...consentTakenBack(pair, exit), { type: 'WomanExited', data: exit, occurredOn: exit.exitedOn }]);
};

const consentTakenBack = ({ woman }: PairState, { exitedOn, outcome }: ExitWoman): CareDraft[] => {
  const record = woman.consents.get('record');
  if (outcome !== 'consent-withdrawn' || !record?.given) return [];
  const data = { channel: 'record', given: false, decidedOn: exitedOn } as const;
  return [{ type: 'ConsentRecorded', data, occurredOn: exitedOn }];
};

export const exitFault = (
  pair: PairState,
  { exitedOn, outcome }: ExitWoman,
  today: CalendarDate,
): ExitFault | undefined => {
  const fault = programmeDayFault(pair, exitedOn, today);
  if (fault) return fault;
  if (outcome === 'mother-died' && !pair.woman.diedOn) return 'death-not-recorded';
  const hasLoss = [...pair.pregnancies.values()].some(({ lostOn }) => lostOn !== undefined);
  return outcome === 'pregnancy-loss' && !hasLoss ? 'loss-not-recorded' : undefined;
};
