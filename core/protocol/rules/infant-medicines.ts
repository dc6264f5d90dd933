import { addDays } from '@thari/kernel/calendar-date';
import type { InfantFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { diagnosisOf } from '../readings/diagnosis.ts';
import { cite, type Settled } from '../rule.ts';
import { between } from '../window.ts';
import { infantFinalOutcome } from './infant-final-outcome.ts';

/** Only whether the first dose was given, and when it should have been: regimen, dose and end are the nurse's. */
export const infantMedicines = planRule({
  id: 'infant-medicines',
  says: 'A nurse gives an exposed baby the first protective medicine soon after birth, and co-trimoxazole some weeks later; the days are the country pack’s.',
  source: cite('aids-2013-s2', 'table 1 (co-trimoxazole at 4 to 6 weeks); within 72 hours of birth after medtop'),
  asks: (pair, settings) =>
    pair.infants
      .filter(({ exposed }) => exposed)
      .flatMap((infant) => [protective(infant, pair, settings), cotrimoxazole(infant, pair, settings)]),
});

const protective = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): Asking => {
  const confirmed = diagnosisOf(infant, settings).is === 'confirmed';
  const { firstWithinDays, source } = settings.prophylaxis;
  return {
    ...medicine(infant),
    key: `${infant.infantId}/protective`,
    window: between(infant.bornOn, addDays(infant.bornOn, firstWithinDays)),
    settled:
      given(infant.prophylaxisFirstGivenOn) ??
      (confirmed ? { how: 'stopped', why: 'answered' } : noLongerAtRisk(infant, pair, settings)),
    why: 'first-protective-medicine',
    source,
  };
};

/** Asked for after a confirmed infection too: there it matters more. */
const cotrimoxazole = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): Asking => {
  const { fromDay, dueDay, source } = settings.cotrimoxazole;
  return {
    ...medicine(infant),
    key: `${infant.infantId}/cotrimoxazole`,
    window: between(addDays(infant.bornOn, fromDay), addDays(infant.bornOn, dueDay)),
    settled: given(infant.cotrimoxazoleFirstGivenOn) ?? noLongerAtRisk(infant, pair, settings),
    why: 'first-cotrimoxazole',
    source,
  };
};

const medicine = ({ infantId }: InfantFacts) =>
  ({ about: infantId, what: 'baby-medicine', actor: 'nurse', priority: 'b' }) as const;

const given = (on: InfantFacts['prophylaxisFirstGivenOn']): Settled | undefined => on && { how: 'done', on };

const noLongerAtRisk = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): Settled | undefined =>
  infantFinalOutcome.apply({ infant, pair }, settings).outcome === 'hiv-uninfected'
    ? { how: 'stopped', why: 'not-needed' }
    : undefined;
