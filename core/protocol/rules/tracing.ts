import { addDays, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { AttemptFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { type Absence, absenceOf, interruptedFrom } from '../readings/absence.ts';
import { expectedOn } from '../readings/expected.ts';
import { isUrgent } from '../readings/urgency.ts';
import { cite, type Settled, type Window } from '../rule.ts';
import { at, between } from '../window.ts';

/** One search for one woman: the next attempt, and in the end the question what became of her. Neither is asked once she was seen. */
export const tracing = planRule({
  id: 'tracing',
  says: 'A woman who missed a visit is sought step by step, by phone first and at home later; after too many days away somebody records what became of her.',
  source: cite(
    'pepfar-mer-2.6.1',
    'TX_ML: tracing from the first missed day, more than three attempts by several methods; the steps are thari-practice',
  ),
  asks: (pair, settings) => {
    const absence = absenceOf(pair);
    return absence ? [...nextAttempt(absence, pair, settings), whatBecameOfHer(absence, pair, settings)] : [];
  },
});

const nextAttempt = (absence: Absence, pair: PairFacts, settings: PackSettings): readonly Asking[] => {
  const { appointment, attempts } = absence;
  const step = settings.tracing.attempts[attempts.length];
  if (!step) return [];
  const number = attempts.length + 1;
  const isPressing = isUrgent(pair, settings);
  const soonest = isPressing && number === 1 ? { fromDay: 0, dueDay: settings.tracing.urgentWithinDays } : step;
  return [
    {
      ...common(absence, pair, isPressing),
      key: `${appointment.appointmentId}/attempt-${number}`,
      window: afterWhatWasSaid(appointment.dueOn, soonest, attempts),
      settled: concluded(attempts),
      actor: 'mentor-mother',
      why: 'missed-visit',
      source: settings.tracing.source,
      attempt: { number, methods: step.methods },
    },
  ];
};

/** Not before the day after the last attempt, and never before the day she promised to come has passed. */
const afterWhatWasSaid = (
  missedOn: CalendarDate,
  { fromDay, dueDay }: { fromDay: number; dueDay: number },
  attempts: readonly AttemptFacts[],
): Window => {
  const planned = between(addDays(missedOn, fromDay), addDays(missedOn, dueDay));
  const promisedOn = attempts
    .flatMap((attempt) => attempt.promisedOn ?? [])
    .toSorted()
    .at(-1);
  const keepsPromise = promisedOn !== undefined && promisedOn >= planned.fromOn;
  const { fromOn, dueOn } = keepsPromise
    ? between(addDays(promisedOn, 1), addDays(promisedOn, 1 + dueDay - fromDay))
    : planned;
  const last = attempts.at(-1);
  const earliest = last ? laterOf(fromOn, addDays(last.attemptedOn, 1)) : fromOn;
  return between(earliest, laterOf(dueOn, earliest));
};

const conclusions: Partial<Record<string, { readonly stop: Settled; readonly ask: Asking['why'] }>> = {
  refused: { stop: { how: 'stopped', why: 'left' }, ask: 'refusal-to-be-confirmed' },
  'transferred-reported': { stop: { how: 'stopped', why: 'transferred' }, ask: 'transfer-to-be-confirmed' },
  'died-reported': { stop: { how: 'stopped', why: 'died' }, ask: 'death-to-be-confirmed' },
};

const conclusionOf = (attempts: readonly AttemptFacts[]) => conclusions[attempts.at(-1)?.outcome ?? ''];

const concluded = (attempts: readonly AttemptFacts[]): Settled | undefined => conclusionOf(attempts)?.stop;

/** What an attempt reported is not yet known: somebody confirms it. Without a report, being away too long asks the same. */
const whatBecameOfHer = (absence: Absence, pair: PairFacts, settings: PackSettings): Asking => {
  const { appointment, attempts } = absence;
  const conclusion = conclusionOf(attempts);
  const reportedOn = conclusion && attempts.at(-1)?.attemptedOn;
  const awayFrom = interruptedFrom(appointment.dueOn, undefined, settings) ?? appointment.dueOn;
  return {
    ...common(absence, pair, true),
    key: `${appointment.appointmentId}/outcome`,
    window: at(reportedOn ?? awayFrom),
    settled: undefined,
    actor: 'nurse',
    why: conclusion?.ask ?? 'away-too-long',
  };
};

const common = ({ appointment }: Absence, pair: PairFacts, isPressing: boolean) =>
  ({
    about: expectedOn(appointment.dueOn, pair),
    what: 'find-her',
    priority: isPressing ? 'a' : 'b',
  }) as const;
