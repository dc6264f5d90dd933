import type { SyncState } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';
import { awaited } from '../sync/awaited.ts';
import type { SyncRunner } from '../sync/sync-runner.ts';

export const syncStateOf = (phone: OpenPhone, runner: Pick<SyncRunner, 'isBusy' | 'problem'>): SyncState => ({
  unsent: phone.outbox.unsent.size,
  refused: phone.outbox.refused.size,
  lastSyncAt: phone.sync.lastSyncAt,
  busy: runner.isBusy(),
  fill: fillOf(phone),
  problem: runner.problem(),
});

/** What a phone says that is not unlocked: how much waits, and nothing else. */
export const lockedSyncState = (unsent: number): SyncState => ({
  unsent,
  refused: 0,
  lastSyncAt: undefined,
  busy: false,
  fill: { state: 'none', pairs: 0, of: 0 },
  problem: undefined,
});

const fillOf = (phone: OpenPhone): SyncState['fill'] => {
  const of = phone.caseload.size();
  const missing = awaited(phone).length;
  const pairs = Math.max(0, of - missing);
  if (!phone.sync.listed) return { state: 'none', pairs, of };
  if (missing === 0) return { state: 'complete', pairs: of, of };
  return { state: pairs === 0 ? 'summary' : 'filling', pairs, of };
};
