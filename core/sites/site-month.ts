import { sha256 } from '@noble/hashes/sha2.js';
import { addMonths, type CalendarDate, calendarDate } from '@thari/kernel/calendar-date';

/**
 * The stream of a site's month, the same on every device without asking. One a month, so that a phone never has to read years of groups
 * to add one; a fact goes into the month in which it happened.
 */
export const siteMonthStream = (siteId: string, day: CalendarDate): string => {
  const digest = sha256(new TextEncoder().encode(`site-month ${siteId} ${day.slice(0, 7)}`));
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  // Version 8 and variant of RFC 9562: a UUID whose bits are ours.
  const [a, b, c, d, e] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20), hex.slice(20, 32)];
  return `${a}-${b}-8${c}-8${d}-${e}`;
};

/** The streams of the month of a day and of so many months before it, latest first. */
export const siteMonthStreams = (siteId: string, today: CalendarDate, months: number): readonly string[] => {
  const first = calendarDate(`${today.slice(0, 7)}-01`);
  return Array.from({ length: months }, (_, back) => siteMonthStream(siteId, addMonths(first, -back)));
};
