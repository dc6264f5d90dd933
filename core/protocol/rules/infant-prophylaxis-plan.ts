import { addDays, type CalendarDate, earliest, laterOf } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { InfantFacts, MotherFacts } from '../facts.ts';
import type { PackSettings, ProphylaxisCourse } from '../pack-settings.ts';
import { exposureEndedOn, exposureKnownOn } from '../readings/exposure.ts';
import { knownCopies } from '../readings/known-copies.ts';
import { cite, type Rule } from '../rule.ts';
import { addSpan } from '../span.ts';
import type { InfantInPair } from './infant-final-outcome.ts';
import { type InfantRiskGroup, infantRiskGroup } from './infant-risk-group.ts';

export type InfantProphylaxisPlan = {
  readonly group: InfantRiskGroup['group'];
  /** The day on which a nurse looks whether it has done its work; undefined while nobody can know that day. */
  readonly plannedEndOn: CalendarDate | undefined;
  readonly endsWith: 'date' | 'mother-suppressed' | 'after-breastfeeding';
  /** The first day for which nothing is left of what was handed out last. */
  readonly supplyEndsOn: CalendarDate | undefined;
};

/** For how long the protective medicine is planned: dates for a nurse to look, never a word to stop. */
export const infantProphylaxisPlan: Rule<InfantInPair, PackSettings, InfantProphylaxisPlan | undefined> = {
  id: 'infant-prophylaxis-plan',
  says: 'A nurse plans an exposed baby’s protective medicine by its risk and its feeding: for so many weeks, or in some countries until the mother’s count is low or for a time after the last breast milk.',
  source: cite(
    'who-2025',
    'enhanced prophylaxis, then until her count is low or breastfeeding has ended; before it, by weeks',
  ),
  apply: ({ infant, pair }, settings) => {
    if (!infant.exposed) return undefined;
    const { group } = infantRiskGroup.apply({ infant, pair }, settings);
    const end = endOf(infant, pair.mother, { course: courseOf(infant, group, settings), settings });
    return { group, ...end, supplyEndsOn: lastSupplyEndsOn(infant) };
  },
};

const courseOf = (
  { feeding }: InfantFacts,
  group: InfantRiskGroup['group'],
  { prophylaxis }: PackSettings,
): ProphylaxisCourse => {
  if (group === 'low') return prophylaxis.lowRisk;
  return feeding.now === 'never-breastfed' ? prophylaxis.highRiskNotBreastfed : prophylaxis.highRisk;
};

type Under = { readonly course: ProphylaxisCourse; readonly settings: PackSettings };
type End = Pick<InfantProphylaxisPlan, 'plannedEndOn' | 'endsWith'>;

const endOf = (infant: InfantFacts, mother: MotherFacts, { course, settings }: Under): End => {
  const notBefore = addSpan(exposureKnownOn(infant, mother), course.atLeast);
  if (course.until === 'date') return { plannedEndOn: notBefore, endsWith: 'date' };
  const endedOn = exposureEndedOn(infant);
  const atLatest = endedOn && laterOf(notBefore, addSpan(endedOn, course.afterBreastfeeding));
  const low = countIsLowOn({ infant, mother, notBefore, settings });
  if (atLatest && (!low || atLatest < low)) return { plannedEndOn: atLatest, endsWith: 'after-breastfeeding' };
  return { plannedEndOn: low, endsWith: 'mother-suppressed' };
};

type LowCount = {
  readonly infant: InfantFacts;
  readonly mother: MotherFacts;
  readonly notBefore: CalendarDate;
  readonly settings: PackSettings;
};

/**
 * The first day, from the end of the least time on, on which the newest of her counts that was answered since the birth is
 * low. Low is below the number that makes the risk high, so that what began the longer course is what ends it.
 */
const countIsLowOn = ({ infant, mother, notBefore, settings }: LowCount): CalendarDate | undefined => {
  const answered = mother.viralLoads.flatMap((sample) => {
    const copies = knownCopies(sample);
    const receivedOn = sample.result?.receivedOn;
    return copies !== undefined && receivedOn && receivedOn >= infant.bornOn
      ? [{ takenOn: sample.takenOn, receivedOn, copies }]
      : [];
  });
  const newestOn = (day: CalendarDate) =>
    answered
      .filter(({ receivedOn }) => receivedOn <= day)
      .toSorted((a, b) => compare(a.takenOn, b.takenOn) || a.copies - b.copies)
      .at(-1);
  const isLowOn = (day: CalendarDate) =>
    (newestOn(day)?.copies ?? Number.POSITIVE_INFINITY) < settings.riskGroup.highFrom;
  const days = [notBefore, ...answered.map(({ receivedOn }) => laterOf(receivedOn, notBefore))];
  return earliest(...days.filter(isLowOn));
};

const lastSupplyEndsOn = ({ prophylaxisSupplies }: InfantFacts): CalendarDate | undefined => {
  const last = prophylaxisSupplies.toSorted(
    (a, b) => compare(a.givenOn, b.givenOn) || (a.daysSupplied ?? -1) - (b.daysSupplied ?? -1),
  );
  return last.map(supplyEndsOn).at(-1);
};

/** The first day for which nothing is left of one supply; of two handed out on one day the longer one counts. */
export const supplyEndsOn = ({
  givenOn,
  daysSupplied,
}: InfantFacts['prophylaxisSupplies'][number]): CalendarDate | undefined =>
  daysSupplied === undefined ? undefined : addDays(givenOn, daysSupplied);
