import { addDays, earliest } from '@thari/kernel/calendar-date';
import type { PairFacts } from '../facts.ts';
import type { PackSettings, ScreenCadence } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { daysScreened, nurseHears } from '../readings/concern.ts';
import { along, type Stretch } from '../readings/schedule.ts';
import { type TimeToAsk, timesToAsk } from '../readings/times-to-ask.ts';
import { cite } from '../rule.ts';

/**
 * Every set of questions looks the same on the list, so that nobody who reads it with her learns which it is.
 * Each time has its stretch until the next one: a time that went by is not caught up, and two on one day are one.
 */
export const wellbeingScreens = planRule({
  id: 'wellbeing-screens',
  says: 'At certain times a mentor mother asks how a woman is; what a nurse should hear is heard the same day.',
  source: cite(
    'thari-practice',
    'when mood, stigma, support and safety are asked about; the times are the country pack’s',
  ),
  asks: (pair, settings) => [
    ...settings.wellbeing.screens.flatMap((cadence) => talks(cadence, pair, settings)),
    ...toBeHeard.flatMap((screen) => {
      const { motherId: about, screens } = pair.mother;
      return nurseHears(pair, { about, screens, screen, reason: screen });
    }),
  ],
});

/** What others think of her and who stands by her is talked about; it is no reason to send her to anybody. */
const toBeHeard = ['mood', 'safety'] as const;

const talks = (cadence: ScreenCadence, pair: PairFacts, settings: PackSettings): readonly Asking[] => {
  const { mother } = pair;
  const times = timesToAsk(cadence, pair, settings);
  const { windowDays, source } = settings.wellbeing;
  const stretches = along({
    points: times.map((time) => pointOf(time, windowDays)),
    doneOn: daysScreened(mother.screens, cadence.screen),
    since: mother.enrolledOn,
  });
  return stretches.map((stretch) => {
    const { time } = stretch.point;
    return talk({ cadence, time, ...whileItHolds(stretch, time) }, pair, source);
  });
};

const pointOf = (time: TimeToAsk, windowDays: number) => {
  const { key, on } = time;
  return { key, time, fromOn: on, dueOn: on, lateAfterOn: addDays(on, windowDays) };
};

type Timed = Pick<Stretch, 'window' | 'settled'> & { readonly cadence: ScreenCadence; readonly time: TimeToAsk };

const talk = (
  { cadence, time, window, settled }: Timed,
  { mother }: PairFacts,
  source: PackSettings['wellbeing']['source'],
): Asking => ({
  key: `${mother.motherId}/${cadence.screen}/${time.key}`,
  about: mother.motherId,
  what: 'talk',
  window,
  settled,
  actor: 'mentor-mother',
  priority: 'c',
  asked: 'when-she-comes',
  why: time.why,
  source,
});

/** Where the reason ended before the stretch did, it is not needed any more; what was asked afterwards had another reason. */
const whileItHolds = ({ window, settled }: Stretch, { lastOn }: TimeToAsk): Pick<Stretch, 'window' | 'settled'> => {
  if (!lastOn) return { window, settled };
  const inTime = settled?.how === 'done' && settled.on <= lastOn;
  return {
    window: { ...window, lastOn: earliest(window.lastOn, lastOn) },
    settled: inTime ? settled : { how: 'stopped', why: 'not-needed' },
  };
};
