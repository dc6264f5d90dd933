import { type Answers, textIn } from '../../questions/answers.ts';

/** A sentence where a number cannot be one: too few or too many digits, letters in it, or one digit all the way. */
export const phoneFault = (sentence: string) => (answers: Answers) => {
  const typed = textIn(answers, 'phone');
  if (typed === '') return undefined;
  const digits = typed.replace(/\D/g, '');
  const looksLikeOne = /^\+?[\d\s().\-/]+$/.test(typed) && !/^(\d)\1*$/.test(digits);
  return looksLikeOne && digits.length >= 7 && digits.length <= 15 ? undefined : sentence;
};
