import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PackSettings } from './pack-settings.ts';
import type { RuleId } from './rule-ids.ts';

export type Pack = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** ISO 3166 alpha-2; undefined for a base pack. */
  readonly country: string | undefined;
  readonly basedOn: string | undefined;
  readonly effectiveFrom: CalendarDate;
  /** The last day on which it is in force. */
  readonly effectiveTo: CalendarDate | undefined;
  /** null: a draft, which runs only in training and demonstration. */
  readonly approvedBy: { readonly name: string; readonly role: string; readonly on: CalendarDate } | null;
  /** The rules that are switched on, in the order of the rule book. */
  readonly rules: readonly RuleId[];
  readonly settings: PackSettings;
};

/** How a pack is named in every event recorded under it. */
export const packVersion = (pack: Pick<Pack, 'id' | 'version'>): string => `${pack.id}/${pack.version}`;
