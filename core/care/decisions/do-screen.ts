import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, personAfterExit } from './after-exit.ts';
import { type HerDayFault, type InfantDayFault, isHers, personDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type DoScreen = DataOf<'ScreenDone'>;
export type ScreenFault = HerDayFault | InfantDayFault | 'wrong-person';
export type DoScreenRefusal = ScreenFault | AfterExit | 'already-recorded';

/** May this screen be recorded? Each is asked of the mother or about a baby; only one of them of both. */
export const doScreen = (pair: PairState, screen: DoScreen, today: CalendarDate): Decided<DoScreenRefusal> => {
  if (pair.contact.recordedIds.has(screen.screenId)) return refuse('already-recorded');
  const { about, doneOn } = screen;
  const fault = screenFault(pair, screen, today) ?? personAfterExit(pair, { about, on: doneOn });
  if (fault) return refuse(fault);
  return ok([{ type: 'ScreenDone', data: screen, occurredOn: doneOn }]);
};

export const screenFault = (
  pair: PairState,
  { about, screen, doneOn }: DoScreen,
  today: CalendarDate,
): ScreenFault | undefined => {
  const fault = personDayFault(pair, { about, on: doneOn }, today);
  if (fault) return fault;
  const of = isHers(pair, about) ? 'mother' : 'infant';
  return askedOf[screen].includes(of) ? undefined : 'wrong-person';
};

const askedOf: Readonly<Record<DoScreen['screen'], readonly ('mother' | 'infant')[]>> = {
  tuberculosis: ['mother', 'infant'],
  mood: ['mother'],
  safety: ['mother'],
  stigma: ['mother'],
  support: ['mother'],
  growth: ['infant'],
  development: ['infant'],
  illness: ['infant'],
};
