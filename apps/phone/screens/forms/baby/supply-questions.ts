import { type Answers, dayIn, maybeNumberIn, saysYes } from '../../questions/answers.ts';
import { count, day, pastChips, yesNo } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';

/** What is asked of anything the baby gets from the clinic: when, the first time, and for how long. */
export const supplyQuestions = ({ t, today }: About): readonly Question[] => {
  const words = t.baby.medicine;
  return [
    day('givenOn', words.givenOn, pastChips(t, today), { page: 'when' }),
    yesNo('first', words.first, t, { page: 'when' }),
    count(
      'daysSupplied',
      words.daysSupplied,
      { min: 1, max: 400, start: 28, unit: words.days, words: { less: words.less, more: words.more } },
      { optional: true },
    ),
  ];
};

export const supplyFacts = (answers: Answers) => ({
  givenOn: dayIn(answers, 'givenOn'),
  first: saysYes(answers, 'first'),
  daysSupplied: maybeNumberIn(answers, 'daysSupplied'),
});
