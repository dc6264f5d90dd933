import { laterOf } from '@thari/kernel/calendar-date';
import { planRule } from '../plan-rule.ts';
import { settledByReferral } from '../readings/referral.ts';
import { unverified } from '../rule.ts';
import { at } from '../window.ts';

/** A woman living with HIV whose treatment has no recorded start: the nurse is told the day it is known. */
export const treatmentStart = planRule({
  id: 'treatment-start',
  says: 'When a woman living with HIV has no recorded treatment start, a nurse is told the same day.',
  source: unverified('who-2021', 'chapter 4: offered to all, the same day where she is ready'),
  asks: (pair) => {
    const { mother } = pair;
    if (mother.status !== 'positive') return [];
    const knownOn = laterOf(mother.statusLearnedOn ?? mother.enrolledOn, mother.enrolledOn);
    const startedOn = mother.antiretroviralsStartedOn;
    if (startedOn && startedOn <= knownOn) return []; // on treatment since before we knew her
    const sent = settledByReferral(pair, { about: mother.motherId, reason: 'start-treatment', since: knownOn });
    return [
      {
        key: mother.motherId,
        about: mother.motherId,
        what: 'nurse-today',
        window: at(knownOn),
        // Being seen is not yet being treated: only the start itself is.
        settled: startedOn ? { how: 'done', on: startedOn } : sent?.how === 'waiting' ? sent : undefined,
        actor: 'nurse',
        priority: 'a',
        why: 'treatment-not-yet-started',
      },
    ];
  },
});
