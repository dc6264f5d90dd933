import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { type Loaded, useLoaded } from '../../app/use-loaded.ts';
import type { NumbersAsked, NumbersCounted } from '../../engine/numbers/numbers-answer.ts';

export type Progress = { readonly counted: number; readonly of: number };
export type Numbers = { readonly loaded: Loaded<NumbersCounted>; readonly progress: Progress | undefined };

/** Asks the engine until everybody has been counted. It counts a few women at a time, so that a save in between does not wait. */
export const useNumbers = (asked: NumbersAsked): Numbers => {
  const { engine } = useApp();
  const [progress, setProgress] = useState<Progress>();
  const loaded = useLoaded<NumbersCounted>(`numbers ${JSON.stringify(asked)}`, async () => {
    for (;;) {
      const answer = await engine.numbers(asked);
      if (answer.is === 'counted') return answer;
      setProgress(answer);
    }
  });
  return { loaded, progress };
};
