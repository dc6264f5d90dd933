import { turnOverLog } from '@thari/event-store-indexeddb/turn-over-log';
import type { Lease } from '@thari/vault/lease';
import type { PinAttempts } from '@thari/vault/pin-attempts';
import type { PinSlot } from '@thari/vault/pin-slot';
import { type DBSchema, openDB } from 'idb';

/**
 * What this phone knows of itself before anybody has typed a PIN. Nothing in here opens anything by itself: the data key is under PIN,
 * device key and lease share, the server's token under PIN and device key. (Who has a copy of the disk has all but the PIN: what then
 * stands between is the lease, which the server ends. See docs/security.)
 */
export type Device =
  /** A code was typed, and the server has not answered. The same writer is offered again. */
  | { readonly stage: 'activating'; readonly identity: Identity; readonly wasDestroyed: boolean }
  /** Activated, and no PIN yet: the data key is under the one-time code, so that an app that is killed here goes on. */
  | ({ readonly stage: 'needs-pin' } & Activated)
  | ({ readonly stage: 'ready'; readonly door: Door } & Activated)
  /** Ten wrong PINs. What had not been sent lies sealed in the outbox. */
  | { readonly stage: 'destroyed' };

export type Identity = { readonly writer: string; readonly signing: CryptoKeyPair };

export type Activated = {
  readonly identity: Identity;
  readonly deviceKey: CryptoKey;
  readonly workerName: string;
  readonly slot: PinSlot;
  readonly attempts: PinAttempts;
  readonly lease: Lease;
  /** Gone when the lease is over, and with it the way to the data key, until the server gives it again. */
  readonly leaseShare: Uint8Array | undefined;
  /** Another share came from the server: the slot is made anew at the next unlock, when the PIN is at hand. */
  readonly newShare: Uint8Array | undefined;
};

/** The way to the server for a phone whose lease is over: the token, under the PIN and the device key alone. */
export type Door = { readonly slot: PinSlot; readonly share: Uint8Array; readonly token: Uint8Array };

export type ReadyDevice = Extract<Device, { stage: 'ready' }>;

export type DeviceStore = {
  readonly read: () => Promise<Device | undefined>;
  /** On the disk when it resolves. */
  readonly write: (device: Device) => Promise<void>;
};

interface Schema extends DBSchema {
  device: { key: string; value: Device };
}

export const deviceStore = (name: string): DeviceStore => {
  const opened = turnOverLog().then(() =>
    openDB<Schema>(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('device') }),
  );
  return {
    read: async () => (await opened).get('device', 'this'),
    write: async (device) => {
      const transaction = (await opened).transaction('device', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(device, 'this'), transaction.done]);
    },
  };
};
