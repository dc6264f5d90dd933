import type { OpenPhone } from '../open-phone.ts';

/** Whose story is not here, or not whole. */
export const awaited = ({ caseload, sync }: Pick<OpenPhone, 'caseload' | 'sync'>): string[] => {
  const ofBackfill = new Set(sync.backfill);
  const listed = [...caseload.rows()].map(([pairId]) => pairId).filter((pairId) => !caseload.holds(pairId));
  return [...new Set([...ofBackfill, ...listed])];
};
