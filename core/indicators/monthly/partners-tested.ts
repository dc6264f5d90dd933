import { monthlyLine, noDenominator, onceADay } from './monthly-line.ts';

/** A partner was tested, as she or the clinic told. */
export const partnersTested = monthlyLine({
  id: 'partners-tested',
  title: 'Partners tested',
  numerator: 'Women whose partner’s test was written down as done in the period, once a day',
  denominator: noDenominator,
  departures: ['An accepted offer is not yet a test.'],
  bands: { tested: 'tested' },
  isRatio: false,
  contributions: ({ mother }) =>
    onceADay(
      mother.services
        .filter(({ service, outcome }) => service === 'partner-test' && outcome === 'done')
        .map(({ offeredOn: on }) => ({
          figure: 'numerator',
          band: 'tested',
          personId: mother.motherId,
          on,
          why: 'done',
        })),
    ),
});
