import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { IconName } from '@thari/ui/icon-paths';
import type { Words } from '../../words/words.ts';
import type { Chip, CountHow, Offer, Question } from './question.ts';

/** The words of one question: as it is asked, and as its answer is labelled afterwards. */
export type Asked = { readonly ask: string; readonly fact: string; readonly hint?: string };
type Extra = Partial<Pick<Question, 'optional' | 'page' | 'veiled' | 'check' | 'hint'>>;

type OfferExtra<Word extends string> = {
  readonly clear?: Readonly<Partial<Record<Word, string>>>;
  readonly sub?: Readonly<Partial<Record<Word, string>>>;
  readonly icons?: Readonly<Partial<Record<Word, IconName>>>;
  readonly asides?: readonly Word[];
};

/** Coded words as things to choose from, in the order of the words file. */
export const offers = <Word extends string>(
  labels: Readonly<Record<Word, string>>,
  { clear, sub, icons, asides }: OfferExtra<NoInfer<Word>> = {},
): readonly Offer[] =>
  (Object.entries(labels) as [Word, string][]).map(([value, label]) => ({
    value,
    label,
    clear: clear?.[value],
    sub: sub?.[value],
    icon: icons?.[value],
    aside: asides?.includes(value),
  }));

const asked = ({ ask, fact, hint }: Asked, extra: Extra) => ({ ask, fact, hint, ...extra });

export const choice = (
  id: string,
  words: Asked,
  choices: readonly Offer[],
  { columns, ...extra }: Extra & { readonly columns?: 1 | 2 | 3 } = {},
): Question => ({ id, ...asked(words, extra), kind: 'choice', choices, columns });

export const pick = (id: string, words: Asked, choices: readonly Offer[], extra: Extra = {}): Question => ({
  id,
  ...asked(words, extra),
  kind: 'pick',
  choices,
});

export const many = (id: string, words: Asked, choices: readonly Offer[], extra: Extra = {}): Question => ({
  id,
  ...asked(words, extra),
  kind: 'many',
  choices,
});

/** Any of many people: a few letters find one. */
export const people = (
  id: string,
  words: Asked & { readonly search: string },
  choices: readonly Offer[],
  extra: Extra = {},
): Question => ({ id, ...asked(words, extra), kind: 'many', choices, search: words.search });

export const yesNo = (id: string, words: Asked, t: Words, extra: Extra = {}): Question => ({
  id,
  ...asked(words, extra),
  kind: 'choice',
  choices: offers({ yes: t.app.yes, no: t.app.no }),
  columns: 2,
});

export const day = (
  id: string,
  words: Asked,
  chips: readonly Chip[],
  { partial, ...extra }: Extra & { readonly partial?: boolean } = {},
): Question => ({ id, ...asked(words, extra), kind: 'day', chips, partial });

export const text = (
  id: string,
  words: Asked,
  { lines, keyboard, maxLength = 80, ...extra }: Extra & TextExtra = {},
): Question => ({ id, ...asked(words, extra), kind: 'text', lines, keyboard, maxLength });
type TextExtra = { readonly lines?: number; readonly keyboard?: 'text' | 'tel'; readonly maxLength?: number };

export const count = (id: string, words: Asked, how: Omit<CountHow, 'kind'>, extra: Extra = {}): Question => ({
  id,
  ...asked(words, extra),
  kind: 'count',
  ...how,
});

export const number = (
  id: string,
  words: Asked,
  how: { readonly digits: number; readonly delete: string; readonly unit?: string; readonly decimals?: 0 | 1 | 2 },
  extra: Extra = {},
): Question => ({ id, ...asked(words, extra), kind: 'number', ...how });

/** For what has happened. */
export const pastChips = (t: Words, today: CalendarDate): readonly Chip[] => [
  { label: t.dates.chips.today, day: today },
  { label: t.dates.chips.yesterday, day: addDays(today, -1) },
];
