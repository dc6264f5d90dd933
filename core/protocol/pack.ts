import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Citation } from './rule.ts';

export type Span = { readonly value: number; readonly unit: 'days' | 'weeks' | 'months' };

/** A virologic test at an age. On time from `from` to `due`. */
export type ScheduledTest = {
  readonly name: string;
  readonly from: Span;
  readonly due: Span;
  readonly source: Citation;
};

/** A country's numbers. Every number that a rule uses is here, with its source, so that a ministry can change it without code. */
export type PackSettings = {
  readonly infantVirologicTests: readonly ScheduledTest[];
  readonly finalTest: {
    readonly ageMonths: number;
    readonly afterBreastfeeding: Span;
    /** Kenya tests at 18 months and again after breastfeeding; WHO once, at the later of the two. */
    readonly bothWhenBreastfedLonger: boolean;
    readonly windowDays: number;
    readonly source: Citation;
  };
  readonly positiveFollowUpDays: number;
  readonly resultExpectedDays: number;
  readonly viralLoad: {
    readonly atFirstVisitWhenOnTreatment: boolean;
    readonly afterStart: Span;
    readonly lateInPregnancy: { readonly fromDay: number; readonly dueDay: number } | undefined; // days since last period
    readonly afterDelivery: Span;
    readonly thenEvery: Span;
    readonly repeatWhenHigh: Span;
    readonly highAbove: number; // copies/mL: above this the nurse acts
    readonly source: Citation;
  };
  readonly tracing: {
    /** Days after the missed visit between which each attempt belongs, in order. */
    readonly attempts: readonly {
      readonly fromDay: number;
      readonly dueDay: number;
      readonly methods: readonly string[];
    }[];
    readonly interruptionAfterDays: number; // lost to follow-up when MORE than this many days have passed
    readonly source: Citation;
  };
  readonly afterDueDateDays: number; // ask about the birth this many days after the due date
};

export type Pack = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** ISO 3166 alpha-2; undefined for a base pack. */
  readonly country: string | undefined;
  readonly basedOn: string | undefined;
  readonly effectiveFrom: CalendarDate;
  readonly effectiveTo: CalendarDate | undefined;
  /** null: a draft, which runs only in training and demonstration. */
  readonly approvedBy: { readonly name: string; readonly role: string; readonly on: CalendarDate } | null;
  readonly settings: PackSettings;
};

/** How a pack is named in every event recorded under it. */
export const packVersion = (pack: Pick<Pack, 'id' | 'version'>): string => `${pack.id}/${pack.version}`;
