import { type CalendarDate, isCalendarDate } from '@thari/kernel/calendar-date';

/** What stands in the three boxes of a date, as it was typed. */
export type DateBoxes = { readonly day: string; readonly month: string; readonly year: string };

/**
 * The text of a date that may be known in part, as ISO 8601-2 (EDTF) writes it: "2025-03-31", "2025-03" for a month,
 * "2025" for a year, and X where a part is still missing, "XXXX-03-31". Nothing typed is an empty text.
 */
export const dateText = ({ day, month, year }: DateBoxes): string => {
  if (!day && !month && !year) return '';
  const parts = [padded(year, 4), padded(month, 2), padded(day, 2)];
  const known = parts.findLastIndex((part) => !part.startsWith('X'));
  return parts.slice(0, known + 1).join('-');
};

export const dateBoxes = (text: string): DateBoxes => {
  const [year = '', month = '', day = ''] = text.split('-');
  return { day: shown(day), month: shown(month), year: shown(year) };
};

/** The day that the text names, or undefined where a part is missing or no such day exists. */
export const dayOf = (text: string): CalendarDate | undefined => (isCalendarDate(text) ? text : undefined);

const padded = (part: string, width: number) => (part === '' ? 'X'.repeat(width) : part.padStart(width, '0'));
const shown = (part: string) => (part.startsWith('X') ? '' : part.replace(/^0+/, ''));
