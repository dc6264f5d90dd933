import { ok, refuse } from '@thari/kernel/result';
import type { SiteDecided } from './site-decision.ts';
import type { SiteState } from './site-state.ts';

export type WithdrawSiteEntry = {
  readonly withdraws: string;
  readonly reason: 'undone' | 'entered-twice' | 'other';
};
export type WithdrawSiteEntryRefusal = 'entry-unknown';

/** It stands in the month of the entry it takes back: the two are read together. */
export const withdrawSiteEntry = (
  site: SiteState,
  withdrawal: WithdrawSiteEntry,
): SiteDecided<WithdrawSiteEntryRefusal> => {
  const occurredOn = site.days.get(withdrawal.withdraws);
  if (!occurredOn) return refuse('entry-unknown');
  return ok([{ type: 'EntryWithdrawn', data: withdrawal, occurredOn }]);
};
