import type { CalendarDate } from '@thari/kernel/calendar-date';
import { fingerprintOf } from './fingerprint.ts';
import { type Pack, packVersion } from './pack.ts';

/** A named clinician read the printed rules of a country and signed for them. */
export type Approval = {
  readonly pack: string; // as packVersion names it
  readonly fingerprint: string; // of the pack that was read
  /** Rules whose source nobody had verified, and which she checked herself. */
  readonly verified: readonly string[];
  readonly on: CalendarDate;
};

/** Has this very pack been signed for? */
export const approvalOf = (pack: Pack, approvals: readonly Approval[]): Approval | undefined =>
  approvals
    .filter((each) => each.pack === packVersion(pack) && each.fingerprint === fingerprintOf(pack))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
