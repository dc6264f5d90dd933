import type { Answers } from '../../questions/answers.ts';
import type { About, Form, Subject } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { heldOnOf, type Part } from './part.ts';

type Within = {
  readonly form: Form;
  readonly subject: Subject;
  /** Sets its answers apart from those of the other forms of the visit. */
  readonly key: string;
  /** What it is about, said above its first question. */
  readonly title: string;
};

/**
 * Another form inside a visit: only what is not known yet is asked. What the form would propose anyway is taken as it is,
 * and its day is the day of the visit. Whoever wants to say more opens the form itself.
 */
export const within = ({ form, subject, key, title }: Within, answers: Answers, about: About): Part => {
  const inside: About = { ...about, subject };
  const proposed = form.start?.({ ...inside, today: heldOnOf(answers, about) }) ?? {};
  const own: Answers = { ...proposed, ...ownAnswers(answers, key) };
  const asked = form
    .questions(own, inside)
    .filter((question) => (proposed[question.id] ?? '') === '' && !isExtraNumber(question));
  return {
    questions: asked.map((question, i) => insideVisit(question, key, i === 0 ? title : undefined)),
    ids: form.ids(own, inside),
    commands: (ids) => form.commands(own, inside, ids),
  };
};

/** A number that may stay empty costs a page, and is seldom known in a hurry. */
const isExtraNumber = ({ kind, optional }: Question): boolean => kind === 'number' && optional === true;

const insideVisit = (question: Question, key: string, title: string | undefined): Question => {
  const { check, page, hint } = question;
  return {
    ...question,
    id: `${key}/${question.id}`,
    page: `${key}/${page ?? question.id}`,
    hint: [title, hint].filter(Boolean).join('. ') || undefined,
    check: check && ((answers) => check(ownAnswers(answers, key))),
  };
};

const ownAnswers = (answers: Answers, key: string): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) =>
      id.startsWith(`${key}/`) ? [[id.slice(key.length + 1), answer]] : [],
    ),
  );
