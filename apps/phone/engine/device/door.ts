import { openRecord, sealRecord } from '@thari/event-store-indexeddb/sealed-record';
import { fromBase64 } from '@thari/vault/base64';
import { randomBytes } from '@thari/vault/bytes';
import { createSlot, openSlot } from '@thari/vault/pin-slot';
import type { Edge } from '../edge.ts';
import { serverLink } from '../sync/server-link.ts';
import type { Door, ReadyDevice } from './device-store.ts';

const place = ['device', 'token'];

/** Puts the token where a PIN reaches it without a lease, so that a phone whose lease is over can ask for a new one. */
export const makeDoor = async (pin: string, deviceKey: CryptoKey, token: string): Promise<Door> => {
  const share = randomBytes(32);
  const { slot, dataKey } = await createSlot({ pin, deviceKey, leaseShare: share });
  return { slot, share, token: await sealRecord(dataKey, place, token) };
};

export const tokenBehind = async ({ door, deviceKey }: ReadyDevice, pin: string): Promise<string | 'wrong-pin'> => {
  const opened = await openSlot(door.slot, { pin, deviceKey, leaseShare: door.share });
  return opened === 'wrong-pin' ? opened : String(await openRecord(opened.dataKey, place, door.token));
};

export type NewLease = { readonly share: Uint8Array; readonly days: number; readonly serverTime: number };

/** Asks for the lease and for nothing else: from behind the end of everything, so that no page of names comes with it. */
export const askForLease = async (
  edge: Pick<Edge, 'fetch' | 'after'>,
  token: string,
  anyId: string,
): Promise<NewLease | undefined> => {
  const link = serverLink({ ...edge, token, stop: new AbortController().signal });
  const epoch = await link.push({ epoch: anyId, items: [], keys: [] });
  if (!epoch.heard) return undefined;
  const page = await link.pull({ epoch: epoch.value.epoch, after: endOfEverything });
  if (!page.heard) return undefined;
  const { share, days, serverTime } = page.value.lease;
  return { share: fromBase64(share), days, serverTime: Date.parse(serverTime) };
};

const endOfEverything = '18446744073709551615.9223372036854775807';
