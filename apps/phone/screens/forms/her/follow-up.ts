import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { recording } from '../recording.ts';

/** She learnt something that changes her follow-up. Neutral cards; the clear words are one tap away. */
export const followUp = entry('StatusLearned', {
  questions: (_, { t, today }) => {
    const words = t.her.followUp;
    const { 'before-this-pregnancy': _before, ...since } = words.knownSince;
    return [
      choice('status', words.status, offers(words.statuses, { clear: t.clear.statuses }), { veiled: true }),
      choice('statusKnown', words.statusKnown, offers(since, { asides: ['not-applicable'] })),
      day('testedOn', words.testedOn, pastChips(t, today)),
    ];
  },
  facts: (answers, { t }) => {
    const { 'before-this-pregnancy': _before, ...since } = t.her.followUp.knownSince;
    return {
      status: oneOf(answers, 'status', t.her.followUp.statuses),
      statusKnown: oneOf(answers, 'statusKnown', since),
      testedOn: dayIn(answers, 'testedOn'),
    };
  },
});

export const followUpForm = recording('learnStatus', followUp, {
  start: ({ today }) => ({ testedOn: today }),
  blames: { 'nothing-learned': 'status', 'already-positive': 'status' },
  command: (known) => ({ name: 'learnStatus', data: known }),
});
