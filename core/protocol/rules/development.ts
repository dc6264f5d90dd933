import { planRule } from '../plan-rule.ts';
import { atAges } from '../readings/at-ages.ts';
import { daysScreened, nurseHears } from '../readings/concern.ts';
import { along } from '../readings/schedule.ts';
import { cite } from '../rule.ts';

/** A look together with the mother, not a test: what is made of it is the nurse's. */
export const development = planRule({
  id: 'development',
  says: 'At each age of the country’s schedule mother and mentor mother look together at what the baby can do; when something gives cause for concern a nurse hears it the same day.',
  source: cite('kenyaemr', 'follow-up register of exposed infants: milestones; the ages are thari-practice'),
  asks: (pair, settings) =>
    pair.infants.flatMap((infant) => {
      const { infantId: about, bornOn, screens } = infant;
      const stretches = along({
        points: atAges(bornOn, settings.development),
        doneOn: daysScreened(screens, 'development'),
        since: pair.mother.enrolledOn,
      });
      return [
        ...stretches.map(
          ({ key, window, settled }) =>
            ({
              key: `${about}/${key}`,
              about,
              what: 'talk',
              window,
              settled,
              actor: 'mentor-mother',
              priority: 'c',
              asked: 'when-she-comes',
              why: 'development-at-this-age',
              source: settings.development.source,
            }) as const,
        ),
        ...nurseHears(pair, { about, screens, screen: 'development', reason: 'feeding-or-growth' }),
      ];
    }),
});
