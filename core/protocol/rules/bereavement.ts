import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { daysScreened } from '../readings/concern.ts';
import { askedAgainOn, type Loss, lossesOf } from '../readings/losses.ts';
import { cite, type Settled } from '../rule.ts';
import { at, between } from '../window.ts';

/** It is about the mother, so that it goes on when everything about the child has ended. */
export const bereavement = planRule({
  id: 'bereavement',
  says: 'When a woman lost a pregnancy or a child, her mentor mother is with her within days, and some weeks later asks how she is.',
  source: cite('thari-practice', 'what a mentor mother does after a loss; the days are the country pack’s'),
  asks: (pair, settings) =>
    lossesOf(pair).flatMap((loss) => [...beThere(loss, pair, settings), ...askHowSheIs(loss, pair, settings)]),
});

const beThere = (loss: Loss, pair: PairFacts, { bereavement: pack }: PackSettings): readonly Asking[] => {
  const window = between(loss.on, addDays(loss.on, pack.beThereWithinDays));
  if (loss.grief === 'not-supposed' || window.dueOn < pair.mother.enrolledOn) return [];
  return [
    {
      key: `${loss.of}/be-there`,
      about: pair.mother.motherId,
      what: 'be-there',
      window,
      settled: doneFrom(
        loss.on,
        pair.sessions.map(({ heldOn }) => heldOn),
      ),
      actor: 'mentor-mother',
      priority: 'b',
      why: 'be-there-after-loss',
      source: pack.source,
    },
  ];
};

const askHowSheIs = (loss: Loss, { mother }: PairFacts, settings: PackSettings): readonly Asking[] => {
  const window = at(askedAgainOn(loss, settings), settings.wellbeing.windowDays);
  if (window.dueOn < mother.enrolledOn) return []; // she was asked when she joined
  return [
    {
      key: `${loss.of}/how-she-is`,
      about: mother.motherId,
      what: 'talk',
      window,
      settled: doneFrom(window.fromOn, daysScreened(mother.screens, 'mood')),
      actor: 'mentor-mother',
      priority: 'c',
      asked: 'when-she-comes',
      why: loss.grief === 'supposed' ? 'how-she-is-after-loss' : 'how-she-is-asked',
      source: settings.bereavement.source,
    },
  ];
};

const doneFrom = (from: CalendarDate, days: readonly CalendarDate[]): Settled | undefined => {
  const on = days.filter((day) => day >= from).toSorted()[0];
  return on && { how: 'done', on };
};
