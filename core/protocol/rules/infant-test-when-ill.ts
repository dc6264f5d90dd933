import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { InfantFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { diagnosisOf } from '../readings/diagnosis.ts';
import { inOrder, settledBy } from '../readings/infant-sample.ts';
import { settledByReferral } from '../readings/referral.ts';
import { cite, type Settled } from '../rule.ts';
import { at } from '../window.ts';

/** Whatever the earlier answers were: a negative one is old by now. */
export const infantTestWhenIll = planRule({
  id: 'infant-test-when-ill',
  says: 'When an exposed baby has signs of illness, at any age and whatever the earlier answers, a nurse sees it the same day and takes a virologic test.',
  source: cite('who-2021-annex-2', 'Annex 2: a virologic test for any exposed child with signs, whatever came before'),
  asks: (pair, settings) =>
    pair.infants
      .filter(({ exposed }) => exposed)
      .flatMap((infant) => daysOfConcern(infant, settings).map((day) => ask(infant, day, { pair, settings }))),
});

/** Once a day is enough, and not after infection is confirmed: then it is known. */
const daysOfConcern = (infant: InfantFacts, settings: PackSettings): readonly CalendarDate[] => {
  const { confirmedOn } = diagnosisOf(infant, settings);
  const days = infant.screens
    .filter(({ screen, concern }) => screen === 'illness' && concern)
    .map(({ doneOn }) => doneOn);
  return [...new Set(days)].filter((day) => !confirmedOn || day < confirmedOn);
};

type Within = { readonly pair: PairFacts; readonly settings: PackSettings };

const ask = (infant: InfantFacts, day: CalendarDate, { pair, settings }: Within): Asking => ({
  key: `${infant.infantId}/${day}`,
  about: infant.infantId,
  what: 'nurse-today',
  window: at(day),
  settled: tested(infant, day) ?? answered(infant, settings) ?? sent(infant, day, pair),
  actor: 'nurse',
  priority: 'a',
  why: 'signs-of-illness',
});

const tested = ({ samples }: InfantFacts, day: CalendarDate): Settled | undefined =>
  settledBy(inOrder(samples.filter(({ test, takenOn }) => test === 'nat' && takenOn >= day)));

const answered = (infant: InfantFacts, settings: PackSettings): Settled | undefined =>
  diagnosisOf(infant, settings).is === 'confirmed' ? { how: 'stopped', why: 'answered' } : undefined;

const sent = ({ infantId }: InfantFacts, day: CalendarDate, pair: PairFacts): Settled | undefined =>
  settledByReferral(pair, { about: infantId, reason: 'baby-result-needs-action', since: day });
