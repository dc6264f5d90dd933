import type { WriterHead } from '@thari/event-log/chain';
import type { PhoneStore } from '@thari/event-store-indexeddb/phone-store';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Approval } from '@thari/protocol/approval-of';
import type { SaidBySite } from '@thari/protocol/trips/trips-of-pair';
import type { SiteWork } from '@thari/sites/projections/site-work';
import type { SealSession } from '@thari/vault/sealed-box';
import type { Caseload } from './caseload/caseload.ts';
import type { Site, Worker } from './engine-api.ts';
import type { InTurn } from './in-turn.ts';
import type { WorkLog } from './record/work-log.ts';
import type { SyncMemory } from './sync/sync-memory.ts';

/** Who uses this phone, since its activation. Sealed: a staff list of this programme is health data, and the token opens the server. */
export type Owner = {
  readonly deviceId: string;
  readonly token: string;
  readonly writer: string;
  readonly worker: Worker;
  readonly site: Site;
  readonly training: boolean;
  /** What the outbox is sealed to, in base64. */
  readonly serverKey: string;
};

/** Names for ids that stand in entries: her colleagues, and where a woman may be sent. */
export type Directory = { readonly workers: readonly Worker[]; readonly sites: readonly Site[] };

export type Clock = {
  /** Milliseconds, as near to the server's clock as the last sync could tell. For display and for waits; never for order. */
  readonly now: () => number;
  readonly today: () => CalendarDate;
};

/** Waiting in the outbox, or sent and not taken in. */
export type Outbox = { readonly unsent: Set<string>; readonly refused: Map<string, RefusedEntry> };
export type RefusedEntry = { readonly pairId: string; readonly reason: string };

/**
 * An unlocked phone: the keys, the store and what is held in memory. All of it is gone when the phone locks.
 * What changes here changes only after the store has committed the same.
 */
export type OpenPhone = {
  readonly store: PhoneStore;
  /** The sealed boxes that wait, by event id: for what this phone can no longer read itself. */
  readonly boxes: () => Promise<readonly { readonly eventId: string; readonly box: Uint8Array }[]>;
  readonly owner: Owner;
  readonly caseload: Caseload;
  readonly personKeys: () => Promise<Map<string, Uint8Array>>;
  readonly outbox: Outbox;
  readonly seal: SealSession;
  readonly clock: Clock;
  readonly randomBytes: (length: number) => Uint8Array;
  /** Reading and then writing. Nobody waits for the network in here. */
  readonly inTurn: InTurn;
  /** Asking the server for events and taking them in. Two answers at once could each leave to the other what neither brought. */
  readonly oneAsk: InTurn;
  /** Something that a screen may show has changed; 'state' where it is in every screen's frame. */
  readonly changed: (what?: 'data' | 'state') => void;
  directory: Directory;
  /** Which rules a clinician signed for, as the server last said. */
  approvals: readonly Approval[];
  /** What her site said of its clinic days; undefined where it never said. */
  clinicCalendar: SaidBySite;
  /** What the team did at the site for nobody in particular, over the months kept here. */
  siteWork: SiteWork;
  head: WriterHead | undefined;
  work: WorkLog;
  sync: SyncMemory;
};
