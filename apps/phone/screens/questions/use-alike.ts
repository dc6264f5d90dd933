import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { AlikePair } from '../../engine/engine-api.ts';
import { type Answers, manyIn } from './answers.ts';
import type { About, Form } from './form.ts';

type Filled = {
  readonly answers: Answers;
  readonly keep: (answers: Answers) => void;
  readonly save: (answers: Answers) => Promise<unknown>;
};

/** Before a newcomer is saved: those she could be, one after the other, until it was said of each that she is not. */
export const useAlike = (form: Form, about: About, { answers, keep, save }: Filled) => {
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

  const notHer = (pairId: string) => {
    const given = { ...answers, notHer: [...manyIn(answers, 'notHer'), pairId] };
    keep(given);
    void saveUnless(alike, given);
  };
  return { alike, lookThenSave, notHer };
};
