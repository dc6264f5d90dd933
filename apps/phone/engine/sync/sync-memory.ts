import type { JsonObject } from '@thari/event-store-indexeddb/store-change';

/** What this phone remembers of its talks with the server, kept in the store so that a killed app goes on where it was. */
export type SyncMemory = {
  /** The server's, since its last restore. Empty: not known, the site page will say. */
  readonly epoch: string;
  /** How far was heard. Undefined: nothing yet, the site page says from where. */
  readonly cursor: string | undefined;
  /** Was the site page taken in since the activation, or since the server was restored? */
  readonly listed: boolean;
  /** Pairs to be asked for whole although something of them may be here: they came into scope. */
  readonly backfill: readonly string[];
  /** Pairs that left, and wait for what is unsent of them. */
  readonly forget: readonly string[];
  readonly lastSyncAt: string | undefined;
  /** The day on which long acknowledged boxes were last thrown out. */
  readonly tidiedOn: string | undefined;
};

export const nothingHeard = (epoch: string): SyncMemory => ({
  epoch,
  cursor: undefined,
  listed: false,
  backfill: [],
  forget: [],
  lastSyncAt: undefined,
  tidiedOn: undefined,
});

/** After a restore the server may lack what it once said it had, and what it has is in another order. */
export const afterRestore = (before: SyncMemory, epoch: string): SyncMemory => ({
  ...before,
  epoch,
  cursor: '0.0',
  listed: false,
});

export const memoryToStore = (memory: SyncMemory): JsonObject => ({ ...memory });
/** JSON leaves out what is undefined; reading it back gives undefined all the same. */
export const memoryFromStore = (memory: JsonObject): SyncMemory => memory as SyncMemory;
