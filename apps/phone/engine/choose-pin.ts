import { openPhoneStore } from '@thari/event-store-indexeddb/phone-store';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { noAttempts } from '@thari/vault/pin-attempts';
import { pinRefusal } from '@thari/vault/pin-rules';
import { changePin } from '@thari/vault/pin-slot';
import { makeDoor } from './device/door.ts';
import type { PinRefusal } from './engine-api.ts';
import type { Owner } from './open-phone.ts';
import { openShell, type Shell, writeDevice } from './shell.ts';

/** Her PIN takes the place of the one-time code, and the phone opens. */
export const choosePin = async (shell: Shell, pin: string): Promise<Result<true, PinRefusal>> => {
  const refused = pinRefusal(pin);
  if (refused) return refuse(refused === 'not-digits' || refused === 'too-short' ? refused : 'too-easy');
  const { device, pending, logName } = shell;
  if (device?.stage !== 'needs-pin' || !pending || !device.leaseShare) throw new Error('no PIN is wanted now');
  const { deviceKey, leaseShare } = device;
  const slot = await changePin(device.slot, { pin: pending.code, deviceKey, leaseShare, newPin: pin });
  if (slot === 'wrong-pin') throw new Error('the code that opened it opens it no more');
  const door = await makeDoor(pin, deviceKey, await tokenIn(logName, pending.dataKey));
  await writeDevice(shell, { ...device, stage: 'ready', slot, door, attempts: noAttempts });
  shell.pending = undefined;
  await openShell(shell, pending.dataKey);
  return ok(true);
};

const tokenIn = async (logName: string, dataKey: CryptoKey): Promise<string> => {
  const store = await openPhoneStore(logName, dataKey);
  const owner = (await store.readMeta('owner')) as Owner | undefined;
  store.close();
  if (!owner) throw new Error('an activated phone without an owner');
  return owner.token;
};
