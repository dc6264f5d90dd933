import type { CalendarDate } from '@thari/kernel/calendar-date';
import { dayOf } from '@thari/ui/date-text';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { type Answers, manyIn, textIn } from './answers.ts';
import type { Offer, Question } from './question.ts';

/** One fact of an entry: a label and a value, never a sentence put together. */
export type FactLine = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** As it was answered: a day as its date. */
  readonly answer: string;
};

/** `hidden`: veiled answers are left out. `neutral`: they are said in the words of the cards. `clear`: in clear words. */
export type Veil = 'hidden' | 'neutral' | 'clear';
type Saying = { readonly t: Words; readonly say: DateWords; readonly today: CalendarDate; readonly veil: Veil };

/** The answers read back, question by question. What was not answered is not shown. */
export const factLines = (questions: readonly Question[], answers: Answers, saying: Saying): readonly FactLine[] =>
  questions.flatMap((question) => {
    if (question.veiled && saying.veil === 'hidden') return [];
    const value = valueSaid(question, answers, saying);
    return value === '' ? [] : [{ id: question.id, label: question.fact, value, answer: textIn(answers, question.id) }];
  });

const valueSaid = (question: Question, answers: Answers, { say, today, veil }: Saying): string => {
  const answer = textIn(answers, question.id);
  switch (question.kind) {
    case 'choice':
    case 'pick':
      return labelOf(question.choices, answer, veil);
    case 'many':
      return manyIn(answers, question.id)
        .map((each) => labelOf(question.choices, each, veil))
        .filter((label) => label !== '')
        .join(', ');
    case 'day':
      return daySaid(answer, say, today);
    case 'count':
    case 'number':
      return answer === '' || !question.unit ? answer : `${answer} ${question.unit}`;
    case 'text':
      return answer;
  }
};

const daySaid = (answer: string, say: DateWords, today: CalendarDate): string => {
  const day = dayOf(answer);
  if (day) return say.on(day, today);
  return answer === '' ? '' : say.partly(answer);
};

const labelOf = (choices: readonly Offer[], value: string, veil: Veil): string => {
  const offer = choices.find((each) => each.value === value);
  return (veil === 'clear' ? offer?.clear : undefined) ?? offer?.label ?? '';
};
