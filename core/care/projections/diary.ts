import { addDays, type CalendarDate, daysBetween, earliest } from '@thari/kernel/calendar-date';
import type { What } from '@thari/protocol/rule';
import type { DiaryRow } from './diary-row.ts';

/** One woman in the diary of a day: why she is there and how late it is. */
export type DiaryEntry = {
  readonly row: DiaryRow;
  readonly section: 'late' | 'today' | 'coming';
  readonly day: CalendarDate;
  readonly time: string | undefined;
  readonly daysLate: number;
  readonly whats: readonly What[];
  readonly missedVisit: string | undefined;
  readonly attempts: number;
};

/** How many days ahead the diary looks. */
export const comingDays = 14;

/** The diary of a day, read from rows that hold dates only: late first, then today by the hour, then what is coming. */
export const diaryOn = (rows: readonly DiaryRow[], today: CalendarDate): DiaryEntry[] =>
  rows.flatMap((row) => entryOf(row, today) ?? []).sort(byUrgency);

const entryOf = (row: DiaryRow, today: CalendarDate): DiaryEntry | undefined => {
  if (row.hasLeft) return undefined;
  const wanted = row.items.filter(({ lastOn }) => !lastOn || lastOn >= today);
  const open = wanted.filter(({ fromOn }) => fromOn <= today);
  const late = open.filter(({ lateAfterOn }) => lateAfterOn < today);
  const missed = row.visits.find(({ status, dueOn }) => status === 'missed' || dueOn < today);
  const todays = row.visits.find(({ dueOn }) => dueOn === today);
  const next = row.visits.filter(({ dueOn }) => dueOn > today).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  const soon = wanted.filter(({ fromOn }) => fromOn > today && fromOn <= addDays(today, comingDays));
  const base = { row, time: undefined, missedVisit: missed?.appointmentId, attempts: missed?.attempts ?? 0 };

  if (todays) return { ...base, section: 'today', day: today, time: todays.time, daysLate: 0, whats: whatsOf(open) };
  if (missed || late.length > 0) {
    const since = earliest(missed?.dueOn, ...late.map(({ lateAfterOn }) => lateAfterOn)) ?? today;
    return {
      ...base,
      section: 'late',
      day: since,
      daysLate: daysBetween(since, today),
      whats: whatsOf(late.length > 0 ? late : open),
    };
  }
  // A visit is booked for it: the day she comes is the day to do it.
  if (next && next.dueOn <= addDays(today, comingDays))
    return { ...base, section: 'coming', day: next.dueOn, time: next.time, daysLate: 0, whats: whatsOf(open) };
  if (open.length > 0) return { ...base, section: 'today', day: today, daysLate: 0, whats: whatsOf(open) };
  const first = soon.map(({ fromOn }) => fromOn).sort()[0];
  return first ? { ...base, section: 'coming', day: first, daysLate: 0, whats: whatsOf(soon) } : undefined;
};

const whatsOf = (items: readonly { readonly what: What }[]): What[] => [...new Set(items.map(({ what }) => what))];

const sectionOrder = { late: 0, today: 1, coming: 2 };
const byUrgency = (a: DiaryEntry, b: DiaryEntry): number =>
  sectionOrder[a.section] - sectionOrder[b.section] ||
  compare(a.day, b.day) ||
  compare(a.time ?? '99', b.time ?? '99') ||
  compare(a.row.pairId, b.row.pairId);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
