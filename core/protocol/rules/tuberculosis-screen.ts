import { type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { PairFacts, ScreenFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { daysScreened, nurseHears } from '../readings/concern.ts';
import { recurring } from '../readings/schedule.ts';
import { cite } from '../rule.ts';

/** One open question a person: however long she stayed away, it is asked once when she comes. */
export const tuberculosisScreen = planRule({
  id: 'tuberculosis-screen',
  says: 'At every contact mother and baby are asked about the signs of tuberculosis; when there is one, a nurse hears it the same day.',
  source: cite('who-smart-hiv', 'HIV.D4: the signs asked about at every contact'),
  asks: (pair, settings) => {
    const { mother, infants } = pair;
    return [
      ...askOf({ about: mother.motherId, from: mother.enrolledOn, screens: mother.screens }, pair, settings),
      ...infants.flatMap(({ infantId, bornOn, screens }) =>
        askOf({ about: infantId, from: laterOf(bornOn, mother.enrolledOn), screens }, pair, settings),
      ),
    ];
  },
});

type Person = { readonly about: string; readonly from: CalendarDate; readonly screens: readonly ScreenFacts[] };

const askOf = ({ about, from, screens }: Person, pair: PairFacts, settings: PackSettings): readonly Asking[] => {
  const { every, source } = settings.tuberculosis;
  const doneOn = daysScreened(screens, 'tuberculosis');
  const next = recurring({ from, every, doneOn, graceDays: 0, lastOn: undefined });
  const talk = next && {
    key: `${about}/${next.key}`,
    about,
    what: 'talk' as const,
    window: next.window,
    settled: next.settled,
    actor: 'mentor-mother' as const,
    priority: 'c' as const,
    asked: 'when-she-comes' as const,
    why: 'asked-at-every-contact' as const,
    source,
  };
  return [
    ...(talk ? [talk] : []),
    ...nurseHears(pair, { about, screens, screen: 'tuberculosis', reason: 'tuberculosis-signs' }),
  ];
};
