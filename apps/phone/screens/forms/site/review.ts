import { addMonths } from '@thari/kernel/calendar-date';
import { dayIn, someOf, textIn } from '../../questions/answers.ts';
import { day, many, offers, pastChips, pick, text } from '../../questions/ask.ts';
import type { About, Form } from '../../questions/form.ts';
import type { Offer } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given } from '../recording.ts';

/** The team looks at a month together: who was there, what went well, what was hard. What they agree on is written one by one. */
export const reviewForm: Form = {
  name: 'holdReview',
  start: (about) => ({ heldOn: about.today, month: monthsBack(about)[1]?.value ?? '' }),
  questions: (_, about) => {
    const { t, today } = about;
    const words = t.team.review;
    return [
      pick('month', words.month, monthsBack(about), { page: 'who' }),
      many('present', words.present, offers(words.people), { page: 'who' }),
      text('wentWell', words.wentWell, { optional: true, lines: 3, maxLength: 600, page: 'words' }),
      text('wasHard', words.wasHard, { optional: true, lines: 3, maxLength: 600, page: 'words' }),
      day('heldOn', t.team.heldOn, pastChips(t, today), { page: 'words' }),
    ];
  },
  ids: () => 1,
  saved: ({ team }) => team.review.saved,
  commands: () => [],
  atSite: (answers, { t }, [reviewId]) => ({
    is: 'command',
    command: {
      name: 'holdReview',
      data: withoutGaps({
        reviewId: given(reviewId),
        heldOn: dayIn(answers, 'heldOn'),
        month: textIn(answers, 'month'),
        present: [...someOf(answers, 'present', t.team.review.people)],
        wentWell: textIn(answers, 'wentWell') || undefined,
        wasHard: textIn(answers, 'wasHard') || undefined,
      }),
    },
  }),
};

/** This month and the five before it. */
const monthsBack = ({ today, say }: About): readonly Offer[] =>
  Array.from({ length: 6 }, (_, back) => addMonths(today, -back).slice(0, 7)).map((month) => ({
    value: month,
    label: say.partly(month),
  }));
