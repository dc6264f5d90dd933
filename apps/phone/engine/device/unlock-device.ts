import { ok, type Result, refuse } from '@thari/kernel/result';
import { countedUnlock, leaseState, renewedLease, sawTime, timeSeenAt } from '@thari/vault/lease';
import { mayTryPin, mustDestroy, noAttempts } from '@thari/vault/pin-attempts';
import { changePin, openSlot, SlotUnusable } from '@thari/vault/pin-slot';
import type { Edge } from '../edge.ts';
import type { UnlockRefusal } from '../engine-api.ts';
import type { ReadyDevice } from './device-store.ts';
import { askForLease, tokenBehind } from './door.ts';

export type Unlocked = { readonly device: ReadyDevice; readonly dataKey: CryptoKey };
type Needs = {
  readonly edge: Pick<Edge, 'now' | 'fetch' | 'after'>;
  /** On the disk when it resolves. */
  readonly write: (device: ReadyDevice) => Promise<void>;
};

/**
 * Tries a PIN. The try is on the disk before the PIN is looked at, so that closing the app in between gives no free one. Where the
 * lease is over, the right PIN still reaches the server's token, and the server decides whether this phone may be read again.
 */
export const unlockDevice = async (
  needs: Needs,
  locked: ReadyDevice,
  pin: string,
): Promise<Result<Unlocked, UnlockRefusal>> => {
  const now = needs.edge.now();
  const current = withoutEndedShare(locked, now);
  const may = mayTryPin(current.attempts, timeSeenAt(current.lease, now));
  if (may.may === 'wait') return refuse('wait');
  if (may.may === 'destroy') return refuse('destroyed');
  const trying = { ...current, attempts: may.writeFirst, lease: sawTime(current.lease, now) };
  await needs.write(trying);
  const opened = await openedOrUntried(needs, trying, pin, () =>
    needs.write({ ...trying, attempts: current.attempts }),
  );
  if (opened === 'wrong-pin') return refuse(mustDestroy(may.writeFirst) ? 'destroyed' : 'wrong-pin');
  const inside = { ...trying, attempts: noAttempts };
  if (opened === 'no-lease') {
    await needs.write(inside); // the PIN was right: it costs no try
    return refuse('lease-ended');
  }
  const { dataKey, device } = opened;
  const unlocked = await withNewShare(
    { ...device, attempts: noAttempts, lease: countedUnlock(device.lease, now) },
    pin,
  );
  await needs.write(unlocked);
  return ok({ device: unlocked, dataKey });
};

type Opened = Unlocked | 'wrong-pin' | 'no-lease';

/** A phone without memory for the PIN, or without its slot, has not looked at the PIN: the try is given back. */
const openedOrUntried = async (
  needs: Needs,
  device: ReadyDevice,
  pin: string,
  giveBack: () => Promise<void>,
): Promise<Opened> => {
  try {
    return await openDevice(needs, device, pin);
  } catch (fault) {
    await giveBack();
    throw fault;
  }
};

const openDevice = async ({ edge }: Needs, device: ReadyDevice, pin: string): Promise<Opened> => {
  const { slot, deviceKey, leaseShare } = device;
  if (leaseShare) {
    const opened = await openSlot(slot, { pin, deviceKey, leaseShare });
    return opened === 'wrong-pin' ? opened : { device, dataKey: opened.dataKey };
  }
  const token = await tokenBehind(device, pin);
  if (token === 'wrong-pin') return token;
  const lease = await askForLease(edge, token, device.identity.writer);
  if (!lease) return 'no-lease';
  const renewed = { ...device, lease: renewedLease(lease.serverTime, edge.now(), lease.days), leaseShare: lease.share };
  return openWithShare(renewed, lease.share, pin);
};

const openWithShare = async (device: ReadyDevice, leaseShare: Uint8Array, pin: string): Promise<Opened> => {
  const { slot, deviceKey } = device;
  try {
    const opened = await openSlot(slot, { pin, deviceKey, leaseShare });
    return opened === 'wrong-pin' ? opened : { device, dataKey: opened.dataKey };
  } catch (fault) {
    // The server gives another share than the one that the slot was made with: it has no longer what would open it.
    if (fault instanceof SlotUnusable) return 'no-lease';
    throw fault;
  }
};

/** When the lease is over its share goes, not only out of use: what is not on the disk cannot be copied from it. */
export const withoutEndedShare = (device: ReadyDevice, now: number): ReadyDevice =>
  leaseState(device.lease, now).is === 'over' ? { ...device, leaseShare: undefined, newShare: undefined } : device;

const withNewShare = async (device: ReadyDevice, pin: string): Promise<ReadyDevice> => {
  const { slot, deviceKey, leaseShare, newShare } = device;
  if (!newShare || !leaseShare) return device;
  const changed = await changePin(slot, { pin, deviceKey, leaseShare, newPin: pin, newLeaseShare: newShare });
  return changed === 'wrong-pin' ? device : { ...device, slot: changed, leaseShare: newShare, newShare: undefined };
};
