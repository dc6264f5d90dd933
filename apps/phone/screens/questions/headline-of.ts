import { type Answers, textIn } from './answers.ts';
import type { Question } from './question.ts';

/** Which question of a page is the headline: a list that is answered already, and most likely right, stands small beside it. */
export const headlineOf = (questions: readonly Question[], answers: Answers): number =>
  Math.max(
    0,
    questions.findIndex(({ kind, id }) => kind !== 'pick' || textIn(answers, id) === ''),
  );
