import { approvalOf } from '@thari/protocol/approval-of';
import { packFor } from '@thari/protocol/packs/all-packs';
import { leaseState, timeSeenAt } from '@thari/vault/lease';
import { lastTry, mayTryPin } from '@thari/vault/pin-attempts';
import { leaseDaysLeft } from './device/device-lease.ts';
import type { ReadyDevice } from './device/device-store.ts';
import type { PhoneState } from './engine-api.ts';
import type { Session } from './session.ts';
import { type Shell, unsentOnDisk } from './shell.ts';

/** What the screens see of the phone. */
export const phoneState = async (shell: Shell): Promise<PhoneState> => {
  const { device, hold, session, pending } = shell;
  if (!hold) return { name: 'used-elsewhere' };
  if (!device) return { name: 'new' };
  switch (device.stage) {
    case 'activating':
      return device.wasDestroyed ? { name: 'destroyed', unsent: await unsentOnDisk(shell) } : { name: 'new' };
    case 'needs-pin': // without the code in memory only the code opens it again
      return pending ? { name: 'needs-pin', workerName: device.workerName } : { name: 'new' };
    case 'destroyed':
      return { name: 'destroyed', unsent: await unsentOnDisk(shell) };
    case 'ready':
      return session ? openState(shell, session, device) : lockedState(shell, device);
  }
};

const lockedState = async (shell: Shell, device: ReadyDevice): Promise<PhoneState> => {
  const now = shell.edge.now();
  const may = mayTryPin(device.attempts, timeSeenAt(device.lease, now));
  return {
    name: 'locked',
    workerName: device.workerName,
    waitSeconds: may.may === 'wait' ? Math.ceil(may.waitMs / 1000) : 0,
    triesLeft: lastTry - device.attempts.tried,
    unsent: await unsentOnDisk(shell),
    leaseEnded: device.leaseShare === undefined || leaseState(device.lease, now).is === 'over',
  };
};

const openState = ({ edge }: Shell, { phone }: Session, device: ReadyDevice): PhoneState => {
  const { owner, directory, clock } = phone;
  const pack = packFor(owner.site.country, clock.today());
  return {
    name: 'open',
    today: clock.today(),
    worker: owner.worker,
    site: owner.site,
    workers: directory.workers,
    sites: directory.sites,
    training: owner.training,
    protocol: { name: pack.name, draft: !approvalOf(pack, phone.approvals) },
    leaseDaysLeft: leaseDaysLeft(device.lease, edge.now()),
  };
};
