import { type Answers, maybeNumberIn, textIn } from '../../questions/answers.ts';
import { type Asked, number } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';

/** One measure: kept in grams or millimetres, asked in the unit of the scale and the tape. */
export type Measure = {
  /** Its field in the entry. */
  readonly field: 'weightGrams' | 'lengthMillimetres' | 'armMillimetres';
  readonly times: number;
  readonly least: number;
  readonly most: number;
  readonly decimals: 1 | 2;
};

const typedAs = ({ field }: Measure): string => `${field}Typed`;

type How = { readonly asked: Asked; readonly unit: string; readonly page?: string; readonly optional?: boolean };

/** Where it is corrected, an empty answer keeps what was written. */
export const measureQuestion = (measure: Measure, how: How, { answers, t }: Pick<About, 't'> & With): Question => {
  const { asked, unit, page, optional } = how;
  const words = t.baby.measures;
  const known = maybeNumberIn(answers, measure.field);
  const { least, most, times, decimals } = measure;
  return number(
    typedAs(measure),
    asked,
    { digits: String(Math.floor(most / times)).length, decimals, unit, delete: words.delete },
    {
      page,
      optional: optional === true || known !== undefined,
      hint: known === undefined ? asked.hint : words.before(`${known / times} ${unit}`),
      check: (typed) => {
        const value = measured(typed, measure);
        const isOutside = value !== undefined && (value < least || value > most);
        return isOutside ? words.outside(least / times, most / times, unit) : undefined;
      },
    },
  );
};
type With = { readonly answers: Answers };

export const measured = (answers: Answers, measure: Measure): number | undefined => {
  const typed = textIn(answers, typedAs(measure));
  if (typed === '') return maybeNumberIn(answers, measure.field);
  const value = maybeNumberIn(answers, typedAs(measure));
  return value === undefined ? undefined : Math.round(value * measure.times);
};
