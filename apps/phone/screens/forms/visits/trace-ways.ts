import type { TracingMethod } from '@thari/care/events/coded-lists';
import type { PairRecord } from '@thari/care/projections/pair-record';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { itemState, type PlanItem } from '@thari/protocol/rule';

/** Which ways she agreed to, the ones that suit this attempt first. */
export type TraceWays = {
  readonly ways: readonly TracingMethod[];
  readonly advised: readonly TracingMethod[];
  readonly someRefused: boolean;
  /** Nobody reaches out to her: only another clinic may be asked. */
  readonly flagged: boolean;
  /** A text would lie on a phone that somebody reads who must not know. */
  readonly noText: boolean;
};

const consentFor: Readonly<Record<TracingMethod, string | undefined>> = {
  phone: 'call',
  sms: 'sms',
  'home-visit': 'home-visit',
  'treatment-supporter': 'treatment-supporter',
  'other-facility': undefined, // asks a clinic, not her people
};
const all = Object.keys(consentFor) as readonly TracingMethod[];

export const traceWays = (record: PairRecord, plan: readonly PlanItem[], today: CalendarDate): TraceWays => {
  const flagged = record.flaggedOn !== undefined;
  const noText = record.safeReach?.phoneOf === 'shared-does-not-know' && record.consents.sms?.given === true;
  const allowed = all.filter((method) => {
    const channel = consentFor[method];
    if (channel === undefined) return true;
    if (flagged || (noText && method === 'sms')) return false;
    if (record.safeReach?.phoneOf === 'no-phone' && (method === 'phone' || method === 'sms')) return false;
    return record.consents[channel]?.given === true;
  });
  const attempt = plan.find((item) => item.attempt && itemState(item, today) !== 'done')?.attempt;
  const advised = allowed.filter((method) => attempt?.methods.includes(method));
  return {
    ways: [...advised, ...allowed.filter((method) => !advised.includes(method))],
    advised,
    someRefused: allowed.length < all.length,
    flagged,
    noText,
  };
};
