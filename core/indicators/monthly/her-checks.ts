import type { Pack } from '@thari/protocol/pack';
import { planFor } from '@thari/protocol/plan';
import { isCounted, readViralLoad } from '@thari/protocol/readings/viral-load';
import type { Contribution } from '../indicator.ts';
import { monthlyLine, onceADay } from './monthly-line.ts';

/** Of the viral loads that were wanted, those that were taken. */
export const herChecksDone = monthlyLine({
  id: 'her-checks-done',
  title: 'Viral loads done',
  numerator: 'Viral load samples taken in the period',
  denominator:
    'Viral load samples taken in the period, and viral loads whose day fell in it and that were not taken yet',
  departures: [
    'A viral load taken in a later month counts in that month, as due and as done, and no longer in the month whose plan asked for it.',
  ],
  bands: { done: 'sample taken', due: 'taken, or due and not taken yet' },
  isRatio: true,
  contributions: (record, pack) => {
    const { motherId: personId, viralLoads } = record.mother;
    const taken = viralLoads.flatMap(({ takenOn: on }): Contribution[] => [
      { figure: 'denominator', band: 'due', personId, on, why: 'a sample was taken' },
      { figure: 'numerator', band: 'done', personId, on, why: 'a sample was taken' },
    ]);
    const open = planFor(record, [herChecksOf(pack)])
      .filter(({ what, settled }) => what === 'her-check' && !settled)
      .map(
        ({ window }): Contribution => ({
          figure: 'denominator',
          band: 'due',
          personId,
          on: window.dueOn,
          why: 'wanted, and not taken yet',
        }),
      );
    return onceADay([...taken, ...open]);
  },
});

/** The rules of a pack that ask for a viral load: the others would take most of the time and ask for none. */
const herChecksOf = (pack: Pack): Pack => {
  const known = onlyHerChecks.get(pack);
  if (known) return known;
  const only = { ...pack, rules: pack.rules.filter((id) => id.startsWith('viral-load')) };
  onlyHerChecks.set(pack, only);
  return only;
};
const onlyHerChecks = new WeakMap<Pack, Pack>();

/** Of the viral loads that came back with a number, those below the country’s threshold. */
export const herAnswersSuppressed = monthlyLine({
  id: 'her-answers-suppressed',
  title: 'Viral loads suppressed',
  numerator: 'Of these, results below detection or below the number from which the country asks for a repeat',
  denominator: 'Viral load results that came in the period; a sample the laboratory rejected has no result',
  departures: ['The number from which a result is repeated is a setting of the country’s rules.'],
  bands: { suppressed: 'suppressed', answered: 'result came' },
  isRatio: true,
  contributions: ({ mother }, { settings }) =>
    onceADay(
      mother.viralLoads.flatMap((sample): Contribution[] => {
        const on = sample.result?.receivedOn;
        if (!on || !isCounted(sample, settings)) return [];
        const row = { personId: mother.motherId, on, why: 'a result came' } as const;
        const answered: Contribution = { ...row, figure: 'denominator', band: 'answered' };
        return readViralLoad(sample, settings) === 'suppressed'
          ? [answered, { ...row, figure: 'numerator', band: 'suppressed' }]
          : [answered];
      }),
    ),
});
