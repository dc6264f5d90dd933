import { addDays, addMonths, type CalendarDate } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { InfantFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { along, type Stretch } from '../readings/schedule.ts';
import { type Settled, unverified } from '../rule.ts';
import { addSpan } from '../span.ts';

/** Every baby's, whoever its mother is: being asked says nothing about her. What a nurse wrote down by its name counts on any day. */
export const immunisation = planRule({
  id: 'immunisation',
  says: 'Every baby gets its vaccines at the ages of the country’s schedule; a visit that went by gives way to the next.',
  source: unverified('who-immunisation', 'summary table of routine immunisation; the ages are the country pack’s'),
  asks: (pair, settings) => pair.infants.flatMap((infant) => visitsOf(infant, pair, settings)),
});

const visitsOf = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): readonly Asking[] =>
  settledInTurn(stretchesOf(infant, pair, settings), infant, pair, settings).map(({ key, window, settled }) => ({
    key: `${infant.infantId}/${key}`,
    about: infant.infantId,
    what: 'vaccine',
    window,
    settled,
    actor: 'nurse',
    priority: 'b',
    why: 'immunisation-at-this-age',
    source: settings.immunisation.source,
  }));

const stretchesOf = ({ bornOn }: InfantFacts, { mother }: PairFacts, { immunisation: pack }: PackSettings) =>
  along({
    points: pack.visits
      .map(({ name, due }) => {
        const dueOn = addSpan(bornOn, due);
        return { key: name, fromOn: dueOn, dueOn, lateAfterOn: addDays(dueOn, pack.windowDays) };
      })
      .toSorted((a, b) => compare(a.fromOn, b.fromOn) || compare(a.key, b.key)),
    doneOn: [],
    since: mother.enrolledOn,
    lastOn: addMonths(bornOn, pack.untilMonths),
  });

/**
 * A kept visit stands for one of the schedule: the one that was due, or about to be, before one that had long been. So the last
 * takes its visit first. A day with a record of its own says itself which it was.
 */
const settledInTurn = (
  stretches: readonly Stretch[],
  infant: InfantFacts,
  pair: PairFacts,
  settings: PackSettings,
): readonly Stretch[] =>
  stretches.reduceRight<{ readonly settled: readonly Stretch[]; readonly kept: readonly CalendarDate[] }>(
    ({ settled, kept }, stretch) => {
      const given = givenOn(infant, stretch.key);
      const stands = given ? undefined : visitFor(stretch, kept, settings);
      return {
        settled: [{ ...stretch, settled: doneOn(given ?? stands) }, ...settled],
        kept: kept.filter((day) => day !== stands),
      };
    },
    { settled: [], kept: keptWithoutRecord(infant, pair) },
  ).settled;

/** The first from its day on; else the last of those shortly before it. */
const visitFor = (
  stretch: Stretch,
  kept: readonly CalendarDate[],
  settings: PackSettings,
): CalendarDate | undefined => {
  const days = kept.filter((day) => isWithin(stretch, day, settings));
  return days.find((day) => day >= stretch.window.dueOn) ?? days.at(-1);
};

const doneOn = (day: CalendarDate | undefined): Settled | undefined => day && { how: 'done', on: day };

const givenOn = ({ immunisations }: InfantFacts, name: string): CalendarDate | undefined =>
  immunisations
    .filter(({ visit }) => visit === name)
    .map((each) => each.givenOn)
    .toSorted()[0];

const isWithin = ({ window }: Stretch, day: CalendarDate, { immunisation: { earlyDays } }: PackSettings): boolean =>
  day >= addDays(window.dueOn, -earlyDays) && (!window.lastOn || day <= window.lastOn);

const keptWithoutRecord = ({ bornOn, immunisations }: InfantFacts, { appointments }: PairFacts) => {
  const kept = appointments
    .filter(({ status, reasons }) => status === 'kept' && reasons.includes('immunisation'))
    .map(({ keptOn, dueOn }) => keptOn ?? dueOn)
    .filter((day) => day >= bornOn && !immunisations.some((each) => each.givenOn === day));
  return [...new Set(kept)].toSorted();
};
