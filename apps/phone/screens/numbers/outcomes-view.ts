import type { NumbersCounted } from '../../engine/numbers/numbers-answer.ts';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { countOf, lineRows, wholeOf } from './line-rows.ts';
import { monthKey } from './month-of.ts';

/** One outcome over the last months: a bar each, from nought up to all of them. */
export type OutcomeView = {
  readonly key: OutcomeKey;
  readonly title: string;
  readonly bars: readonly MonthBar[];
};
export type MonthBar = {
  readonly label: string;
  /** "12 of 15"; a word where there was nobody to count. */
  readonly text: string;
  /** In hundredths of all; undefined where there is no part to speak of. */
  readonly value: number | undefined;
};

/** What a site looks at together: each is a part of a whole whose people the worker knows by name. */
export const keyOutcomes = [
  'visits-kept',
  'searches-returned',
  'baby-checks-in-time',
  'her-answers-suppressed',
] as const;
type OutcomeKey = (typeof keyOutcomes)[number];

type Saying = { readonly t: Words; readonly say: DateWords; readonly revealed: boolean };

export const outcomesView = ({ periods }: NumbersCounted, { t, say, revealed }: Saying): readonly OutcomeView[] =>
  keyOutcomes.map((key) => ({
    key,
    title: revealed ? t.clear.outcomes[key] : t.numbers.outcomeTitles[key],
    bars: periods.map(({ period, cells }, i): MonthBar => {
      const [count, total] = [countOf(lineRows[key], cells), wholeOf(lineRows[key], cells)];
      const month = say.partly(monthKey(period));
      return {
        label: i === periods.length - 1 ? t.numbers.outcomes.soFar(month) : month,
        text: total === 0 ? t.numbers.outcomes.none : t.numbers.of(count, total),
        value: total === 0 ? undefined : (100 * count) / total,
      };
    }),
  }));
