import { hasFewWords } from '@thari/event-log/private-part';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { type Result, refuse } from '@thari/kernel/result';
import { careDecisions } from './care-decisions.ts';
import type { CareRefusal } from './care-refusals.ts';
import type { PairDraft } from './decision.ts';
import { hasShapeOf } from './entry-shape.ts';
import type { PairState } from './pair-state.ts';

export type CareCommandName = keyof typeof careDecisions;
/** A wish to record something, in plain data: ids come with it, for a decision makes none. */
export type CareCommand = {
  [Name in CareCommandName]: { readonly name: Name; readonly data: Parameters<(typeof careDecisions)[Name]>[1] };
}[CareCommandName];

/** Asks the decision that the command names. What it answers has the shape of its events, or is refused before it is recorded. */
export const decide = (
  pair: PairState,
  command: CareCommand,
  today: CalendarDate,
): Result<readonly PairDraft[], CareRefusal> => {
  const decision = careDecisions[command.name] as (
    pair: PairState,
    data: CareCommand['data'],
    today: CalendarDate,
  ) => Result<readonly PairDraft[], CareRefusal>; // the name names the decision for its data
  const answer = decision(pair, command.data, today);
  if (!answer.ok) return answer;
  if (!answer.value.every(({ type, data }) => hasShapeOf(type, data))) return refuse('wrong-shape');
  return answer.value.every(hasFewWords) ? answer : refuse('too-many-words');
};
