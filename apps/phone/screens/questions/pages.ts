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

type Tapped = { readonly before: Answers; readonly now: Answers };

/**
 * Does a tap on an answer lead on by itself? Where one choice is all that the page asks; where "none of these" was the answer to
 * a list; and where the last open one of several choices was tapped. Never to Save, and never where everything was answered already.
 */
export const advancesByItself = (page: readonly Question[], isLast: boolean, { before, now }: Tapped): boolean => {
  const [first, ...others] = page;
  if (isLast || !first) return false;
  if (others.length === 0 && first.kind === 'choice') return true;
  if (others.length === 0 && first.kind === 'many') return isAnsweredAlone(first, now);
  const isOpen = (answers: Answers) => page.some(({ id }) => textIn(answers, id) === '');
  return page.every(({ kind }) => kind === 'choice') && isOpen(before) && !isOpen(now);
};

const isAnsweredAlone = (question: Question, answers: Answers): boolean => {
  const chosen = manyIn(answers, question.id);
  return 'choices' in question && question.choices.some(({ value, alone }) => alone === true && chosen.includes(value));
};
