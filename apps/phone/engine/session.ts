import { readSealedOutbox } from '@thari/event-store-indexeddb/locked-outbox';
import { openPhoneStore } from '@thari/event-store-indexeddb/phone-store';
import { AnotherWriter, StorageFull, WrongKey } from '@thari/event-store-indexeddb/store-faults';
import { warmSearch } from './answers/found-pairs.ts';
import { refoldStale } from './caseload/refold-stale.ts';
import type { Edge } from './edge.ts';
import { loadPhone } from './load-phone.ts';
import type { OpenPhone } from './open-phone.ts';
import type { OnLease } from './sync/pull-changes.ts';
import { type ServerLink, serverLink } from './sync/server-link.ts';
import { type Round, type SyncRunner, syncRunner } from './sync/sync-runner.ts';

/** From unlocking to locking: the open phone, its talks with the server and its idle work. */
export type Session = {
  readonly phone: OpenPhone;
  readonly link: ServerLink;
  readonly runner: SyncRunner;
  /** Waits for what is being saved, then drops everything. */
  readonly close: () => Promise<void>;
};

export type SessionParts = {
  readonly edge: Edge;
  readonly logName: string;
  readonly clockOffset: () => number;
  readonly changed: OpenPhone['changed'];
  /** Only how the talk with the server goes. */
  readonly syncChanged: () => void;
  readonly onLease: OnLease;
  /** The server took this phone out of use. */
  readonly onRevoked: () => Promise<void>;
  /** Another tab has written: what is in memory here is stale. */
  readonly onStale: () => void;
};

/** 'nothing-here': the browser threw the store away, or it is another's. */
export const openSession = async (parts: SessionParts, dataKey: CryptoKey): Promise<Session | 'nothing-here'> => {
  const { edge, logName, changed } = parts;
  const store = await openPhoneStore(logName, dataKey).catch((fault) => {
    if (fault instanceof WrongKey) return undefined;
    throw fault;
  });
  if (!store) return 'nothing-here';
  const clock = {
    now: () => edge.now() + parts.clockOffset(),
    today: () => edge.dayOf(edge.now() + parts.clockOffset()),
  };
  const boxes = () => readSealedOutbox(logName);
  const phone = await loadPhone(store, { boxes, clock, randomBytes: edge.randomBytes, changed });
  if (!phone) {
    store.close();
    return 'nothing-here';
  }
  const stop = new AbortController();
  const link = serverLink({ ...edge, token: phone.owner.token, stop: stop.signal });
  const runner = syncRunner({ ...edge, changed: parts.syncChanged, round: roundOf(parts, phone, link, stop.signal) });
  const idle = idleWork(edge, phone, stop.signal);
  return {
    phone,
    link,
    runner,
    close: async () => {
      runner.stop();
      idle();
      stop.abort();
      await phone.inTurn(async () => store.close());
    },
  };
};

// A first fill leaves a small record for every few women; unlocking reads them all.
const tidyAfterChanges = 100;

const roundOf = (parts: SessionParts, phone: OpenPhone, link: ServerLink, stop: AbortSignal): Round => {
  let tidied = phone.caseload.version();
  return async () => {
    try {
      // With the story and the sync the engine is twice its size: the diary does not wait for them.
      const { syncRound } = await import('./sync/sync-round.ts');
      const { approvals } = phone;
      const why = await syncRound(phone, link, parts.onLease);
      if (phone.approvals !== approvals) await refoldStale(phone, () => stop.aborted);
      if (why === 'revoked') await parts.onRevoked();
      if (!why && phone.caseload.version() - tidied > tidyAfterChanges) {
        await phone.store.compact();
        tidied = phone.caseload.version();
      }
      return why;
    } catch (fault) {
      if (stop.aborted) return 'stopped'; // the store closed under it
      if (fault instanceof StorageFull) return 'storage-full';
      if (!(fault instanceof AnotherWriter)) throw fault;
      parts.onStale();
      return 'stopped';
    }
  };
};

// After the diary has been shown, and out of its way.
const firstIdleMs = 3_000;
const compactAfterMs = 60_000;
const wordsAtOnce = 200;

/** What can wait: words made ready for the search, rows folded by an older build, the disk tidied. */
const idleWork = (edge: Edge, phone: OpenPhone, stop: AbortSignal): (() => void) => {
  const warm = (from: number): void => {
    if (!stop.aborted && warmSearch(phone, from, wordsAtOnce)) edge.after(50, () => warm(from + wordsAtOnce));
  };
  const unlessClosed = (work: () => Promise<void>) => () =>
    void work().catch((fault) => {
      if (!stop.aborted && !(fault instanceof StorageFull)) throw fault;
    });
  const timers = [
    edge.after(firstIdleMs, () => warm(0)),
    edge.after(
      firstIdleMs,
      unlessClosed(() => refoldStale(phone, () => stop.aborted)),
    ),
    edge.after(
      compactAfterMs,
      unlessClosed(() => phone.store.compact()),
    ),
  ];
  return () => {
    for (const cancel of timers) cancel();
  };
};
