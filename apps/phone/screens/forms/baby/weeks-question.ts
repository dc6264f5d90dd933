import type { Words } from '../../../words/words.ts';
import { count } from '../../questions/ask.ts';
import type { Question } from '../../questions/question.ts';

/** How many whole weeks the pregnancy lasted. It is asked of a baby that came early, and changes no age. */
export const weeksQuestion = ({ baby: { birth } }: Words, { page }: { readonly page?: string } = {}): Question =>
  count(
    'weeksAtBirth',
    birth.weeks,
    {
      min: 20,
      max: 45,
      start: 34,
      unit: birth.weeksUnit,
      words: { less: birth.lessWeeks, more: birth.moreWeeks },
    },
    { optional: true, page },
  );
