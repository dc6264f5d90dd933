import type { CareRefusal } from '@thari/care/decisions/care-refusals';
import type { CareCommand } from '@thari/care/decisions/commands';
import type { DiaryEntry } from '@thari/care/projections/diary';
import type { DiaryReferral } from '@thari/care/projections/diary-row';
import type { PairRecord } from '@thari/care/projections/pair-record';
import type { PersonDetails } from '@thari/care/projections/person-details';
import type { TimelineEntry } from '@thari/care/projections/timeline';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Result } from '@thari/kernel/result';
import type { PlannedItem } from '@thari/protocol/plan';
import type { Proposal } from '@thari/protocol/trips/propose-trips';
import type { SiteCommand, SiteRefusal } from '@thari/sites/decisions/site-commands';
import type { GroupHeld } from '@thari/sites/events/group-held';
import type { SiteWork } from '@thari/sites/projections/site-work';
import type { AlikeReason, Newcomer } from './find/find-alike.ts';
import type { CountedWoman, NumbersAnswer, NumbersAsked, WomenAsked } from './numbers/numbers-answer.ts';

/**
 * What the screens may ask of the engine. The engine lives in one dedicated Worker with the keys, the store and the sync;
 * the page never holds a key. Everything here crosses postMessage (comlink), so it is plain data.
 */
export type PhoneEngine = {
  /** Opens nothing: says in what state this phone is. */
  readonly start: () => Promise<PhoneState>;
  readonly activate: (
    code: string,
  ) => Promise<Result<PhoneState, 'wrong-code' | 'code-used' | 'no-network' | 'server-problem'>>;
  readonly setPin: (pin: string) => Promise<Result<PhoneState, PinRefusal>>;
  readonly unlock: (pin: string) => Promise<Result<PhoneState, UnlockRefusal>>;
  readonly lock: () => Promise<PhoneState>;
  /** Takes the phone over from another tab of this app. */
  readonly useHere: () => Promise<PhoneState>;

  readonly diary: () => Promise<DiaryPage>;
  readonly find: (typed: string) => Promise<readonly FoundPair[]>;
  /** Whose card is this? Also one that no longer counts: nobody is turned away for a card. */
  readonly findCard: (cardId: string) => Promise<readonly FoundCard[]>;
  readonly openLoops: () => Promise<OpenLoops>;
  /** Who of those on this phone could a newcomer be? Only proposed: nobody is ever merged by the phone. */
  readonly alike: (newcomer: Newcomer) => Promise<readonly AlikePair[]>;
  readonly pair: (pairId: string) => Promise<PairPage | undefined>;
  readonly myWork: () => Promise<MyWork>;
  readonly site: () => Promise<SitePage>;
  /** Figures of periods, counted from the stories on this phone. Asked again for as long as it is still counting. */
  readonly numbers: (asked: NumbersAsked) => Promise<NumbersAnswer>;
  readonly womenBehind: (asked: WomenAsked) => Promise<readonly CountedWoman[]>;

  /** Decides, seals and saves durably in one step. When it answers ok the entry survives anything that may happen to the phone. */
  readonly record: (pairId: string, command: CareCommand) => Promise<Result<Saved, CareRefusal | SaveRefusal>>;
  /** The same for everything that belongs to one visit: decided one after the other, saved in one durable write, or not at all. */
  readonly recordAll: (
    pairId: string,
    commands: readonly CareCommand[],
  ) => Promise<Result<Saved, CareRefusal | SaveRefusal>>;
  /** Withdraws what was just saved (within the undo time): a new fact, nothing is deleted. */
  readonly undo: (saved: Saved) => Promise<Result<Saved, CareRefusal | SiteRefusal | SaveRefusal>>;
  /** The same for what belongs to nobody in particular: groups, talks, reviews, cover. `undo` takes it back too. */
  readonly recordAtSite: (command: SiteCommand) => Promise<Result<Saved, SiteRefusal | SaveRefusal>>;
  /** A group, and its session in the story of every woman who came, in one write. */
  readonly recordGroup: (
    group: GroupToRecord,
  ) => Promise<Result<readonly Saved[], CareRefusal | SiteRefusal | SaveRefusal>>;
  readonly newId: () => Promise<string>;
  /** The id of a new card: chance alone. */
  readonly newCardId: () => Promise<string>;

  /** What was begun and not saved, as it was kept before the app was closed or killed. Sealed like everything else. */
  readonly drafts: () => Promise<readonly KeptDraft[]>;
  readonly keepDrafts: (drafts: readonly KeptDraft[]) => Promise<void>;

  readonly syncNow: () => Promise<SyncState>;
  readonly syncState: () => Promise<SyncState>;
  /** Called on every change of the data or of the sync state. */
  readonly watch: (listener: (change: EngineChange) => void) => Promise<void>;
};

export type EngineChange = {
  readonly kind: 'data' | 'sync' | 'state';
  readonly sync: SyncState;
  readonly state: PhoneState;
};

