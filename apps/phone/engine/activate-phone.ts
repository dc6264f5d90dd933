import type { Activated } from '@thari/contract/phone/activate';
import { destroyReadable } from '@thari/event-store-indexeddb/destroy-readable';
import { openPhoneStore } from '@thari/event-store-indexeddb/phone-store';
import { ok, type Result } from '@thari/kernel/result';
import { uuidV7 } from '@thari/kernel/uuid-v7';
import { fromBase64 } from '@thari/vault/base64';
import { renewedLease } from '@thari/vault/lease';
import { noAttempts } from '@thari/vault/pin-attempts';
import { createSlot, newDeviceKey, openSlot } from '@thari/vault/pin-slot';
import { type ActivationRefusal, askToActivate, readCode } from './device/ask-to-activate.ts';
import type { Identity } from './device/device-store.ts';
import { newIdentity } from './device/new-identity.ts';
import { foundPhone } from './load-phone.ts';
import type { Owner } from './open-phone.ts';
import { type Shell, writeDevice } from './shell.ts';

/**
 * Makes this phone one worker's phone. Until she has chosen a PIN, everything is sealed under the one-time code itself: an app that is
 * killed in between goes on when she types the same code again, and the token never lies on the disk in clear.
 */
export const activatePhone = async (shell: Shell, typed: string): Promise<Result<true, ActivationRefusal>> => {
  if (!shell.hold || shell.device?.stage === 'ready') throw new Error('this phone has an owner');
  const code = readCode(typed);
  if (await resumes(shell, code)) return ok(true);
  const identity = await preparedIdentity(shell);
  const answer = await askToActivate(shell.edge, code, identity);
  if (!answer.ok) return answer;
  await moveIn(shell, code, identity, answer.value);
  return ok(true);
};

const resumes = async (shell: Shell, code: string): Promise<boolean> => {
  const { device } = shell;
  if (device?.stage !== 'needs-pin' || !device.leaseShare) return false;
  const { slot, deviceKey, leaseShare } = device;
  const opened = await openSlot(slot, { pin: code, deviceKey, leaseShare });
  if (opened === 'wrong-pin') return false;
  shell.pending = { code, dataKey: opened.dataKey };
  return true;
};

/** Written down before the server is asked: where its answer is lost, the same writer asks again. */
const preparedIdentity = async (shell: Shell): Promise<Identity> => {
  const { device, edge } = shell;
  if (device?.stage === 'activating') return device.identity;
  const identity = await newIdentity(uuidV7(edge.now(), edge.randomBytes(10)));
  // A mistyped code must not cost an activation that only waits for its PIN.
  if (device?.stage === 'needs-pin') return identity;
  await writeDevice(shell, { stage: 'activating', identity, wasDestroyed: device?.stage === 'destroyed' });
  return identity;
};

const moveIn = async (shell: Shell, code: string, identity: Identity, activated: Activated): Promise<void> => {
  const { lease, worker, site, token, deviceId, training, serverKey, epoch } = activated;
  const deviceKey = await newDeviceKey();
  const leaseShare = fromBase64(lease.share);
  const { slot, dataKey } = await createSlot({ pin: code, deviceKey, leaseShare });
  const { writer } = identity;
  const owner: Owner = { deviceId, token, writer, worker, site, training, serverKey };
  // Whatever can be read belongs to nobody now. What waits in the outbox stays, and goes up with the new token.
  await destroyReadable(shell.logName);
  const store = await openPhoneStore(shell.logName, dataKey);
  await foundPhone(store, owner, epoch);
  store.close();
  await writeDevice(shell, {
    stage: 'needs-pin',
    identity,
    deviceKey,
    workerName: worker.name,
    slot,
    attempts: noAttempts,
    lease: renewedLease(Date.parse(lease.serverTime), shell.edge.now(), lease.days),
    leaseShare,
    newShare: undefined,
  });
  shell.pending = { code, dataKey };
};
