import type { CalendarDate } from '@thari/kernel/calendar-date';
import { monthsBetween } from '@thari/kernel/calendar-date';

/** From which age somebody agrees to care and to a record by herself. 'MEM' is from memory: no law was read, nobody has checked it. */
export type OwnConsent = {
  readonly years: number;
  readonly source: 'MEM';
  readonly evidence: 'unverified';
};

const fromMemory = (years: number): OwnConsent => ({ years, source: 'MEM', evidence: 'unverified' });

/** By country. Each needs a jurist of that country; where a girl is already a mother many laws let her decide earlier. */
export const ownConsentAges: Readonly<Record<string, OwnConsent>> = {
  AO: fromMemory(18),
  BW: fromMemory(16),
  ET: fromMemory(15),
  GH: fromMemory(16),
  KE: fromMemory(15),
  LS: fromMemory(12),
  MW: fromMemory(13),
  MZ: fromMemory(16),
  NA: fromMemory(14),
  RW: fromMemory(18),
  SZ: fromMemory(12),
  TZ: fromMemory(15),
  UG: fromMemory(12),
  ZA: fromMemory(12),
  ZM: fromMemory(16),
  ZW: fromMemory(16),
};

/** Where nothing is known of a country somebody is asked to decide with her; care is never held back for it. */
const elsewhere = fromMemory(18);

export const ownConsentIn = (country: string): OwnConsent => ownConsentAges[country] ?? elsewhere;

/** The age under which somebody decides with her, where she is younger than that; undefined where she decides by herself. */
export const decidesWithSomebody = (
  bornOn: CalendarDate | undefined,
  { country, today }: { readonly country: string; readonly today: CalendarDate },
): number | undefined => {
  if (bornOn === undefined) return undefined;
  const { years } = ownConsentIn(country);
  return monthsBetween(bornOn, today) < years * 12 ? years : undefined;
};
