import { type CalendarDate, isCalendarDate } from '@thari/kernel/calendar-date';

/** What was typed or tapped, as raw text by question. A number is its digits, a day its text, yes and no are words. */
export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/** Text, trimmed; empty where nothing was answered. */
export const textIn = (answers: Answers, id: string): string => {
  const answer = answers[id];
  return typeof answer === 'string' ? answer.trim() : '';
};

export const manyIn = (answers: Answers, id: string): readonly string[] => {
  const answer = answers[id];
  return Array.isArray(answer) ? answer : [];
};

/** A whole day that exists. */
export const maybeDayIn = (answers: Answers, id: string): CalendarDate | undefined => {
  const text = textIn(answers, id);
  return isCalendarDate(text) ? text : undefined;
};

export const maybeNumberIn = (answers: Answers, id: string): number | undefined => {
  const text = textIn(answers, id);
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
};

export const saysYes = (answers: Answers, id: string): boolean => textIn(answers, id) === 'yes';

/** Yes or no, where it was answered at all. */
export const maybeYes = (answers: Answers, id: string): boolean | undefined =>
  textIn(answers, id) === '' ? undefined : saysYes(answers, id);

/** One of the words that were offered. */
export const maybeOneOf = <Word extends string>(
  answers: Answers,
  id: string,
  offered: Readonly<Record<Word, unknown>>,
): Word | undefined => {
  const text = textIn(answers, id);
  return isOffered(text, offered) ? text : undefined;
};

export const someOf = <Word extends string>(
  answers: Answers,
  id: string,
  offered: Readonly<Record<Word, unknown>>,
): readonly Word[] => manyIn(answers, id).filter((text): text is Word => isOffered(text, offered));

const isOffered = <Word extends string>(text: string, offered: Readonly<Record<Word, unknown>>): text is Word =>
  text !== '' && Object.keys(offered).includes(text);

/** For answers that the questions have made sure of: their absence is a bug, so it throws. */
export const dayIn = (answers: Answers, id: string): CalendarDate => known(maybeDayIn(answers, id), id);

export const oneOf = <Word extends string>(
  answers: Answers,
  id: string,
  offered: Readonly<Record<Word, unknown>>,
): Word => known(maybeOneOf(answers, id, offered), id);

const known = <T>(value: T | undefined, id: string): T => {
  if (value === undefined) throw new Error(`unanswered: ${id}`);
  return value;
};

/** The data of an entry as answers: what was recorded once can be shown and changed in the same questions. */
export const answersOf = (data: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(
    Object.entries(data).flatMap(([id, value]) => {
      const answer = answerFrom(value);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );

const answerFrom = (value: unknown): Answer | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? [String(each)] : []));
};