export type PhoneState =
  | { readonly name: 'new' }
  | { readonly name: 'needs-pin'; readonly workerName: string }
  | {
      readonly name: 'locked';
      readonly workerName: string;
      readonly waitSeconds: number;
      readonly triesLeft: number;
      readonly unsent: number;
      readonly leaseEnded: boolean;
    }
  | { readonly name: 'destroyed'; readonly unsent: number } // ten wrong PINs: nothing readable is left, unsent work can still go up
  | { readonly name: 'used-elsewhere' }
  | {
      readonly name: 'open';
      readonly today: CalendarDate;
      readonly worker: Worker;
      readonly site: Site;
      readonly workers: readonly Worker[];
      readonly sites: readonly Site[];
      readonly training: boolean;
      readonly protocol: { readonly name: string; readonly draft: boolean };
      readonly leaseDaysLeft: number;
    };

export type Worker = { readonly id: string; readonly name: string; readonly role: string };
export type Site = { readonly id: string; readonly name: string; readonly country: string };

export type PinRefusal = 'too-short' | 'not-digits' | 'too-easy';
export type UnlockRefusal = 'wrong-pin' | 'wait' | 'destroyed' | 'lease-ended' | 'used-elsewhere';
export type SaveRefusal = 'storage-full' | 'not-open' | 'not-on-this-phone';
/** `ofSite`: it belongs to nobody in particular, and `pairId` is the stream of the site’s month. */
export type Saved = { readonly pairId: string; readonly eventIds: readonly string[]; readonly ofSite?: true };

/** A form that was left. The engine does not look inside. */
export type KeptDraft = Readonly<Record<string, unknown>>;

export type DiaryPage = { readonly today: CalendarDate; readonly entries: readonly NamedEntry[] };
/** A diary entry with the words that go on its row: a first name, a code, never a status. */
export type NamedEntry = DiaryEntry & {
  readonly name: string;
  readonly code: string;
  readonly babyNames: readonly string[];
  readonly mine: boolean;
  /** The colleague whose diary she looks after while that one is away. */
  readonly coveredFor?: string;
};

export type FoundPair = {
  readonly pairId: string;
  readonly name: string;
  readonly code: string;
  readonly babyNames: readonly string[];
  readonly place: string;
  readonly mine: boolean;
  readonly hasLeft: boolean;
  readonly why: 'name' | 'code' | 'phone' | 'baby-name' | 'sounds-alike';
};

/** No name: whoever holds a card that was lost may not be her. */
export type FoundCard = {
  readonly pairId: string;
  readonly counts: 'yes' | 'lost' | 'worn-out' | 'other';
};

/** What was begun with somebody else and has no answer yet, the most urgent first. To whom, and never why. */
export type OpenLoops = {
  readonly today: CalendarDate;
  readonly referrals: readonly OpenReferral[];
  /** Sent to this site, and not met here yet. */
  readonly arriving: readonly OpenMove[];
  /** Sent from this site, and not known to have arrived. */
  readonly away: readonly OpenMove[];
};
type OpenLoop = {
  readonly pairId: string;
  readonly name: string;
  readonly code: string;
  readonly mine: boolean;
  readonly askOn: CalendarDate;
};
export type OpenReferral = OpenLoop &
  DiaryReferral & {
    /** The baby it is about; empty where it is about her. */
    readonly babyName: string;
  };
export type OpenMove = OpenLoop & { readonly on: CalendarDate; readonly otherSite: string };
/** A woman who could be the newcomer: name, code and why, and nothing else of her. */
export type AlikePair = {
  readonly pairId: string;
  readonly name: string;
  readonly code: string;
  readonly reasons: readonly AlikeReason[];
};
export type { Newcomer };

export type PairPage = {
  readonly pairId: string;
  readonly code: string;
  readonly today: CalendarDate;
  readonly record: PairRecord;
  readonly plan: readonly PlannedItem[];
  /** The fewest days on which mother and baby have to come, at her own site. */
  readonly trips: Proposal;
  readonly timeline: readonly NotedEntry[];
  readonly people: Readonly<Record<string, PersonDetails>>;
  readonly mine: boolean;
};
export type NotedEntry = TimelineEntry & { readonly note: string; readonly sent: boolean };

/** `words`: the free words of an entry, by the id of its event. */
export type SitePage = {
  readonly today: CalendarDate;
  readonly work: SiteWork;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Everybody in care here, by first name: who may have come to a group. */
  readonly women: readonly WomanHere[];
};
export type WomanHere = {
  readonly pairId: string;
  readonly name: string;
  readonly code: string;
  readonly mine: boolean;
};

/** Who came with her name is told by `women`; how many those are is counted from them. */
export type GroupToRecord = Omit<GroupHeld['data'], 'named'> & {
  readonly women: readonly { readonly pairId: string; readonly sessionId: string }[];
};

export type MyWork = {
  readonly today: CalendarDate;
  readonly days: readonly { readonly day: CalendarDate; readonly entries: number; readonly reached: number }[];
  readonly refused: readonly {
    readonly eventId: string;
    readonly pairId: string;
    readonly name: string;
    readonly type: string;
    readonly reason: string;
  }[];
};

export type SyncState = {
  readonly unsent: number;
  readonly refused: number;
  readonly lastSyncAt: string | undefined;
  readonly busy: boolean;
  readonly fill: {
    readonly state: 'none' | 'summary' | 'filling' | 'complete';
    readonly pairs: number;
    readonly of: number;
  };
  readonly problem: 'offline' | 'server-problem' | 'signed-out' | 'storage-full' | undefined;
};
