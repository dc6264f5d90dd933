import type { CalendarDate } from '@thari/kernel/calendar-date';

/** Entries that come in order of their day, gathered by it. */
export const storyDays = <Entry extends { readonly on: CalendarDate }>(
  entries: readonly Entry[],
): readonly { readonly on: CalendarDate; readonly entries: readonly Entry[] }[] =>
  entries.reduce<{ on: CalendarDate; entries: Entry[] }[]>((days, entry) => {
    const last = days[days.length - 1];
    if (last?.on === entry.on) last.entries.push(entry);
    else days.push({ on: entry.on, entries: [entry] });
    return days;
  }, []);
