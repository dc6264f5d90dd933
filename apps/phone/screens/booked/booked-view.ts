import type { Appointment, PairRecord } from '@thari/care/projections/pair-record';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { StatusKind } from '@thari/ui/StatusPill.tsx';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';

export type BookedView = {
  readonly day: string;
  readonly near: string;
  readonly status: string;
  readonly kind: StatusKind;
  readonly time: string | undefined;
  readonly reasons: string;
  readonly tries: string | undefined;
  /** One tap: she came today. */
  readonly mayCome: boolean;
  /** One tap, not before the day itself. */
  readonly mayMiss: boolean;
  readonly mayChange: boolean;
  readonly mayLookForHer: boolean;
};

const kinds: Readonly<Record<Appointment['status'], StatusKind>> = {
  booked: 'due',
  kept: 'done',
  missed: 'late',
  cancelled: 'neutral',
};

type Saying = { readonly t: Words; readonly say: DateWords; readonly today: CalendarDate };

/** A booked day, and what can be said about it now. */
export const bookedView = (visit: Appointment, { exit }: PairRecord, { t, say, today }: Saying): BookedView => {
  const { status, dueOn, time, reasons, attempts } = visit;
  const isOpen = status === 'booked' || status === 'missed';
  return {
    day: say.long(dueOn),
    near: say.near(dueOn, today),
    status: t.visits.booked.status[status],
    kind: status === 'booked' && dueOn < today ? 'late' : kinds[status],
    time,
    reasons: reasons.map((reason) => t.visits.book.reason[reason]).join(', '),
    tries: attempts.length > 0 ? t.lists.diary.tries(attempts.length) : undefined,
    mayCome: isOpen && !exit,
    mayMiss: status === 'booked' && dueOn <= today,
    mayChange: status === 'booked' && dueOn >= today,
    mayLookForHer: isOpen && dueOn < today,
  };
};
