import { addMonths, type CalendarDate, calendarDate } from '@thari/kernel/calendar-date';
import { type Answers, maybeNumberIn, textIn } from '../../questions/answers.ts';
import { choice, day, number, offers, text } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import { longestTyped, nameFault } from '../../questions/name-fault.ts';
import type { Question } from '../../questions/question.ts';
import { phoneFault } from './phone-fault.ts';

/** Who she is and how to find her. All of it travels sealed. */
export const whoQuestions = (answers: Answers, { t }: About): readonly Question[] => {
  const words = t.enrol;
  return [
    text('givenName', words.givenName, { maxLength: longestTyped, check: nameFault('givenName', t), page: 'name' }),
    text('familyName', words.familyName, {
      optional: true,
      maxLength: longestTyped,
      check: nameFault('familyName', t),
      page: 'name',
    }),
    text('phone', words.phone, { optional: true, keyboard: 'tel', maxLength: 40, check: phoneFault(words.phoneWrong) }),
    ...(textIn(answers, 'phone') === '' ? [] : [text('codeWord', words.codeWord, { optional: true, maxLength: 40 })]),
    text('place', words.place, { optional: true, lines: 3, maxLength: 200 }),
    choice('ageBy', words.ageBy, offers(words.ageBys, { asides: ['unknown'] })),
    ...ageQuestions(answers, t),
  ];
};

const ageQuestions = (answers: Answers, t: About['t']): readonly Question[] => {
  const words = t.enrol;
  if (textIn(answers, 'ageBy') === 'age') {
    const how = { digits: 2, delete: t.app.deleteDigit, unit: words.years };
    return [number('age', words.age, how, { check: ageFault(words.ageOutside) })];
  }
  return textIn(answers, 'ageBy') === 'date' ? [day('herBornOn', words.bornOn, [], { partial: true })] : [];
};

/** Outside these years a number was mistyped: the youngest mothers are children themselves, so the floor is low. */
const ages = { least: 10, most: 60 };

const ageFault = (sentence: string) => (answers: Answers) => {
  const age = maybeNumberIn(answers, 'age');
  return age === undefined || age < ages.least || age > ages.most ? sentence : undefined;
};

/** Her birthday, or the middle of what she knows of it, marked as a guess. */
export const bornFrom = (
  answers: Answers,
  today: CalendarDate,
): { readonly bornOn?: CalendarDate; readonly birthDateEstimated?: boolean } => {
  if (textIn(answers, 'ageBy') === 'age') {
    const years = maybeNumberIn(answers, 'age');
    // A woman of 24 was born between 24 and 25 years ago.
    return years === undefined ? {} : { bornOn: addMonths(today, -12 * years - 6), birthDateEstimated: true };
  }
  const known = textIn(answers, 'herBornOn');
  if (textIn(answers, 'ageBy') !== 'date' || known === '') return {};
  const [year, month, date] = known.split('-');
  if (date) return { bornOn: calendarDate(known), birthDateEstimated: false };
  return { bornOn: calendarDate(`${year}-${month ?? '07'}-${month ? '15' : '01'}`), birthDateEstimated: true };
};
