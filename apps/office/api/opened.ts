import type { DiaryRow } from '@thari/care/projections/diary-row';
import type { PairRecord } from '@thari/care/projections/pair-record';
import type { TimelineEntry } from '@thari/care/projections/timeline';
import type { Caseload } from '@thari/contract/office/caseload';
import type { PairPage } from '@thari/contract/office/pair';
import { type CalendarDate, isCalendarDate } from '@thari/kernel/calendar-date';
import type { PlanItem } from '@thari/protocol/rule';
import { type Answer, answered, failed } from './answer.ts';

/** One woman of a list, with her diary row as core/care wrote it. */
export type Row = Omit<Caseload['rows'][number], 'row'> & { readonly row: DiaryRow };
export type OpenCaseload = Omit<Caseload, 'rows' | 'today'> & {
  readonly today: CalendarDate;
  readonly rows: readonly Row[];
};

export type StoryEntry = TimelineEntry & { readonly note?: string };
export type OpenPair = Omit<PairPage, 'today' | 'record' | 'plan' | 'timeline'> & {
  readonly today: CalendarDate;
  readonly record: PairRecord;
  readonly plan: readonly PlanItem[];
  readonly timeline: readonly StoryEntry[];
};

/**
 * Rows, records, plans and timelines are made by core/care on the server and sent as they are; the contract calls them unknown.
 * What is checked here is what a mix-up would break first: that the day exists and that each has its first field.
 */
export const openedCaseload = (answer: Answer<Caseload>): Answer<OpenCaseload> => {
  if (!answer.ok) return answer;
  const { today, rows, ...rest } = answer.data;
  if (!isCalendarDate(today) || !rows.every(({ row }) => Array.isArray(row.items) && Array.isArray(row.visits)))
    return failed({ kind: 'unreadable' });
  return answered({ ...rest, today, rows: rows as readonly unknown[] as readonly Row[] });
};

export const openedPair = (answer: Answer<PairPage>): Answer<OpenPair> => {
  if (!answer.ok) return answer;
  const { today, record, plan, timeline, ...rest } = answer.data;
  const isPair = typeof record === 'object' && record !== null && 'mother' in record && 'infants' in record;
  if (!isCalendarDate(today) || !isPair) return failed({ kind: 'unreadable' });
  return answered({
    ...rest,
    today,
    record: record as PairRecord,
    plan: plan as readonly PlanItem[],
    timeline: timeline as readonly StoryEntry[],
  });
};
