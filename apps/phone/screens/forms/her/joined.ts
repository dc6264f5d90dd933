import { type Answers, dayIn, maybeDayIn, oneOf, saysYes, textIn } from '../../questions/answers.ts';
import { choice, day, offers, pastChips, yesNo } from '../../questions/ask.ts';
import { type About, entry } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';

/** What was written when she joined, to be read back and corrected. How she joins is in enrol-form.ts. */
export const joined = entry('WomanEnrolled', {
  questions: (answers, about) => [
    day('enrolledOn', about.t.her.followUp.enrolledOn, pastChips(about.t, about.today)),
    day('bornOn', about.t.her.followUp.bornOn, [], { optional: true, page: 'born' }),
    yesNo('birthDateEstimated', about.t.her.followUp.estimated, about.t, { optional: true, page: 'born' }),
    ...followUpQuestions(answers, about),
  ],
  shown: (about) => [
    day('bornOn', about.t.her.followUp.bornOn, []),
    yesNo('birthDateEstimated', about.t.her.followUp.estimated, about.t),
    choice(
      'status',
      about.t.her.followUp.status,
      offers(about.t.her.followUp.statuses, { clear: about.t.clear.statuses }),
      { veiled: true },
    ),
    choice('statusKnown', about.t.her.followUp.statusKnown, offers(about.t.her.followUp.knownSince), { veiled: true }),
    day('enrolledOn', about.t.her.followUp.enrolledOn, []),
  ],
  facts: (answers, { t }) => ({
    enrolledOn: dayIn(answers, 'enrolledOn'),
    bornOn: maybeDayIn(answers, 'bornOn'),
    birthDateEstimated:
      textIn(answers, 'birthDateEstimated') === '' ? undefined : saysYes(answers, 'birthDateEstimated'),
    ...followUpFacts(answers, t),
  }),
});

/** Her follow-up on neutral cards, and since when it is known where it is the full one. */
export const followUpQuestions = (answers: Answers, { t }: About): readonly Question[] => {
  const words = t.her.followUp;
  const { 'not-applicable': _none, ...since } = words.knownSince;
  return [
    choice('status', words.status, offers(words.statuses, { clear: t.clear.statuses, asides: ['unknown'] }), {
      veiled: true,
    }),
    ...(textIn(answers, 'status') === 'positive'
      ? [choice('statusKnown', words.statusKnown, offers(since), { veiled: true })]
      : []),
  ];
};

export const followUpFacts = (answers: Answers, t: About['t']) => {
  const status = oneOf(answers, 'status', t.her.followUp.statuses);
  return {
    status,
    statusKnown:
      status === 'positive' ? oneOf(answers, 'statusKnown', t.her.followUp.knownSince) : ('not-applicable' as const),
  };
};
