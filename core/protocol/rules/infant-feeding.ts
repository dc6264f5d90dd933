import { addDays, addMonths, laterOf } from '@thari/kernel/calendar-date';
import type { InfantFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { concernsOf } from '../readings/concern.ts';
import { settledByReferral } from '../readings/referral.ts';
import { recurring } from '../readings/schedule.ts';
import { cite } from '../rule.ts';
import { between } from '../window.ts';

/** Other food beside breast milk before its time is a reason to talk. What follows from it is never said here. */
export const infantFeeding = planRule({
  id: 'infant-feeding',
  says: 'Every mother is asked again and again how feeding goes; when a young baby gets other food beside breast milk, the nurse talks with her.',
  source: cite('who-2025-news', 'breast milk alone for six months, then food as well; the talk is thari-practice'),
  asks: (pair, settings) =>
    pair.infants.flatMap((infant) => [...howItGoes(infant, pair, settings), ...talkAboutIt(infant, pair, settings)]),
});

const howItGoes = (infant: InfantFacts, { mother }: PairFacts, { feeding }: PackSettings): readonly Asking[] => {
  const { infantId, bornOn, feedingRecords } = infant;
  const next = recurring({
    from: laterOf(bornOn, mother.enrolledOn),
    every: feeding.askEvery,
    doneOn: feedingRecords.map(({ recordedOn }) => recordedOn),
    graceDays: 0,
    lastOn: addMonths(bornOn, feeding.untilMonths),
  });
  if (!next) return [];
  return [
    {
      key: `${infantId}/${next.key}`,
      about: infantId,
      what: 'talk',
      window: next.window,
      settled: next.settled,
      actor: 'mentor-mother',
      priority: 'c',
      asked: 'when-she-comes',
      why: 'feeding-asked',
      source: feeding.source,
    },
  ];
};

const talkAboutIt = (infant: InfantFacts, pair: PairFacts, { feeding }: PackSettings): readonly Asking[] => {
  const { infantId: about, bornOn, feedingRecords } = infant;
  const foodFrom = addMonths(bornOn, feeding.exclusiveMonths);
  const records = feedingRecords.map(({ recordedOn, feeding: given }) => ({
    on: recordedOn,
    concern: given === 'mixed' && recordedOn < foodFrom,
  }));
  const referred = (since: InfantFacts['bornOn']) =>
    settledByReferral(pair, { about, reason: 'feeding-or-growth', since });
  return concernsOf(records, referred).map(({ on, settled }) => ({
    key: `${about}/mixed/${on}`,
    about,
    what: 'talk',
    window: between(on, addDays(on, feeding.talkWithinDays)),
    settled,
    actor: 'nurse',
    priority: 'b',
    why: 'feeding-needs-talk',
    source: feeding.source,
  }));
};
