import { monthlyLine, noDenominator, onceADay } from './monthly-line.ts';

/** Who left, and how. She who came back later has left all the same on that day. */
export const exitsByCode = monthlyLine({
  id: 'exits-by-code',
  title: 'Exits by code',
  numerator: 'Women who left the programme in the period, by outcome',
  denominator: noDenominator,
  departures: ['A baby that leaves while its mother stays is not counted here.'],
  bands: {
    graduated: 'graduated',
    'transfer-confirmed': 'transferred out, confirmed',
    'silent-transfer': 'silent transfer',
    lost: 'lost to follow-up',
    'mother-died': 'died',
    refused: 'refused',
    'pregnancy-loss': 'pregnancy loss',
    'consent-withdrawn': 'withdrew consent',
    'wrong-entry': 'wrong entry',
  },
  isRatio: false,
  contributions: ({ mother, exits }) =>
    onceADay(
      exits.map(({ on, outcome }) => ({
        figure: 'numerator',
        band: outcome,
        personId: mother.motherId,
        on,
        why: 'left',
      })),
    ),
});
