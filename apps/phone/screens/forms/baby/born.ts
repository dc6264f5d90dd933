import { dayIn, maybeNumberIn, maybeYes, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips, yesNo } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { weeksQuestion } from './weeks-question.ts';

/** One baby of a birth, to be read back and corrected. How a birth is recorded is in birth.ts. */
export const born = entry('InfantBorn', {
  questions: (_, { t, today }) => [
    day('bornOn', t.baby.birth.bornOn, pastChips(t, today)),
    yesNo('bornOnEstimated', t.baby.birth.estimated, t, { optional: true }),
    weeksQuestion(t),
    choice('placeOfBirth', t.baby.birth.placeOfBirth, offers(t.baby.birth.places, { asides: ['not-recorded'] })),
    choice('sex', t.baby.birth.sex, offers(t.baby.birth.sexes, { asides: ['not-recorded'] })),
    choice('feeding', t.baby.birth.feeding, offers(t.baby.birth.feedings, { asides: ['not-recorded'] })),
  ],
  facts: (answers, { t }) => ({
    bornOn: dayIn(answers, 'bornOn'),
    placeOfBirth: oneOf(answers, 'placeOfBirth', t.baby.birth.places),
    sex: oneOf(answers, 'sex', t.baby.birth.sexes),
    feeding: oneOf(answers, 'feeding', t.baby.birth.feedings),
    bornOnEstimated: maybeYes(answers, 'bornOnEstimated'),
    weeksAtBirth: maybeNumberIn(answers, 'weeksAtBirth'),
  }),
});
