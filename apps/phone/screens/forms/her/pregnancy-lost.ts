import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

export const pregnancyLost = entry('PregnancyLost', {
  questions: (_, { t, today }) => [
    choice('outcome', t.baby.loss.outcome, offers(t.baby.loss.outcomes)),
    day('lostOn', t.baby.loss.lostOn, pastChips(t, today)),
  ],
  facts: (answers, { t }) => ({
    outcome: oneOf(answers, 'outcome', t.baby.loss.outcomes),
    lostOn: dayIn(answers, 'lostOn'),
  }),
});

export const pregnancyLostForm = recording('recordPregnancyLoss', pregnancyLost, {
  intro: ({ t }) => t.baby.loss.intro,
  saved: (t) => t.baby.death.saved,
  command: (known, { pregnancyId }) => ({
    name: 'recordPregnancyLoss',
    data: { ...known, pregnancyId: given(pregnancyId) },
  }),
});
