import { addDays, type CalendarDate, earliest, laterOf } from '@thari/kernel/calendar-date';
import type { InfantFacts, MotherFacts, PairFacts, PregnancyFacts } from '../facts.ts';
import { lastPeriodOn } from '../gestation.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { diagnosisOf } from '../readings/diagnosis.ts';
import { exposureKnownOn, isBreastfedOn } from '../readings/exposure.ts';
import { settledByReferral } from '../readings/referral.ts';
import { cite, type Settled } from '../rule.ts';
import { at, between } from '../window.ts';
import { infantFinalOutcome } from './infant-final-outcome.ts';

/** Before the birth, after it, and when something new is known of a mother who breastfeeds: the nurse looks what the baby needs. */
export const infantRiskPlan = planRule({
  id: 'infant-risk-plan',
  says: 'Late in the pregnancy of a woman living with HIV, again soon after the birth, and the same day when she learns it while she breastfeeds, a nurse looks at the baby’s risk and plans what it needs.',
  source: cite('who-2025', 'risk known before the birth; a mother found while breastfeeding: the same day'),
  asks: (pair, settings) => [
    ...(pair.mother.status === 'positive'
      ? pair.mother.pregnancies.map((pregnancy) => beforeBirth(pregnancy, pair.mother, settings))
      : []),
    ...pair.infants.filter(({ exposed }) => exposed).map((infant) => afterBirth(infant, pair, settings)),
  ],
});

const beforeBirth = (
  { pregnancyId, dueOn, ended }: PregnancyFacts,
  mother: MotherFacts,
  { riskGroup }: PackSettings,
): Asking => {
  // She may have joined, or have learnt it, when those weeks had begun.
  const knownOn = laterOf(mother.enrolledOn, mother.statusLearnedOn ?? mother.enrolledOn);
  const fromOn = laterOf(knownOn, addDays(lastPeriodOn(dueOn), riskGroup.plan.fromDay));
  const plannedOn = plannedSince(mother, fromOn, ended?.on);
  return {
    key: `${pregnancyId}/before-birth`,
    about: mother.motherId,
    what: 'baby-medicine',
    window: between(fromOn, laterOf(fromOn, addDays(lastPeriodOn(dueOn), riskGroup.plan.dueDay))),
    settled: plannedOn ? done(plannedOn) : ended && { how: 'stopped', why: 'not-needed' },
    actor: 'nurse',
    priority: 'b',
    why: 'plan-before-birth',
    source: riskGroup.source,
  };
};

/** Where she learnt it while breastfeeding, that is the day to plan on, and the first days of life are past. */
const afterBirth = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): Asking => {
  const learntOn = exposureKnownOn(infant, pair.mother);
  return learntOn > infant.bornOn && isBreastfedOn(infant, learntOn)
    ? whileBreastfeeding(infant, learntOn, { pair, settings })
    : inFirstDays(infant, pair, settings);
};

const inFirstDays = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): Asking => {
  const doneOn = earliest(plannedSince(pair.mother, infant.bornOn), infant.prophylaxisFirstGivenOn);
  return {
    key: `${infant.infantId}/after-birth`,
    about: infant.infantId,
    what: 'baby-medicine',
    window: between(infant.bornOn, addDays(infant.bornOn, settings.prophylaxis.firstWithinDays)),
    settled: doneOn ? done(doneOn) : noLongerAsked(infant, pair, settings),
    actor: 'nurse',
    priority: 'b',
    why: 'plan-after-birth',
    source: settings.prophylaxis.source,
  };
};

type Within = { readonly pair: PairFacts; readonly settings: PackSettings };

const whileBreastfeeding = (infant: InfantFacts, learntOn: CalendarDate, { pair, settings }: Within): Asking => {
  const about = infant.infantId;
  const plannedOn = plannedSince(pair.mother, learntOn);
  const sent = settledByReferral(pair, { about, reason: 'baby-result-needs-action', since: learntOn });
  return {
    key: `${about}/learned-while-breastfeeding`,
    about,
    what: 'nurse-today',
    window: at(learntOn),
    settled: plannedOn ? done(plannedOn) : (noLongerAsked(infant, pair, settings) ?? sent),
    actor: 'nurse',
    priority: 'a',
    why: 'learned-while-breastfeeding',
  };
};

/** The first day on which a nurse planned, from one day until another. */
const plannedSince = (
  { services }: MotherFacts,
  since: CalendarDate,
  until?: CalendarDate | undefined,
): CalendarDate | undefined =>
  services
    .filter(({ service, offeredOn }) => service === 'infant-risk-plan' && offeredOn >= since)
    .map(({ offeredOn }) => offeredOn)
    .filter((day) => !until || day <= until)
    .toSorted()[0];

const done = (on: CalendarDate): Settled => ({ how: 'done', on });

const noLongerAsked = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): Settled | undefined => {
  if (diagnosisOf(infant, settings).is === 'confirmed') return { how: 'stopped', why: 'answered' };
  const { outcome } = infantFinalOutcome.apply({ infant, pair }, settings);
  return outcome === 'hiv-uninfected' ? { how: 'stopped', why: 'not-needed' } : undefined;
};
