import { daysBetween } from '@thari/kernel/calendar-date';
import { monthlyLine, noDenominator } from './monthly-line.ts';

/** The first medicine that protects a baby, on the day it was first handed out. */
export const firstMedicineStarted = monthlyLine({
  id: 'first-medicine-started',
  title: 'Infant prophylaxis started',
  numerator: 'Exposed babies to whom antiretroviral prophylaxis was first given in the period',
  denominator: noDenominator,
  bands: { started: 'started' },
  isRatio: false,
  contributions: ({ infants }) =>
    infants.flatMap(({ exposed, infantId: personId, prophylaxisFirstGivenOn: on }) =>
      exposed && on ? [{ figure: 'numerator', band: 'started', personId, on, why: 'first given' }] : [],
    ),
});

const inTimeDays = 60;

/** The second medicine, on the day it was first handed out, by the baby’s age on that day. */
export const secondMedicineStarted = monthlyLine({
  id: 'second-medicine-started',
  title: 'Co-trimoxazole started by 60 days of age',
  numerator:
    'Exposed babies to whom co-trimoxazole was first given in the period, at 60 days of age or younger, or later',
  denominator: noDenominator,
  bands: { 'by-60-days': 'by 60 days of age', later: 'later' },
  isRatio: false,
  contributions: ({ infants }) =>
    infants.flatMap(({ exposed, infantId: personId, bornOn, cotrimoxazoleFirstGivenOn: on }) => {
      if (!exposed || !on) return [];
      const band = daysBetween(bornOn, on) <= inTimeDays ? 'by-60-days' : 'later';
      return [{ figure: 'numerator', band, personId, on, why: `first given at ${daysBetween(bornOn, on)} days` }];
    }),
});
