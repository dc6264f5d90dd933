import { addDays, addMonths, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { PairFacts } from '../facts.ts';
import { lastPeriodOn } from '../gestation.ts';
import type { PackSettings } from '../pack-settings.ts';
import { planRule } from '../plan-rule.ts';
import { birthsOf } from '../readings/births.ts';
import { lossesOf } from '../readings/losses.ts';
import { recurring } from '../readings/schedule.ts';
import { cite } from '../rule.ts';
import { addSpan } from '../span.ts';

/** A question about what she wishes, for whenever she comes; after a loss it waits as long as after a birth. */
export const familyPlanning = planRule({
  id: 'family-planning',
  says: 'Late in pregnancy, and some weeks after birth and then regularly, the mentor mother asks what a woman wishes for her family; after a loss not in the first weeks.',
  source: cite('who-smart-hiv', 'HIV.E.DE119; when it is asked is thari-practice'),
  asks: (pair, { familyPlanning: settings }) => {
    const { mother } = pair;
    const season = whilePregnant(pair, settings) ?? afterwards(pair, settings);
    if (!season) return [];
    const asking = recurring({
      from: laterOf(season.from, mother.enrolledOn),
      every: settings.every,
      doneOn: mother.services.filter(({ service }) => service === 'family-planning').map(({ offeredOn }) => offeredOn),
      graceDays: 0,
      lastOn: season.lastOn,
    });
    if (!asking) return [];
    return [
      {
        ...asking,
        about: mother.motherId,
        what: 'talk',
        actor: 'mentor-mother',
        priority: 'c',
        asked: 'when-she-comes',
        why: 'family-planning-asked',
        source: settings.source,
      },
    ];
  },
});

type Settings = PackSettings['familyPlanning'];
type Season = { readonly from: CalendarDate; readonly lastOn: CalendarDate | undefined };

const whilePregnant = ({ mother }: PairFacts, { fromPregnancyDay }: Settings): Season | undefined => {
  const dueOn = mother.pregnancies
    .filter(({ ended }) => !ended)
    .map((pregnancy) => pregnancy.dueOn)
    .toSorted()
    .at(-1);
  return dueOn && { from: addDays(lastPeriodOn(dueOn), fromPregnancyDay), lastOn: undefined };
};

/** A baby's death is a loss too: the question waits after it, and its last day stays where it was. */
const afterwards = (pair: PairFacts, { afterBirth, untilMonths }: Settings): Season | undefined => {
  const ends = pair.mother.pregnancies.flatMap(({ ended }) => (ended ? [ended.on] : []));
  const last = [...birthsOf(pair).map(({ on }) => on), ...ends].toSorted().at(-1);
  if (!last) return undefined;
  const losses = lossesOf(pair).map(({ on }) => on);
  return { from: addSpan(losses.reduce(laterOf, last), afterBirth), lastOn: addMonths(last, untilMonths) };
};
