import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { type FormRoute, placeOf } from '../../app/route.ts';
import type { Answers } from './answers.ts';
import type { About, Form } from './form.ts';
import { faultsOf } from './pages.ts';
import { refusalPlace, refusalSaid } from './refusal-place.ts';
import { saveAll, saveAtSite, withIds } from './save-all.ts';

/** Says why it was not saved: beside a question, or above them all where no question is to blame. */
export type Stop = (answers: Answers, question: string | undefined, sentence: string) => void;

/** Records what a form says, and leads on. */
export const useSave = (form: Form, route: FormRoute, about: About, stopAt: Stop) => {
  const { drafts, engine, go, saved, t } = useApp();
  const [saving, setSaving] = useState(false);
  const place = placeOf(route);

  const record = async (answers: Answers) => {
    const ids = await withIds(engine, drafts.get(place)?.ids ?? [], form.ids(answers, about));
    drafts.keep(place, { route, answers, ids }); // the same ids when it is tried again
    return form.atSite
      ? saveAtSite(engine, form.atSite(answers, about, ids))
      : saveAll(engine, route.pairId, form.commands(answers, about, ids));
  };

  const save = async (answers: Answers) => {
    const questions = form.questions(answers, about);
    const [wrong] = Object.entries(faultsOf(questions, answers, t));
    if (wrong) return stopAt(answers, ...wrong);
    setSaving(true);
    const answer = await record(answers).catch(() => ({ ok: false, reason: 'broken' }) as const);
    setSaving(false);
    if (answer.ok) {
      drafts.drop(place);
      saved(form.saved?.(t, answers) ?? t.app.savedHere, answer.value);
      return leadOn(answers);
    }
    if (answer.reason === 'broken') return stopAt(answers, undefined, t.refusals.field.broken);
    return stopAt(
      answers,
      refusalPlace(answer.reason, questions, form.blames),
      refusalSaid(answer.reason, t, form.atSite && 'at-site'),
    );
  };

  const leadOn = (answers: Answers) => {
    if (form.atSite) return go.tab('team');
    const after = form.after?.(about, answers) ?? 'person';
    if (after === 'diary') go.tab('diary');
    else if (after === 'person') go.finish(route.pairId);
    else if (after === 'cards') go.finish(route.pairId, { name: 'cards', pairId: route.pairId });
    else go.finish(route.pairId, { name: 'form', pairId: route.pairId, step: 0, ...after });
  };
  return { save, saving };
};
