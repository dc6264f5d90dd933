import type { CalendarDate } from '@thari/kernel/calendar-date';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PhoneEngine, Saved, SyncState } from '../engine/engine-api.ts';
import type { OpenState } from '../screens/questions/form.ts';
import type { DateWords } from '../words/date-words.ts';
import type { Words } from '../words/words.ts';
import type { Drafts } from './drafts.ts';
import type { Speech } from './language.ts';
import type { Go } from './use-router.ts';

/** What every screen of the open app may use. */
export type AppShare = {
  readonly engine: PhoneEngine;
  readonly state: OpenState;
  readonly today: CalendarDate;
  readonly t: Words;
  readonly speech: Speech;
  readonly say: DateWords;
  readonly sync: SyncState;
  readonly go: Go;
  readonly drafts: Drafts;
  /** What was loaded before, so that going back shows it at once. Emptied when the phone locks. */
  readonly pages: Map<string, unknown>;
  /** Grows with every change of the data: what is shown is then asked for again. */
  readonly dataVersion: number;
  /** Covers the screen and locks. */
  readonly hide: () => void;
  /** Something was saved: says so, and offers to take it back. */
  readonly saved: (words: string, saves: readonly Saved[]) => void;
};

export const AppContext = createContext<AppShare | undefined>(undefined);

export const useApp = (): AppShare => {
  const app = useContext(AppContext);
  if (!app) throw new Error('a screen was drawn outside the open app');
  return app;
};
