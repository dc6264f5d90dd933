import { monthlyLine, noDenominator, onceADay } from './monthly-line.ts';

/** The talks of the month, by where mother and baby were on their way. */
export const sessionsHeld = monthlyLine({
  id: 'sessions-held',
  title: 'Sessions by stage',
  numerator: 'Sessions held in the period with a woman, by stage; two of one stage on one day are one',
  denominator: noDenominator,
  bands: {
    'first-visit': 'first visit',
    pregnancy: 'pregnancy',
    'birth-plan': '34 to 36 weeks',
    delivery: 'delivery',
    'first-two-weeks': 'first two weeks',
    'six-weeks': 'six weeks',
    'ten-to-fourteen-weeks': '10 to 14 weeks',
    'three-to-six-months': 'three to six months',
    'nine-months': 'nine months',
    'twelve-months': 'twelve months',
    'eighteen-months': '15 to 18 months',
    'after-breastfeeding': 'after breastfeeding',
    leaving: 'leaving',
  },
  isRatio: false,
  contributions: ({ mother, sessions }) =>
    onceADay(
      sessions.map(({ heldOn, stage }) => ({
        figure: 'numerator',
        band: stage,
        personId: mother.motherId,
        on: heldOn,
        why: 'a session',
      })),
    ),
});
