import { Notice } from '@thari/ui/Notice.tsx';
import { Undo } from '@thari/ui/Undo.tsx';
import { useEffect, useState } from 'preact/hooks';
import type { PhoneEngine, Saved } from '../engine/engine-api.ts';
import type { Words } from '../words/words.ts';

/** What was just saved. `at` makes two saves of the same kind two. */
export type JustSaved = { readonly at: number; readonly words: string; readonly saves: readonly Saved[] };

type SavedToastProps = {
  readonly just: JustSaved;
  readonly engine: PhoneEngine;
  readonly t: Words;
  readonly onGone: () => void;
};

/** Ten seconds to take it back: the last save first, because it may stand on the one before. */
export function SavedToast({ just, engine, t, onGone }: SavedToastProps) {
  const [undone, setUndone] = useState<'yes' | 'no'>();
  useEffect(() => {
    if (undone === undefined) return;
    const timer = setTimeout(onGone, 6000);
    return () => clearTimeout(timer);
  }, [undone]);

  const undo = async () => setUndone((await takenBack(engine, just.saves)) ? 'yes' : 'no');
  if (undone !== undefined)
    return (
      <div class="saved-undone">
        <Notice kind={undone === 'yes' ? 'success' : 'problem'} icon="undo">
          {undone === 'yes' ? t.app.takenBack : t.app.notTakenBack}
        </Notice>
      </div>
    );
  return (
    <Undo undoWord={t.app.undo} onUndo={() => void undo()} onGone={onGone}>
      {just.words}
    </Undo>
  );
}

const takenBack = async (engine: PhoneEngine, saves: readonly Saved[]): Promise<boolean> => {
  for (const saved of [...saves].reverse()) {
    const answer = await engine.undo(saved).catch(() => undefined);
    if (!answer?.ok) return false;
  }
  return true;
};
