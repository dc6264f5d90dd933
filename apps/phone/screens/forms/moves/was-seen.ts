import { type Answers, dayIn, maybeOneOf, oneOf, textIn } from '../../questions/answers.ts';
import { choice, day, offers, pastChips, text } from '../../questions/ask.ts';
import { entry, type Form } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given } from '../recording.ts';

/** The loop closes: she was seen, or it is known why not. */
export const wasSeen = entry('ReferralClosed', {
  questions: (answers, { t, today }) => [
    choice('outcome', t.moves.referral.outcome, offers(t.moves.referral.outcomes), { page: 'seen' }),
    ...(wasThere(answers)
      ? [
          choice('answer', t.moves.referral.answer, offers(t.moves.referral.answers, { asides: ['no-answer-back'] }), {
            optional: true,
            page: 'came-back',
          }),
        ]
      : []),
    day('closedOn', t.moves.referral.closedOn, pastChips(t, today), { page: 'seen' }),
  ],
  shown: ({ t }) => [
    choice('outcome', t.moves.referral.outcome, offers(t.moves.referral.outcomes)),
    choice('answer', t.moves.referral.answer, offers(t.moves.referral.answers)),
    day('closedOn', t.moves.referral.closedOn, []),
  ],
  facts: (answers, { t }) => ({
    outcome: oneOf(answers, 'outcome', t.moves.referral.outcomes),
    answer: wasThere(answers) ? maybeOneOf(answers, 'answer', t.moves.referral.answers) : undefined,
    closedOn: dayIn(answers, 'closedOn'),
  }),
});

const wasThere = (answers: Answers): boolean => answers.outcome === 'attended';

/** With what came back in words, which is sealed and never among the facts. */
export const wasSeenForm: Form = {
  name: 'closeReferral',
  start: ({ today }) => ({ closedOn: today }),
  questions: (answers, about) =>
    wasSeen.questions(answers, about).flatMap((question): readonly Question[] =>
      question.id === 'answer'
        ? [
            question,
            text('note', about.t.moves.referral.note, {
              optional: true,
              lines: 3,
              maxLength: 500,
              page: 'came-back',
            }),
          ]
        : [question],
    ),
  ids: () => 0,
  commands: (answers, about) => [
    {
      name: 'closeReferral',
      data: withoutGaps({
        ...wasSeen.facts(answers, about),
        referralId: given(about.subject.referralId),
        note: (wasThere(answers) && textIn(answers, 'note')) || undefined,
      }),
    },
  ],
};
