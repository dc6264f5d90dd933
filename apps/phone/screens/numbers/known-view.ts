import type { CalendarDate } from '@thari/kernel/calendar-date';
import { syncView } from '../../app/sync-view.ts';
import type { SyncState } from '../../engine/engine-api.ts';
import type { NumbersCounted } from '../../engine/numbers/numbers-answer.ts';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';

export type KnownView = { readonly facts: readonly (readonly [label: string, value: string])[]; readonly note: string };
type Saying = { readonly t: Words; readonly say: DateWords; readonly today: CalendarDate };

/** Where the numbers come from and as of when. That the server has the same is said only when nothing waits on either side. */
export const knownView = ({ women, stillComing }: NumbersCounted, sync: SyncState, saying: Saying): KnownView => {
  const { known } = saying.t.numbers;
  const waiting = sync.unsent + sync.refused;
  return {
    facts: [
      [known.women, String(women)],
      ...(stillComing > 0 ? ([[known.coming, String(stillComing)]] as const) : []),
      ...(waiting > 0 ? ([[known.unsent, String(waiting)]] as const) : []),
      [known.last, syncView(sync, saying).last],
    ],
    note: waiting === 0 && stillComing === 0 && sync.lastSyncAt ? known.equal : known.notEqual,
  };
};
