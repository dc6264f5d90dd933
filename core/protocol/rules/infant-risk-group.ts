import { addDays, type CalendarDate, daysBetween } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { InfantFacts, MotherFacts, ViralLoadFacts } from '../facts.ts';
import { lastPeriodOn } from '../gestation.ts';
import type { PackSettings } from '../pack-settings.ts';
import { exposureKnownOn } from '../readings/exposure.ts';
import { knownCopies } from '../readings/known-copies.ts';
import { cite, type Rule } from '../rule.ts';
import type { InfantInPair } from './infant-final-outcome.ts';

export type RiskReason =
  | 'not-exposed'
  | 'learnt-after-birth'
  | 'infected-lately'
  | 'treatment-not-begun'
  | 'treatment-too-short'
  | 'count-high'
  | 'count-not-known';

export type InfantRiskGroup = { readonly group: 'high' | 'low'; readonly reasons: readonly RiskReason[] };

/** A nurse plans by it. Of a baby who was not exposed it says low, and why. */
export const infantRiskGroup: Rule<InfantInPair, PackSettings, InfantRiskGroup> = {
  id: 'infant-risk-group',
  says: 'A baby’s risk is high when its mother’s treatment was short or had not begun at the birth, when her last count before the birth was high, or when she was infected lately or found only after the birth; else it is low.',
  source: cite('medtop', 'module 13: the WHO list of what makes the risk high; the same in the 2025 update'),
  apply: ({ infant, pair: { mother } }, settings) => {
    if (!infant.exposed) return { group: 'low', reasons: ['not-exposed'] };
    const reasons = [
      ...fromHerStatus(infant, mother),
      ...fromHerTreatment(infant, mother, settings),
      ...fromHerCount(infant, mother, settings),
    ];
    return { group: reasons.length > 0 ? 'high' : 'low', reasons };
  },
};

const fromHerStatus = (infant: InfantFacts, mother: MotherFacts): readonly RiskReason[] => {
  if (exposureKnownOn(infant, mother) > infant.bornOn) return ['learnt-after-birth'];
  return wasInfectedLately(infant, mother) ? ['infected-lately'] : [];
};

/**
 * She became positive in this pregnancy. Whoever learnt it after she joined counts: the facts do not say whether she had been
 * negative until then or of unknown status, and the safe side is high. A negative test in this pregnancy says it for sure.
 */
const wasInfectedLately = (infant: InfantFacts, mother: MotherFacts): boolean => {
  const { statusLearnedOn, enrolledOn } = mother;
  const beganOn = pregnancyBeganOn(infant, mother);
  const knownOn = statusLearnedOn ?? enrolledOn;
  if (statusLearnedOn && statusLearnedOn > enrolledOn && statusLearnedOn >= beganOn) return true;
  return mother.tests.some(
    ({ test, result, testedOn }) =>
      test === 'hiv' && result === 'negative' && beganOn <= testedOn && testedOn < knownOn,
  );
};

const pregnancyBeganOn = ({ pregnancyId, bornOn, weeksAtBirth }: InfantFacts, mother: MotherFacts): CalendarDate => {
  const pregnancy = mother.pregnancies.find((each) => each.pregnancyId === pregnancyId);
  if (pregnancy) return lastPeriodOn(pregnancy.dueOn);
  return weeksAtBirth === undefined ? lastPeriodOn(bornOn) : addDays(bornOn, -weeksAtBirth * 7);
};

const fromHerTreatment = (
  { bornOn }: InfantFacts,
  { antiretroviralsStartedOn: startedOn }: MotherFacts,
  { riskGroup }: PackSettings,
): readonly RiskReason[] => {
  if (!startedOn || startedOn > bornOn) return ['treatment-not-begun'];
  return daysBetween(startedOn, bornOn) < riskGroup.treatmentDaysAtBirth ? ['treatment-too-short'] : [];
};

const fromHerCount = (
  { bornOn }: InfantFacts,
  { viralLoads }: MotherFacts,
  { riskGroup }: PackSettings,
): readonly RiskReason[] => {
  const from = addDays(bornOn, -riskGroup.countWithinDays);
  const copies = lastCopies(viralLoads.filter(({ takenOn }) => from <= takenOn && takenOn <= bornOn));
  if (copies === undefined) return riskGroup.unknownCountIsHigh ? ['count-not-known'] : [];
  return copies >= riskGroup.highFrom ? ['count-high'] : [];
};

/** Of two counts of one day the higher one speaks. */
const lastCopies = (viralLoads: readonly ViralLoadFacts[]): number | undefined =>
  viralLoads
    .flatMap((sample) => {
      const copies = knownCopies(sample);
      return copies === undefined ? [] : [{ takenOn: sample.takenOn, copies }];
    })
    .toSorted((a, b) => compare(a.takenOn, b.takenOn) || a.copies - b.copies)
    .at(-1)?.copies;
