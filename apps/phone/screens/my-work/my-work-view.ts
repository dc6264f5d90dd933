import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { StatusKind } from '@thari/ui/StatusPill.tsx';
import type { MyWork } from '../../engine/engine-api.ts';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';

export type WorkDay = {
  readonly day: CalendarDate;
  readonly title: string;
  readonly entries: string;
  readonly reached: string;
  readonly kind: StatusKind;
};
export type RefusedLine = {
  readonly eventId: string;
  readonly pairId: string;
  readonly name: string;
  readonly sentence: string;
};
export type MyWorkView = { readonly days: readonly WorkDay[]; readonly refused: readonly RefusedLine[] };
type Saying = { readonly t: Words; readonly say: DateWords };

/** What she wrote, day by day, and whether the server has it. Never a rank, and never a count against another. */
export const myWorkView = ({ days, refused, today }: MyWork, { t, say }: Saying): MyWorkView => ({
  days: [...days]
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .filter(({ entries }) => entries > 0)
    .map(({ day, entries, reached }) => ({
      day,
      title: say.near(day, today),
      entries: t.lists.work.entries(entries),
      reached: reached >= entries ? t.lists.work.allReached : t.lists.work.reached(reached, entries),
      kind: reached >= entries ? 'done' : 'waiting',
    })),
  refused: refused.map(({ eventId, pairId, name, reason }) => ({
    eventId,
    pairId,
    name,
    sentence: wordFor(t.sync.refused, reason) ?? t.sync.refusedOther,
  })),
});

/** A newer server may give a reason that this app has no sentence for yet. */
const wordFor = (words: Readonly<Record<string, string>>, key: string): string | undefined => words[key];
