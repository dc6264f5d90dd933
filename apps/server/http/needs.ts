import type { Database } from '@thari/event-store-postgres/database';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { KeyRing } from '../keys/country-keys.ts';
import type { NameCache } from '../registry/names.ts';

/** What routes are given. Only main.ts knows the clock and the disk. */
export type Needs = {
  readonly db: Database;
  readonly keys: KeyRing;
  readonly names: NameCache;
  readonly now: () => Date;
  readonly today: () => CalendarDate;
  readonly installation: { readonly epoch: string; readonly training: boolean };
};
