import { dayOf } from '@thari/ui/date-text';
import type { Words } from '../../words/words.ts';
import { type Answers, manyIn, maybeNumberIn, textIn } from './answers.ts';
import type { Question } from './question.ts';

/** The questions page by page: neighbours with the same page stand together. */
export const pagesOf = (questions: readonly Question[]): readonly (readonly Question[])[] =>
  questions.reduce<Question[][]>((pages, question) => {
    const last = pages[pages.length - 1];
    if (last && question.page !== undefined && last[0]?.page === question.page) last.push(question);
    else pages.push([question]);
    return pages;
  }, []);

/** What is wrong on a page, by question. Empty when she may go on. */
export const faultsOf = (page: readonly Question[], answers: Answers, t: Words): Readonly<Record<string, string>> =>
  Object.fromEntries(
    page.flatMap((question) => {
      const fault = faultOf(question, answers, t);
      return fault === undefined ? [] : [[question.id, fault]];
    }),
  );

const faultOf = (question: Question, answers: Answers, { refusals: { field } }: Words): string | undefined => {
  const answer = textIn(answers, question.id);
  if (question.kind === 'many') {
    if (!question.optional && manyIn(answers, question.id).length === 0) return field.chooseOne;
  } else if (answer === '') {
    return question.optional ? undefined : missing(question, field);
  } else {
    const shape = shapeFault(question, answers, field);
    if (shape) return shape;
  }
  return question.check?.(answers);
};

type FieldWords = Words['refusals']['field'];

const missing = ({ kind }: Question, field: FieldWords): string => {
  if (kind === 'day') return field.whichDay;
  if (kind === 'text') return field.typeIt;
  return kind === 'count' || kind === 'number' ? field.typeNumber : field.chooseOne;
};

const shapeFault = (question: Question, answers: Answers, field: FieldWords): string | undefined => {
  const answer = textIn(answers, question.id);
  if (question.kind === 'day') {
    if (dayOf(answer)) return undefined;
    if (question.partial && /^\d{4}(-\d{2})?$/.test(answer)) return undefined;
    return /^\d{4}-\d{2}-\d{2}$/.test(answer) ? field.noSuchDay : field.whichDay;
  }
  if (question.kind === 'count' || question.kind === 'number') {
    const value = maybeNumberIn(answers, question.id);
    if (value === undefined) return field.typeNumber;
    if (question.kind === 'count' && (value < question.min || value > question.max))
      return field.outside(question.min, question.max);
  }
  return undefined;
};

/** Does a tap on an answer lead on by itself? Where one choice is all that the page asks, and another page follows. */
export const advancesByItself = (page: readonly Question[], isLast: boolean): boolean =>
  !isLast && page.length === 1 && page[0]?.kind === 'choice';
