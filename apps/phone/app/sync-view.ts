import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { SyncState } from '../engine/engine-api.ts';
import { clockOf, type DateWords, dayOfInstant } from '../words/date-words.ts';
import type { Words } from '../words/words.ts';

export type SyncView = {
  /** "12 not yet sent" */
  readonly unsent: string;
  /** "last sent today 09:14" */
  readonly last: string;
  /** What stands in the way, and what to do; undefined where nothing does. */
  readonly note: string | undefined;
  /** Entries the server kept aside. */
  readonly help: string | undefined;
  readonly kind: 'done' | 'waiting' | 'late';
};

/** The one line about sending: how much, when last, and what to do if it needs her. */
export const syncView = (sync: SyncState, { t, say, today }: Saying): SyncView => ({
  unsent: sync.unsent === 0 ? t.sync.allSent : t.sync.unsent(sync.unsent),
  last: lastSaid(sync.lastSyncAt, { t, say, today }),
  note: sync.problem && t.sync.problems[sync.problem],
  help: sync.refused > 0 ? t.sync.needsHelp(sync.refused) : undefined,
  kind: kindOf(sync),
});

type Saying = { readonly t: Words; readonly say: DateWords; readonly today: CalendarDate };

const lastSaid = (instant: string | undefined, { t, say, today }: Saying): string => {
  if (instant === undefined) return t.sync.never;
  const day = dayOfInstant(instant);
  if (day === today) return t.sync.lastToday(clockOf(instant));
  return day === addDays(today, -1) ? t.sync.lastYesterday(clockOf(instant)) : t.sync.lastOn(say.on(day, today));
};

/** No network is the usual state of a phone here, and no reason to be alarmed. */
const kindOf = ({ unsent, refused, problem }: SyncState): SyncView['kind'] => {
  if (refused > 0 || (problem !== undefined && problem !== 'offline')) return 'late';
  return unsent > 0 ? 'waiting' : 'done';
};
