import type { Lease as SentLease } from '@thari/contract/phone/activate';
import { fromBase64, toBase64 } from '@thari/vault/base64';
import { type Lease, leaseState, renewedLease } from '@thari/vault/lease';
import type { ReadyDevice } from './device-store.ts';

/** The server spoke: the lease begins anew, and its clock is known again. */
export const withRenewedLease = (
  device: ReadyDevice,
  { share, days, serverTime }: SentLease,
  now: number,
): ReadyDevice => {
  const lease = renewedLease(Date.parse(serverTime), now, days);
  const isSame = device.leaseShare !== undefined && toBase64(device.leaseShare) === share;
  return { ...device, lease, newShare: isSame ? undefined : fromBase64(share) };
};

const day = 86_400_000;
const usualUnlocksPerDay = 400 / 35;

/** Until the phone has to meet the server, by time or by use, whichever is nearer. */
export const leaseDaysLeft = (lease: Lease, now: number): number => {
  const state = leaseState(lease, now);
  if (state.is === 'over') return 0;
  const byTime = Math.ceil(state.msLeft / day);
  return state.is === 'valid' ? byTime : Math.min(byTime, Math.ceil(state.unlocksLeft / usualUnlocksPerDay));
};
