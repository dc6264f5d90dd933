import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { PairFacts, ViralLoadFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { knownCopies } from '../readings/known-copies.ts';
import { along, type Point } from '../readings/schedule.ts';
import { isCounted, takenAfter, viralLoadsInOrder } from '../readings/viral-load.ts';
import { cite } from '../rule.ts';
import { addSpan } from '../span.ts';

/** The topics of a session that are about taking it every day: the phone's word, and the word of records before it. */
const topicsOfIt = ['every-day', 'adherence'];

/** Listening, not teaching: what follows for her medicine is the nurse's, whom `viral-load-high` tells. */
export const adherenceSupport = planRule({
  id: 'adherence-support',
  says: 'After a count that was not low a mentor mother listens, in a few talks some weeks apart, to what makes each day easy or hard, until a later count is low.',
  source: cite('who-smart-hiv', 'HIV.D.DE497-502'),
  asks: (pair, settings) => {
    const { status, antiretroviralsStartedOn: startedOn } = pair.mother;
    if (status !== 'positive' || !startedOn) return [];
    return viralLoadsInOrder(pair.mother)
      .filter(({ takenOn }) => takenOn >= startedOn) // before treatment there is nothing yet to take each day
      .flatMap((sample) => talksAfter(pair, sample, settings));
  },
});

const talksAfter = (pair: PairFacts, sample: ViralLoadFacts, settings: PackSettings): readonly Asking[] => {
  const { fromCount, source } = settings.adherenceSupport;
  const copies = knownCopies(sample);
  if (!sample.result || copies === undefined || copies < fromCount) return [];
  const { mother, sessions } = pair;
  const lastOn = dayBeforeNextAnswer(pair, sample, settings);
  const stretches = along({
    points: points(sample.result.receivedOn, settings).filter(({ fromOn }) => !lastOn || fromOn <= lastOn),
    doneOn: sessions
      .filter(({ topics }) => topics.some((each) => topicsOfIt.includes(each)))
      .map(({ heldOn }) => heldOn),
    since: mother.enrolledOn,
    lastOn,
  });
  return stretches.map(({ key, ...stretch }) => ({
    ...stretch,
    key: `${sample.sampleId}/${key}`,
    about: mother.motherId,
    what: 'talk',
    actor: 'mentor-mother',
    priority: 'b',
    asked: 'when-she-comes',
    why: 'support-after-count',
    source,
  }));
};

const points = (knownOn: CalendarDate, { adherenceSupport: { talks, every } }: PackSettings): readonly Point[] =>
  Array.from({ length: talks }, (_, i) => {
    const day = (n: number) => addSpan(knownOn, { ...every, value: every.value * n });
    return { key: `talk-${i + 1}`, fromOn: day(i), dueOn: day(i), lateAfterOn: addDays(day(i + 1), -1) };
  });

/** A later answer ends these talks: when it is low they are over, when it is not they begin anew from it. */
const dayBeforeNextAnswer = (
  { mother }: PairFacts,
  sample: ViralLoadFacts,
  settings: PackSettings,
): CalendarDate | undefined => {
  const next = takenAfter(sample, mother).find((each) => isCounted(each, settings));
  return next?.result && addDays(next.result.receivedOn, -1);
};
