import { addDays, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { MotherFacts, PairFacts, PregnancyFacts } from '../facts.ts';
import { lastPeriodOn } from '../gestation.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { breastfeedingOf } from '../readings/breastfeeding.ts';
import { duringPregnancy, leftWhenEnded } from '../readings/during-pregnancy.ts';
import { herTestDays } from '../readings/her-test-days.ts';
import { cite } from '../rule.ts';
import { addSpan } from '../span.ts';
import { at } from '../window.ts';

/** The first test of a pregnancy is asked for by another rule. */
export const retesting = planRule({
  id: 'retesting',
  says: 'A woman not known to live with HIV is offered the test again in pregnancy, after birth and while she breastfeeds, as often as the country says.',
  source: cite('who-smart-hiv', 'table HIV.B9.DT: again in the third trimester; national schedules differ'),
  asks: (pair, { retesting: settings }) => {
    if (pair.mother.status === 'positive') return [];
    const tested = herTestDays(pair.mother, 'hiv');
    return [
      ...pair.mother.pregnancies.flatMap((pregnancy) => [
        ...lateInPregnancy(pair.mother, pregnancy, tested, settings),
        ...atEveryContact(pair.mother, pregnancy, tested, settings),
      ]),
      ...onceAfterBirth(pair, tested, settings),
      ...whileBreastfeeding(pair, tested, settings),
    ];
  },
});

type Settings = PackSettings['retesting'];
type Days = readonly CalendarDate[];

const lateInPregnancy = (
  mother: MotherFacts,
  pregnancy: PregnancyFacts,
  tested: Days,
  settings: Settings,
): readonly Asking[] => {
  if (settings.fromPregnancyDay === undefined) return [];
  const from = addDays(lastPeriodOn(pregnancy.dueOn), settings.fromPregnancyDay);
  if (pregnancy.ended && pregnancy.ended.on < from) return [];
  const doneOn = duringPregnancy(pregnancy, tested).find((day) => day >= from);
  return [
    {
      ...check(mother, settings),
      key: `${pregnancy.pregnancyId}/late`,
      window: at(laterOf(from, pregnancy.recordedOn), settings.windowDays),
      settled: doneOn ? { how: 'done', on: doneOn } : leftWhenEnded(pregnancy),
      why: 'check-again-in-pregnancy',
    },
  ];
};

/** Whenever she comes after a test of this pregnancy; the day of her next contact is another rule's. */
const atEveryContact = (
  mother: MotherFacts,
  pregnancy: PregnancyFacts,
  tested: Days,
  settings: Settings,
): readonly Asking[] => {
  const last = duringPregnancy(pregnancy, tested).at(-1);
  if (!settings.atEveryContact || pregnancy.ended || !last) return [];
  return [
    {
      ...check(mother, settings),
      key: `${pregnancy.pregnancyId}/after-${last}`,
      window: at(addDays(last, 1), settings.windowDays),
      settled: undefined,
      asked: 'when-she-comes',
      why: 'check-at-every-contact',
    },
  ];
};

/** Of the youngest who lived to that day: a mother who has lost her baby is not asked. A test shortly before its day does for it. */
const onceAfterBirth = ({ mother, infants }: PairFacts, tested: Days, settings: Settings): readonly Asking[] => {
  const span = settings.onceAfterBirth;
  if (!span) return [];
  const dueOn = infants
    .map(({ bornOn, diedOn }) => ({ day: addSpan(bornOn, span), diedOn }))
    .filter(({ day, diedOn }) => !diedOn || diedOn > day)
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  if (!dueOn) return [];
  const doneOn = tested.find((day) => day >= addDays(dueOn, -settings.windowDays));
  return [
    {
      ...check(mother, settings),
      key: `after-birth/${dueOn}`,
      window: at(laterOf(dueOn, mother.enrolledOn), settings.windowDays),
      settled: doneOn && { how: 'done', on: doneOn },
      why: 'check-again-after-birth',
    },
  ];
};

/** Counted from the last test since the birth, or from the birth; twins do not double it. */
const whileBreastfeeding = ({ mother, infants }: PairFacts, tested: Days, settings: Settings): readonly Asking[] => {
  const every = settings.whileBreastfeedingEvery;
  const breastfeeding = every && breastfeedingOf(infants);
  const bornOn = infants
    .filter(({ feeding }) => feeding.now !== 'never-breastfed')
    .map((infant) => infant.bornOn)
    .toSorted()
    .at(-1);
  if (!breastfeeding || !bornOn) return [];
  const last = laterOf(bornOn, tested.at(-1) ?? bornOn);
  const dueOn = laterOf(addSpan(last, every), mother.enrolledOn);
  const { lastOn } = breastfeeding;
  if (lastOn && dueOn > lastOn) return [];
  return [
    {
      ...check(mother, settings),
      key: `breastfeeding/after-${last}`,
      window: { ...at(dueOn, settings.windowDays), lastOn },
      settled: undefined,
      why: 'check-again-while-breastfeeding',
    },
  ];
};

const check = ({ motherId }: MotherFacts, { source }: Settings) =>
  ({ about: motherId, what: 'her-check', actor: 'nurse', priority: 'b', source }) as const;
