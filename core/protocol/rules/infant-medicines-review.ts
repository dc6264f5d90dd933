import { addDays, type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import type { InfantFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { diagnosisOf } from '../readings/diagnosis.ts';
import { answeredOn, readSample } from '../readings/infant-sample.ts';
import { cite, type Settled } from '../rule.ts';
import { at, between } from '../window.ts';
import { infantFinalOutcome } from './infant-final-outcome.ts';
import { infantInterimStatus } from './infant-interim-status.ts';
import { infantProphylaxisPlan, supplyEndsOn } from './infant-prophylaxis-plan.ts';

/** It never says that a medicine ends: it says on which day a nurse looks. */
export const infantMedicinesReview = planRule({
  id: 'infant-medicines-review',
  says: 'A nurse hears some days before a baby’s protective medicine runs out, looks at it on the day it was planned for, and looks at co-trimoxazole once infection is excluded.',
  source: cite('aids-2013-s2', 'table 1: co-trimoxazole until infection is excluded; the other days after the pack'),
  asks: (pair, settings) =>
    pair.infants
      .filter(({ exposed }) => exposed)
      .flatMap((infant) => [
        ...runningOut(infant, pair, settings),
        ...protective(infant, pair, settings),
        ...cotrimoxazole(infant, pair, settings),
      ]),
});

/** Each supply on its own, so that its item stays what it was when the next one is handed out. */
const runningOut = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): readonly Asking[] => {
  const plannedEndOn = infantProphylaxisPlan.apply({ infant, pair }, settings)?.plannedEndOn;
  const { supplyWarningDays, source } = settings.prophylaxis;
  // Two unclear answers keep it going, whatever its planned day was (table HIV.E12.DT).
  const goesOn = infantInterimStatus.apply(infant, settings) === 'inconclusive';
  return suppliesOf(infant).flatMap(({ givenOn, endsOn, nextOn }) => {
    if (!endsOn || (!goesOn && plannedEndOn && plannedEndOn <= endsOn)) return [];
    return [
      {
        ...medicine(infant),
        key: `${infant.infantId}/supply-${givenOn}`,
        window: between(addDays(endsOn, -supplyWarningDays), endsOn),
        settled: nextOn ? done(nextOn) : noLongerGiven(infant, settings),
        why: 'protective-medicine-running-out',
        source,
      },
    ];
  });
};

type Supply = {
  readonly givenOn: CalendarDate;
  readonly endsOn: CalendarDate | undefined;
  readonly nextOn: CalendarDate | undefined;
};

/** In order of their days; of two handed out on one day the longer one counts. */
const suppliesOf = ({ prophylaxisSupplies }: InfantFacts): readonly Supply[] => {
  const days = [...new Set(prophylaxisSupplies.map(({ givenOn }) => givenOn))].toSorted();
  return days.map((givenOn, i) => {
    const ends = prophylaxisSupplies.filter((each) => each.givenOn === givenOn).map(supplyEndsOn);
    const endsOn = ends
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1);
    return { givenOn, endsOn, nextOn: days[i + 1] };
  });
};

const noLongerGiven = (infant: InfantFacts, settings: PackSettings): Settled | undefined => {
  if (infant.prophylaxisStoppedOn) return { how: 'stopped', why: 'not-needed' };
  return answered(infant, settings);
};

/** Where nothing was handed out there is nothing to look at: that it was not is another rule's. */
const protective = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): readonly Asking[] => {
  const plannedEndOn = infantProphylaxisPlan.apply({ infant, pair }, settings)?.plannedEndOn;
  const wasGiven = infant.prophylaxisFirstGivenOn || infant.prophylaxisSupplies.length > 0;
  if (!plannedEndOn || !wasGiven) return [];
  return [
    {
      ...medicine(infant),
      key: `${infant.infantId}/protective`,
      window: at(plannedEndOn),
      settled: infant.prophylaxisStoppedOn ? done(infant.prophylaxisStoppedOn) : answered(infant, settings),
      why: 'protective-medicine-to-be-looked-at',
      source: settings.prophylaxis.source,
    },
  ];
};

const cotrimoxazole = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): readonly Asking[] => {
  const excludedOn = excludedKnownOn(infant, pair, settings);
  if (!excludedOn || !infant.cotrimoxazoleFirstGivenOn) return [];
  return [
    {
      ...medicine(infant),
      key: `${infant.infantId}/cotrimoxazole`,
      window: at(excludedOn),
      settled: infant.cotrimoxazoleStoppedOn && done(infant.cotrimoxazoleStoppedOn),
      why: 'cotrimoxazole-to-be-looked-at',
      source: settings.cotrimoxazole.source,
    },
  ];
};

/** The outcome is dated by its sample; a nurse can look only once the answer is there. */
const excludedKnownOn = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): CalendarDate | undefined => {
  const final = infantFinalOutcome.apply({ infant, pair }, settings);
  if (final.outcome !== 'hiv-uninfected') return undefined;
  const closing = infant.samples.filter(
    (sample) => sample.test === 'antibody' && sample.takenOn === final.on && readSample(sample) === 'negative',
  );
  return earliest(...closing.map(answeredOn)) ?? final.on;
};

const medicine = ({ infantId }: InfantFacts) =>
  ({ about: infantId, what: 'baby-medicine', actor: 'nurse', priority: 'b' }) as const;

const done = (on: CalendarDate): Settled => ({ how: 'done', on });

const answered = (infant: InfantFacts, settings: PackSettings): Settled | undefined =>
  diagnosisOf(infant, settings).is === 'confirmed' ? { how: 'stopped', why: 'answered' } : undefined;
