import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Words } from '../../words/en.ts';

/** What is being written down about a signature. */
export type Signing = {
  readonly name: string;
  readonly profession: string;
  readonly registration: string;
  readonly text: string;
  readonly on: CalendarDate | undefined;
  readonly verified: readonly string[];
};

export type SigningFaults = { readonly [Field in 'name' | 'profession' | 'on']?: string };

/** What is missing, each with the sentence that stands beside its question. */
export const faultsOf = (
  { name, profession, on }: Signing,
  today: CalendarDate,
  t: Words['protocol']['sign'],
): SigningFaults => ({
  ...(name.trim().length < 2 && { name: t.nameMissing }),
  ...(profession.trim().length < 2 && { profession: t.professionMissing }),
  ...((!on || on > today) && { on: t.onMissing }),
});
