import { useState } from 'preact/hooks';
import { type AppShare, useApp } from '../../app/app-context.ts';
import type { Draft } from '../../app/drafts.ts';
import { type FormRoute, placeOf } from '../../app/route.ts';
import type { AlikePair } from '../../engine/engine-api.ts';
import type { Answer, Answers } from './answers.ts';
import type { About, Form } from './form.ts';
import { type FormView, formView, stepOf } from './form-view.ts';
import { faultsOf } from './pages.ts';
import type { Question } from './question.ts';
import { useAlike } from './use-alike.ts';
import { type Stop, useSave } from './use-save.ts';

export type OpenForm = FormView & {
  readonly answers: Answers;
  readonly faults: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
  readonly saving: boolean;
  readonly answer: (question: Question, answer: Answer, tapped: boolean) => void;
  readonly next: () => void;
  readonly leave: () => void;
  /** Those a newcomer could be, until it was said of each that she is not. */
  readonly alike: readonly AlikePair[];
  readonly notHer: (pairId: string) => void;
};

/** A form while it is filled in. Every answer is kept as a draft at once; nothing is recorded before Save. */
export const useForm = (form: Form, route: FormRoute, about: About): OpenForm => {
  const { drafts, go, t } = useApp();
  const place = placeOf(route);
  const [answers, setAnswers] = useState<Answers>(() => drafts.get(place)?.answers ?? form.start?.(about) ?? {});
  const [faults, setFaults] = useState(refusedOf(drafts.get(place)));
  const [problem, setProblem] = useState<string>();
  const viewOf = (given: Answers) => formView(form, about, route.step, given);

  /** The sentence stands beside the question it is about, on whichever page that is. */
  const stopAt: Stop = (given, id, sentence) => {
    const at = stepOf(viewOf(given), id);
    if (id === undefined || at < 0) return setProblem(sentence);
    setFaults({ [id]: sentence });
    if (at === route.step) return focusOn(id);
    drafts.keep(place, { ...keptAs(drafts.get(place), route, given), refused: { id, sentence } });
    go.back(route.step - at);
  };
  const { save, saving } = useSave(form, route, about, stopAt);

  const keep = (given: Answers) => {
    setAnswers(given);
    drafts.keep(place, keptAs(drafts.get(place), route, given));
  };
  const { lookThenSave, ...looked } = useAlike(form, about, { answers, keep, save });

  const next = (given: Answers) => {
    const view = viewOf(given);
    const wrong = faultsOf(view.page, given, t);
    setFaults(wrong);
    setProblem(undefined);
    if (Object.keys(wrong).length > 0) return focusOn(Object.keys(wrong)[0]);
    if (view.isLast) return void lookThenSave(given);
    const following = { ...route, step: route.step + 1 };
    drafts.keep(place, keptAs(drafts.get(place), following, given));
    go.open(following);
  };

  const answer = (question: Question, value: Answer, tapped: boolean) => {
    const given = { ...answers, [question.id]: value };
    const { [question.id]: _mended, ...others } = faults;
    keep(given);
    setFaults(others);
    if (tapped && formView(form, about, route.step, given, answers).leadsOn) setTimeout(() => next(given), shownFor);
  };

  const view = viewOf(answers);
  return {
    ...view,
    answers,
    faults,
    problem,
    saving,
    answer,
    next: () => (view.ends ? endWith(place, drafts, go) : next(answers)),
    leave: () => go.back(route.step + 1),
    ...looked,
  };
};

/** Nothing is to be saved: the draft goes, and she is back at her diary. */
const endWith = (place: string, drafts: AppShare['drafts'], go: AppShare['go']) => {
  drafts.drop(place);
  go.tab('diary');
};

/** So long that she sees what she tapped before the next question comes. */
const shownFor = 140; // milliseconds

export const keptAs = (draft: Draft | undefined, route: FormRoute, answers: Answers): Draft => ({
  route,
  answers,
  ids: draft?.ids ?? [],
});

const refusedOf = (draft: Draft | undefined): Readonly<Record<string, string>> =>
  draft?.refused ? { [draft.refused.id]: draft.refused.sentence } : {};

const focusOn = (id: string | undefined) => {
  // After the sentence is drawn, so that a screen reader reads it with the question.
  if (id !== undefined) setTimeout(() => document.getElementById(id)?.focus(), 0);
};
