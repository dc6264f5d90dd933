import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { AlikePair } from '../../engine/engine-api.ts';
import { type Answers, manyIn } from './answers.ts';
import type { About, Form } from './form.ts';

/** Before a newcomer is saved: those she could be, one after the other, until it was said of each that she is not. */
export const useAlike = (form: Form, about: About, save: (answers: Answers) => Promise<unknown>) => {
  const { engine } = useApp();
  const [alike, setAlike] = useState<readonly AlikePair[]>([]);

  const saveUnless = async (found: readonly AlikePair[], given: Answers) => {
    const open = found.filter(({ pairId }) => !manyIn(given, 'notHer').includes(pairId));
    setAlike(open);
    if (open.length === 0) await save(given);
  };

  /** Looking may fail; what was written is saved all the same. */
  const lookThenSave = async (given: Answers) =>
    saveUnless(form.looksFor ? await engine.alike(form.looksFor(given, about)).catch(() => []) : [], given);

  return { alike, lookThenSave, goOn: (given: Answers) => void saveUnless(alike, given) };
};

/** The answers, with one more of whom she is not. */
export const withNotHer = (answers: Answers, pairId: string): Answers => ({
  ...answers,
  notHer: [...manyIn(answers, 'notHer'), pairId],
});
