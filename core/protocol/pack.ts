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
    /** From this age an antibody test speaks of the child; before it, of the mother's antibodies too. */
    readonly ageMonths: number;
    readonly afterBreastfeeding: Span;
    /** Kenya tests at 18 months and again after breastfeeding; WHO once, at the later of the two. */
    readonly bothWhenBreastfedLonger: boolean;
    readonly windowDays: number;
    readonly source: Citation;
  };
  /** A sample that the laboratory could not use is taken again within so many days. */
  readonly spoiltSample: { readonly againWithinDays: number; readonly source: Citation };
  /** Two unclear answers in a row. */
  readonly inconclusive: { readonly newSampleWithinDays: number; readonly source: Citation };
  /** First dose, days after birth. */
  readonly prophylaxis: { readonly firstWithinDays: number; readonly source: Citation };
  /** First dose, between these days of life. */
  readonly cotrimoxazole: { readonly fromDay: number; readonly dueDay: number; readonly source: Citation };
  /** A second sample is late when more days than this have passed since the first positive answer. */
  readonly positiveFollowUpDays: number;
  /** The laboratory's answer is late when more days than this have passed since the sample. */
  readonly resultExpectedDays: number;
  /** The family is told within so many days of the answer; a positive or unclear one on the same day. */
  readonly resultToldWithinDays: number;
  readonly viralLoad: {
    readonly atFirstVisitWhenOnTreatment: boolean;
    readonly afterStart: Span;
    readonly lateInPregnancy: { readonly fromDay: number; readonly dueDay: number } | undefined; // days since last period
    readonly afterDelivery: Span;
    readonly thenEvery: Span;
    readonly repeatWhenHigh: Span;
    readonly highAbove: number; // copies/mL: above this the nurse acts
    readonly windowDays: number; // late when more days than this have passed
    readonly source: Citation;
  };
  readonly tracing: {
    /** Days after the missed visit between which each attempt belongs, in order. */
    readonly attempts: readonly {
      readonly fromDay: number;
      readonly dueDay: number;
      readonly methods: readonly string[];
    }[];
    /** A woman whose baby or whose count needs somebody is sought within so many days of the missed visit. */
    readonly urgentWithinDays: number;
    readonly interruptionAfterDays: number; // lost to follow-up when MORE than this many days have passed
    readonly source: Citation;
  };
  readonly afterDueDateDays: number; // ask about the birth this many days after the due date
  readonly birthLateAfterDays: number; // and more urgently when nobody knows after so many
  /** Where the numbers above that have no source of their own come from. */
  readonly practice: Citation;
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
