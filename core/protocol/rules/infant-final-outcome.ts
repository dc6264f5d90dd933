import { addMonths, type CalendarDate } from '@thari/kernel/calendar-date';
import type { InfantFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { absenceOf, interruptedFrom } from '../readings/absence.ts';
import { careEnded, hasTransferred } from '../readings/care-ended.ts';
import { diagnosisOf } from '../readings/diagnosis.ts';
import { finalFrom } from '../readings/exposure.ts';
import { readSample } from '../readings/infant-sample.ts';
import { cite, type Rule } from '../rule.ts';
import { infantInterimStatus } from './infant-interim-status.ts';

/** The four outcomes of PEPFAR PMTCT_FO, exactly one for each baby. */
export type InfantFinalOutcome =
  | { readonly outcome: 'hiv-infected'; readonly on: CalendarDate }
  | { readonly outcome: 'hiv-uninfected'; readonly on: CalendarDate }
  | { readonly outcome: 'died-status-unknown'; readonly on: CalendarDate }
  | {
      readonly outcome: 'final-status-unknown';
      readonly because: 'in-care-no-test' | 'interrupted' | 'transferred-out';
      /** In care until the day before this one, unless she is seen again: see `outcomeReadOn`. */
      readonly interruptedFrom: CalendarDate | undefined;
    };

export type InfantInPair = { readonly infant: InfantFacts; readonly pair: PairFacts };

/** A confirmed infection stays one, whatever came after: a death, a transfer, a later negative. */
export const infantFinalOutcome: Rule<InfantInPair, PackSettings, InfantFinalOutcome> = {
  id: 'infant-final-outcome',
  says: 'A baby has exactly one final outcome: infected once confirmed, even when the baby later died or moved; uninfected after a negative antibody test that came late enough; died with status unknown; or unknown, with the reason.',
  source: cite('pepfar-mer-2.6.1', 'PMTCT_FO'),
  apply: ({ infant, pair }, settings) => {
    const { confirmedOn } = diagnosisOf(infant, settings);
    if (confirmedOn) return { outcome: 'hiv-infected', on: confirmedOn };
    const clearedOn = finalNegativeOn(infant, settings);
    if (clearedOn) return { outcome: 'hiv-uninfected', on: clearedOn };
    const { diedOn, bornOn } = infant;
    if (diedOn && diedOn <= addMonths(bornOn, settings.finalTest.ageMonths))
      return { outcome: 'died-status-unknown', on: diedOn };
    return { outcome: 'final-status-unknown', ...whyUnknown(infant, pair, settings) };
  },
};

/** Time alone interrupts care, so the reason is read on a day: the last of a reporting period, or today. */
export const outcomeReadOn = (outcome: InfantFinalOutcome, day: CalendarDate): InfantFinalOutcome =>
  outcome.outcome === 'final-status-unknown' && outcome.interruptedFrom && outcome.interruptedFrom <= day
    ? { ...outcome, because: 'interrupted' }
    : outcome;

const finalNegativeOn = (infant: InfantFacts, settings: PackSettings): CalendarDate | undefined => {
  const from = finalFrom(infant, settings);
  if (!from || infantInterimStatus.apply(infant, settings) !== 'negative-so-far') return undefined;
  return infant.samples
    .filter((sample) => sample.test === 'antibody' && readSample(sample) === 'negative' && sample.takenOn >= from)
    .map(({ takenOn }) => takenOn)
    .toSorted()[0];
};

const leftWithoutTest = ['lost', 'refused', 'consent-withdrawn'];

const whyUnknown = (infant: InfantFacts, pair: PairFacts, settings: PackSettings) => {
  const exit = exitOf(infant, pair);
  if (exit && hasTransferred({ exit })) return { because: 'transferred-out', interruptedFrom: undefined } as const;
  if (exit && leftWithoutTest.includes(exit.outcome))
    return { because: 'interrupted', interruptedFrom: exit.on } as const;
  const absence = absenceOf(pair);
  const from = absence && interruptedFrom(absence.appointment.dueOn, undefined, settings);
  return { because: 'in-care-no-test', interruptedFrom: from } as const;
};

/** The baby's own leaving comes first; its mother's counts only where it ends the baby's care too. A death ends none of it here. */
const exitOf = (infant: InfantFacts, pair: PairFacts): PairFacts['exit'] => {
  const lived = { ...infant, diedOn: undefined };
  const ended = careEnded(infant.infantId, { ...pair, infants: [lived] });
  return ended && (infant.exit ?? pair.exit);
};
