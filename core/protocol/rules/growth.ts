import { planRule } from '../plan-rule.ts';
import { atAges } from '../readings/at-ages.ts';
import { daysScreened, nurseHears } from '../readings/concern.ts';
import { along } from '../readings/schedule.ts';
import { cite } from '../rule.ts';

/** Each age has its stretch: a weighing that went by is not caught up, the next one tells more. */
export const growth = planRule({
  id: 'growth',
  says: 'Every baby is weighed and measured by the nurse at each age of the country’s schedule; growth that gives cause for concern is seen by a nurse the same day.',
  source: cite('kenyaemr', 'follow-up register of exposed infants: weight and length at each visit'),
  asks: (pair, settings) =>
    pair.infants.flatMap((infant) => {
      const { infantId: about, bornOn, screens } = infant;
      const stretches = along({
        points: atAges(bornOn, settings.growth),
        doneOn: daysScreened(screens, 'growth'),
        since: pair.mother.enrolledOn,
      });
      return [
        ...stretches.map(
          ({ key, window, settled }) =>
            ({
              key: `${about}/${key}`,
              about,
              what: 'weighing',
              window,
              settled,
              actor: 'nurse',
              priority: 'c',
              asked: 'when-she-comes',
              why: 'growth-at-this-age',
              source: settings.growth.source,
            }) as const,
        ),
        ...nurseHears(pair, { about, screens, screen: 'growth', reason: 'feeding-or-growth' }),
      ];
    }),
});
