import type { Answers } from './answers.ts';
import type { About, Form } from './form.ts';
import { advancesByItself, pagesOf } from './pages.ts';
import type { Question } from './question.ts';

/** What a form shows at a step, for the answers so far. */
export type FormView = {
  readonly pages: readonly (readonly Question[])[];
  /** The questions of this page; none on the page that shows every answer once more. */
  readonly page: readonly Question[];
  readonly isReview: boolean;
  readonly isLast: boolean;
  /** Nothing more to ask, and nothing to save. */
  readonly ends: boolean;
  /** Does an answer that was tapped just now lead on to the next page? */
  readonly leadsOn: boolean;
};

export const formView = (
  form: Form,
  about: About,
  step: number,
  answers: Answers,
  before: Answers = answers,
): FormView => {
  const pages = pagesOf(form.questions(answers, about));
  const page = pages[step] ?? [];
  const ends = form.ends?.(answers) ?? false;
  const isReview = form.review === true && step >= pages.length;
  const isLast = isReview || (!form.review && step >= pages.length - 1);
  return {
    pages,
    page,
    isReview,
    isLast,
    ends,
    leadsOn: !ends && advancesByItself(page, isLast, { before, now: answers }),
  };
};

/** The page on which a question stands; -1 where it is not asked. */
export const stepOf = ({ pages }: FormView, id: string | undefined): number =>
  pages.findIndex((page) => page.some((question) => question.id === id));
