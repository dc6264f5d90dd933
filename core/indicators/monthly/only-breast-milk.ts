import type { Infant } from '@thari/care/projections/pair-record';
import { addMonths } from '@thari/kernel/calendar-date';
import type { Contribution } from '../indicator.ts';
import { monthlyLine } from './monthly-line.ts';

/** Of the babies who turned six months, those who until then had nothing but breast milk, as far as was told. */
export const onlyBreastMilk = monthlyLine({
  id: 'only-breast-milk',
  title: 'Exclusively breastfed at six months',
  numerator:
    'Of these, babies of whom the last thing told of their feeding, from five to seven months of age, was "only breast milk"',
  denominator: 'Babies in care who turned six months in the period',
  departures: ['A baby of whom nothing was told at that age is counted as not exclusively breastfed.'],
  bands: { 'only-breast-milk': 'only breast milk', 'six-months': 'turned six months' },
  isRatio: true,
  contributions: ({ infants }) => infants.filter(isHereAtSixMonths).flatMap(counted),
});

const isHereAtSixMonths = ({ bornOn, registeredOn, diedOn, exit }: Infant): boolean => {
  const on = addMonths(bornOn, 6);
  return registeredOn <= on && (!diedOn || diedOn > on) && (!exit || exit.on > on);
};

const counted = ({ infantId: personId, bornOn, feedingRecords }: Infant): Contribution[] => {
  const row = { personId, on: addMonths(bornOn, 6), why: 'turned six months' } as const;
  const told = feedingRecords
    .filter(({ recordedOn }) => recordedOn >= addMonths(bornOn, 5) && recordedOn <= addMonths(bornOn, 7))
    .toSorted((a, b) => (a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : 0));
  const reached: Contribution = { ...row, figure: 'denominator', band: 'six-months' };
  return told.at(-1)?.feeding === 'exclusive'
    ? [reached, { ...row, figure: 'numerator', band: 'only-breast-milk' }]
    : [reached];
};
