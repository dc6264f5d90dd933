import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PairFacts } from './facts.ts';
import type { PackSettings } from './pack-settings.ts';
import type { RuleId } from './rule-ids.ts';
import type { SourceKey } from './sources.ts';
import type { Why } from './why.ts';

/** Where a rule comes from. `evidence` stays 'unverified' until a named clinician has checked it against the document. */
export type Citation = { readonly source: SourceKey; readonly place: string; readonly evidence: 'read' | 'unverified' };

/** `read`: we have seen the sentence in the source. */
export const cite = (source: SourceKey, place: string): Citation => ({ source, place, evidence: 'read' });
/** From memory or from a secondary text: shown as such in the rule book and on screen. */
export const unverified = (source: SourceKey, place: string): Citation => ({ source, place, evidence: 'unverified' });

/** Facts in, answer out, with its source. `settings` are a country's numbers; a rule holds none of its own. */
export type Rule<Facts, Settings, Answer> = {
  readonly id: string;
  /** One sentence for the rule book, in our own words. */
  readonly says: string;
  readonly source: Citation;
  readonly apply: (facts: Facts, settings: Settings) => Answer;
};

/** A rule that asks for things to be done: what the plan is made of. */
export type PlanRule = Rule<PairFacts, PackSettings, readonly PlanItem[]> & { readonly id: RuleId };

/** What the rule book prints of any rule. */
export type RuleEntry = Pick<Rule<never, never, unknown>, 'id' | 'says' | 'source'>;

/** Between which days something is on time. Before `fromOn` it is coming, after `lateAfterOn` it is late. */
export type Window = {
  readonly fromOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly lateAfterOn: CalendarDate;
  /** The last day on which it makes sense: from the next day on, something else has taken its place. */
  readonly lastOn: CalendarDate | undefined;
};

/**
 * One thing to be done for one person. Holds dates, never "overdue": that depends on the day of reading (see `itemState`).
 * `what` is a neutral word: a list may show it over a shoulder.
 */
export type PlanItem = {
  readonly id: string;
  readonly rule: RuleId;
  readonly about: string;
  readonly what: What;
  readonly window: Window;
  readonly settled: Settled | undefined;
  readonly actor: 'mentor-mother' | 'nurse' | 'laboratory';
  readonly priority: 'a' | 'b' | 'c';
  /** A day of its own, for which she is called; or whenever she comes, for which nobody is called. */
  readonly asked: 'on-its-day' | 'when-she-comes';
  /** Why, as a key of the words file; the sentence itself is the screens' business. */
  readonly why: Why;
  readonly source: Citation;
  /** Of a search: which attempt it is, and the ways that suit it. */
  readonly attempt?: { readonly number: number; readonly methods: readonly string[] };
};

export type Settled =
  | { readonly how: 'done'; readonly on: CalendarDate }
  | { readonly how: 'waiting'; readonly since: CalendarDate } // sampled, no answer yet
  | { readonly how: 'stopped'; readonly why: 'died' | 'transferred' | 'left' | 'not-needed' | 'answered' };

export type What =
  | 'baby-check'
  | 'baby-second-check'
  | 'baby-final-check'
  | 'baby-result'
  | 'baby-medicine'
  | 'her-check'
  | 'her-result'
  | 'her-treatment'
  | 'visit'
  | 'find-her'
  | 'baby-expected'
  | 'nurse-today'
  | 'antenatal-visit'
  | 'postnatal-visit'
  | 'vaccine'
  | 'weighing'
  | 'talk'
  | 'hear-back'
  | 'be-there'
  | 'leaving';

export type ItemState = 'coming' | 'due' | 'late' | 'waiting' | 'done' | 'stopped';

/** Read on a day: this is the only place where "late" is decided. What is asked whenever she comes is never late. */
export const itemState = (
  { settled, window, asked }: Pick<PlanItem, 'settled' | 'window' | 'asked'>,
  today: CalendarDate,
): ItemState => {
  if (settled) return settled.how;
  if (window.lastOn && today > window.lastOn) return 'stopped';
  if (today < window.fromOn) return 'coming';
  return asked === 'on-its-day' && today > window.lateAfterOn ? 'late' : 'due';
};
