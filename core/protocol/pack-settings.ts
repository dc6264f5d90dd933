import type { ScreenFacts, WomanTestFacts } from './facts.ts';
import type { Citation } from './rule.ts';
import type { Span } from './span.ts';

/** A virologic test at an age. On time from `from` to `due`. */
export type ScheduledTest = {
  readonly name: string;
  readonly from: Span;
  readonly due: Span;
  readonly source: Citation;
};

/** How long a nurse plans protective medicine for: at least so long, and where `until` says so until her count is low. */
export type ProphylaxisCourse = {
  readonly atLeast: Span;
  readonly until: 'date' | 'mother-suppressed';
  /** Where it waits for her count: the latest end, so long after the last breast milk. */
  readonly afterBreastfeeding: Span;
};

/** When a set of questions is asked. */
export type ScreenCadence = {
  readonly screen: Exclude<ScreenFacts['screen'], 'tuberculosis' | 'growth' | 'development' | 'illness'>;
  readonly atEnrolment: boolean;
  readonly pregnancyDays: readonly number[]; // days since the last period
  readonly afterBirth: readonly Span[];
  readonly afterReturn: boolean; // when she comes back after a missed visit
  readonly beforeLeaving: boolean;
};

/** A country's numbers. Every number that a rule uses is here, with its source, so that a ministry can change it without code. */
export type PackSettings = {
  readonly birthTest: {
    readonly whom: 'every-exposed-baby' | 'high-risk-only' | 'nobody';
    readonly dueDay: number;
    readonly source: Citation;
  };
  readonly infantVirologicTests: readonly ScheduledTest[];
  /** A test some time after the last breast milk, apart from the final one; virologic while antibodies are still the mother's. */
  readonly testAfterBreastfeeding: {
    readonly asked: boolean;
    readonly after: Span;
    readonly windowDays: number;
    readonly source: Citation;
  };
  readonly finalTest: {
    /** From this age an antibody test speaks of the child; before it, of the mother's antibodies too. */
    readonly ageMonths: number;
    readonly afterBreastfeeding: Span;
    /** Kenya tests at 18 months and again after breastfeeding; WHO once, at the later of the two. */
    readonly bothWhenBreastfedLonger: boolean;
    /** South Africa tests every child at this age, exposed or not. */
    readonly everyChild: boolean;
    readonly windowDays: number;
    readonly source: Citation;
  };
  /** A sample that the laboratory could not use is taken again within so many days. */
  readonly spoiltSample: { readonly againWithinDays: number; readonly source: Citation };
  /** Two unclear answers in a row. */
  readonly inconclusive: { readonly newSampleWithinDays: number; readonly source: Citation };
  /** What makes a baby's risk high (pmtct.md 2.3). */
  readonly riskGroup: {
    /** High when she had fewer days of treatment than this at the birth. */
    readonly treatmentDaysAtBirth: number;
    /** Her count counts when it was taken within so many days before the birth. */
    readonly countWithinDays: number;
    /** The lowest count that makes the risk high, copies/mL. */
    readonly highFrom: number;
    readonly unknownCountIsHigh: boolean;
    /** When the nurse looks, before the birth, at what this baby will need: days since the last period. */
    readonly plan: { readonly fromDay: number; readonly dueDay: number };
    readonly source: Citation;
  };
  readonly prophylaxis: {
    readonly firstWithinDays: number; // first dose, days after birth
    readonly lowRisk: ProphylaxisCourse;
    readonly highRisk: ProphylaxisCourse;
    readonly highRiskNotBreastfed: ProphylaxisCourse;
    /** Told when the supply lasts fewer days than this. */
    readonly supplyWarningDays: number;
    readonly source: Citation;
  };
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
    readonly atDeliveryWithinDays: number; // days after the birth, where a country counts at the birth
    readonly afterDelivery: Span;
    readonly thenEvery: Span;
    readonly repeatWhenHigh: Span;
    readonly highAbove: number; // copies/mL: above this the nurse acts
    readonly repeatFrom: number; // the lowest count that is repeated sooner, copies/mL
    readonly repeatWhenMiddling: Span; // of a count from repeatFrom to highAbove
    readonly windowDays: number; // late when more days than this have passed
    readonly source: Citation;
  };
  /** For her own health, after pregnancy and breastfeeding. */
  readonly viralLoadRegular: {
    readonly afterStart: readonly Span[];
    readonly thenEvery: Span;
    readonly windowDays: number;
    readonly source: Citation;
  };
  /** Kenya's way: by the time since the last count rather than by the birth. */
  readonly viralLoadByInterval: {
    readonly afterStartDays: number;
    readonly repeatAfterDays: number; // of a count from `suppressedBelow` on
    readonly pregnantOrBreastfeedingDays: number;
    readonly youngUpToAge: number; // years; as often as in pregnancy
    readonly othersDays: number;
    readonly suppressedBelow: number; // copies/mL
    readonly newlyKnownUntil: Span; // after the birth: counted once before treatment
    readonly windowDays: number;
    readonly source: Citation;
  };
  /** Talks about taking treatment after a count that was not low. */
  readonly adherenceSupport: {
    readonly fromCount: number; // copies/mL
    readonly talks: number;
    readonly every: Span;
    readonly source: Citation;
  };
  readonly retesting: {
    readonly fromPregnancyDay: number | undefined; // days since the last period
    readonly atEveryContact: boolean;
    readonly onceAfterBirth: Span | undefined;
    readonly whileBreastfeedingEvery: Span | undefined;
    readonly windowDays: number;
    readonly source: Citation;
  };
  /** Tests offered to every pregnant woman as early as may be. */
  readonly antenatalTests: {
    readonly tests: readonly WomanTestFacts['test'][];
    readonly withinDays: number; // of recording the pregnancy
    readonly source: Citation;
  };
  readonly antenatal: {
    readonly contactDays: readonly number[]; // days since the last period
    readonly earlyDays: number;
    readonly lateDays: number;
    readonly leastDaysBetween: number;
    readonly pastDueFromDay: number;
    readonly source: Citation;
    readonly pastDueSource: Citation;
  };
  readonly postnatal: {
    readonly contacts: readonly { readonly name: string; readonly fromDay: number; readonly dueDay: number }[];
    readonly untilDay: number; // the last day of the last contact
    readonly source: Citation;
  };
  readonly immunisation: {
    readonly visits: readonly { readonly name: string; readonly due: Span }[];
    readonly windowDays: number;
    readonly earlyDays: number; // a kept visit so many days before does for it
    readonly untilMonths: number; // the last one makes sense until this age
    readonly source: Citation;
  };
  readonly tuberculosis: { readonly every: Span; readonly source: Citation };
  readonly feeding: {
    readonly exclusiveMonths: number;
    readonly askEvery: Span;
    readonly untilMonths: number;
    readonly talkWithinDays: number; // of other food beside breast milk before its time
    readonly source: Citation;
  };
  readonly growth: { readonly ages: readonly Span[]; readonly windowDays: number; readonly source: Citation };
  readonly development: { readonly ages: readonly Span[]; readonly windowDays: number; readonly source: Citation };
  readonly familyPlanning: {
    readonly fromPregnancyDay: number;
    readonly afterBirth: Span; // or after a loss
    readonly every: Span;
    readonly untilMonths: number; // after the birth
    readonly source: Citation;
  };
  readonly prevention: { readonly every: Span; readonly source: Citation };
  readonly familyTesting: { readonly every: Span; readonly source: Citation };
  readonly wellbeing: {
    readonly screens: readonly ScreenCadence[];
    readonly windowDays: number;
    readonly source: Citation;
  };
  readonly bereavement: { readonly beThereWithinDays: number; readonly askAfter: Span; readonly source: Citation };
  readonly graduation: { readonly fromMonths: number; readonly byMonths: number; readonly source: Citation };
  /** Fewest trips: how far ahead she is asked to come for something, and within how many days what is late is caught up. */
  readonly trips: { readonly horizonDays: number; readonly catchUpDays: number; readonly source: Citation };
  /** How long somebody waits before she asks what came of it. */
  readonly referrals: {
    readonly askAfterDays: number;
    readonly sameDayAskAfterDays: number; // of one that had to be the same day
    readonly moveAskAfterDays: number; // of a move to another site
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
