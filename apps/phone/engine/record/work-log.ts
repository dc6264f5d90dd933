import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { MyWork } from '../engine-api.ts';

/** What was done on this phone, day by day: how many entries, and with how many women she spoke. Kept for two weeks. */
export type WorkLog = Readonly<Record<string, WorkDay>>;
type WorkDay = { readonly entries: number; readonly reached: Readonly<Record<string, number>> };

type Fact = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

const daysKept = 14;

/** One more save, or one less where it was undone on the same day. */
export const workAfter = (
  log: WorkLog,
  { day, pairId, facts, undone }: { day: CalendarDate; pairId: string; facts: readonly Fact[]; undone: boolean },
): WorkLog => {
  const { entries, reached } = log[day] ?? { entries: 0, reached: {} };
  const step = undone ? -1 : 1;
  const met = Math.max(0, (reached[pairId] ?? 0) + step * facts.filter(speaksWithHer).length);
  const firstKept = addDays(day, 1 - daysKept);
  const kept = Object.fromEntries(Object.entries(log).filter(([other]) => other >= firstKept));
  return { ...kept, [day]: { entries: Math.max(0, entries + step), reached: { ...reached, [pairId]: met } } };
};

export const workDays = (log: WorkLog): MyWork['days'] =>
  Object.entries(log)
    .map(([day, { entries, reached }]) => ({
      day: day as CalendarDate, // written by workAfter
      entries,
      reached: Object.values(reached).filter((times) => times > 0).length,
    }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));

const speaksWithHer = ({ type, data }: Fact): boolean =>
  type === 'SessionHeld' || type === 'AppointmentKept' || (type === 'TracingAttempted' && data.reached === true);
