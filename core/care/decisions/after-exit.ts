import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { ExitOutcome } from '../events/coded-lists.ts';
import { isHers } from './day-faults.ts';
import type { InfantState } from './infant-state.ts';
import type { PairState } from './pair-state.ts';
import type { WomanState } from './woman-state.ts';

export type AfterExit = 'after-exit' | 'after-infant-exit';

/** While she is away nothing dated after the day she left is recorded of her: she has to return first. */
export const afterExit = ({ woman: { exit } }: PairState, on: CalendarDate): 'after-exit' | undefined =>
  exit && on > exit.exitedOn ? 'after-exit' : undefined;

/** Of a baby nothing is recorded after it left itself, nor after its mother did, unless it stayed with somebody else. */
export const infantAfterExit = (
  pair: PairState,
  { infantId, on }: { readonly infantId: string; readonly on: CalendarDate },
): AfterExit | undefined => {
  const infant = pair.infants.get(infantId);
  if (infant?.exit && on > infant.exit.exitedOn) return 'after-infant-exit';
  return infant && outlastsExit(infant, pair.woman.exit) ? undefined : afterExit(pair, on);
};

export const personAfterExit = (
  pair: PairState,
  { about, on }: { readonly about: string; readonly on: CalendarDate },
): AfterExit | undefined =>
  isHers(pair, about) ? afterExit(pair, on) : infantAfterExit(pair, { infantId: about, on });

/** A talk, a visit, a change of site: with whoever is still in care, be it a baby without her. */
export const pairAfterExit = (pair: PairState, on: CalendarDate): 'after-exit' | undefined =>
  [...pair.infants.values()].some((infant) => !infant.diedOn && !infant.exit && outlastsExit(infant, pair.woman.exit))
    ? undefined
    : afterExit(pair, on);

/** These end the care of both, whoever looks after the baby: as `careEnded` of the protocol has it. */
const endsForBoth: ReadonlySet<ExitOutcome> = new Set<ExitOutcome>(['graduated', 'wrong-entry', 'consent-withdrawn']);

const outlastsExit = ({ caregiver }: InfantState, exit: WomanState['exit']): boolean => {
  if (!exit || exit.outcome === 'mother-died') return true;
  return caregiver.is !== 'mother' && !endsForBoth.has(exit.outcome);
};
