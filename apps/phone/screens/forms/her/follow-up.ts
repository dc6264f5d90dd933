import type { Words } from '../../../words/words.ts';
import { dayIn, oneOf, textIn } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { recording } from '../recording.ts';

/** She learnt something that changes her follow-up. Neutral cards; the clear words are one tap away. */
export const followUp = entry('StatusLearned', {
  questions: (answers, { t, today }) => {
    const words = t.her.followUp;
    const isFull = textIn(answers, 'status') === 'positive';
    return [
      choice('status', words.status, offers(learnable(t), { clear: t.clear.statuses }), { veiled: true }),
      ...(isFull ? [choice('statusKnown', words.statusKnown, offers(times(t)), { veiled: true })] : []),
      day('testedOn', words.testedOn, pastChips(t, today)),
    ];
  },
  shown: ({ t }) => [
    choice('status', t.her.followUp.status, offers(t.her.followUp.statuses, { clear: t.clear.statuses }), {
      veiled: true,
    }),
    choice('statusKnown', t.her.followUp.statusKnown, offers(t.her.followUp.knownSince), { veiled: true }),
    day('testedOn', t.her.followUp.testedOn, []),
  ],
  facts: (answers, { t }) => {
    const status = oneOf(answers, 'status', learnable(t));
    return {
      status,
      statusKnown: status === 'positive' ? oneOf(answers, 'statusKnown', times(t)) : ('not-applicable' as const),
      testedOn: dayIn(answers, 'testedOn'),
    };
  },
});

/** "Not known" is nothing that can be learnt. */
const learnable = ({ her }: Words) => {
  const { unknown: _unknown, ...known } = her.followUp.statuses;
  return known;
};

/** What was known before belongs to the day she joined. */
const times = ({ her }: Words) => {
  const { 'before-this-pregnancy': _before, 'not-applicable': _none, ...since } = her.followUp.knownSince;
  return since;
};

export const followUpForm = recording('learnStatus', followUp, {
  start: ({ today }) => ({ testedOn: today }),
  blames: { 'nothing-learned': 'status', 'already-positive': 'status' },
  command: (known) => ({ name: 'learnStatus', data: known }),
});
