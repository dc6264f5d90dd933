import { destroyReadable } from '@thari/event-store-indexeddb/destroy-readable';
import { readSealedOutbox } from '@thari/event-store-indexeddb/locked-outbox';
import { holdVault, type VaultHold } from '@thari/event-store-indexeddb/single-writer';
import { withRenewedLease } from './device/device-lease.ts';
import type { Device, DeviceStore, ReadyDevice } from './device/device-store.ts';
import type { Edge } from './edge.ts';
import type { EngineChange } from './engine-api.ts';
import { type InTurn, inTurn } from './in-turn.ts';
import { isKeyBox } from './record/key-box.ts';
import { openSession, type Session } from './session.ts';

/** The phone as the worker knows it, locked or open. One at a time: activating, unlocking and locking come one after the other. */
export type Shell = {
  readonly edge: Edge;
  readonly logName: string;
  readonly devices: DeviceStore;
  readonly inTurn: InTurn;
  readonly deviceTurn: InTurn;
  readonly announce: (kind: EngineChange['kind']) => void;
  device: Device | undefined;
  /** Undefined: another tab has the phone. */
  hold: VaultHold | undefined;
  session: Session | undefined;
  /** Activated a moment ago, and waiting for a PIN. */
  pending: { readonly code: string; readonly dataKey: CryptoKey } | undefined;
};

type Parts = Pick<Shell, 'edge' | 'logName' | 'devices' | 'announce'>;

export const newShell = (parts: Parts): Shell => ({
  ...parts,
  inTurn: inTurn(),
  deviceTurn: inTurn(),
  device: undefined,
  hold: undefined,
  session: undefined,
  pending: undefined,
});

export const writeDevice = (shell: Shell, device: Device): Promise<void> =>
  shell.deviceTurn(async () => {
    await shell.devices.write(device);
    shell.device = device;
  });

/** Changes what is written of a phone that has an owner; of any other there is nothing to change. */
export const updateReady = (shell: Shell, change: (device: ReadyDevice) => ReadyDevice): Promise<void> =>
  shell.deviceTurn(async () => {
    if (shell.device?.stage !== 'ready') return;
    const next = change(shell.device);
    if (next === shell.device) return;
    await shell.devices.write(next);
    shell.device = next;
  });

// The worker that was ended a moment ago gives its hold back a moment later.
const triesForHold = 10;
const betweenTriesMs = 100;

export const takeHold = async (shell: Shell, how: 'if-free' | 'use-here'): Promise<void> => {
  for (let tries = 0; !shell.hold && tries < triesForHold; tries++) {
    const held = await holdVault(() => loseHold(shell), how);
    if (held !== 'held-elsewhere') shell.hold = held;
    else await new Promise<void>((resolve) => shell.edge.after(betweenTriesMs, resolve));
  }
};

/** Another tab took the phone: everything in memory goes, at once. */
export const loseHold = (shell: Shell): void => {
  shell.hold = undefined;
  shell.pending = undefined;
  const { session } = shell;
  shell.session = undefined;
  void session?.close();
  shell.announce('state');
};

export const letGo = (shell: Shell): void => {
  shell.hold?.release();
  loseHold(shell);
};

/** How many entries wait, as anybody can see who holds the phone. */
export const unsentOnDisk = async ({ logName }: Shell): Promise<number> =>
  (await readSealedOutbox(logName)).filter(({ eventId }) => !isKeyBox(eventId)).length;

/** The keys first: what then is still there cannot be read. What was not sent stays, sealed to the server. */
export const destroy = async (shell: Shell): Promise<void> => {
  await closeSession(shell);
  await writeDevice(shell, { stage: 'destroyed' });
  await destroyReadable(shell.logName);
};

export const closeSession = async (shell: Shell): Promise<void> => {
  const { session } = shell;
  shell.session = undefined;
  shell.pending = undefined;
  await session?.close();
};

/** 'nothing-here' is left destroyed: a store without its contents would number its entries anew under the same writer. */
export const openShell = async (shell: Shell, dataKey: CryptoKey): Promise<Session | 'nothing-here'> => {
  const session = await openSession(
    {
      edge: shell.edge,
      logName: shell.logName,
      clockOffset: () => (shell.device?.stage === 'ready' ? shell.device.lease.clockOffsetMs : 0),
      changed: (what = 'data') => shell.announce(what),
      syncChanged: () => shell.announce('sync'),
      onLease: async (lease) => {
        await updateReady(shell, (device) => withRenewedLease(device, lease, shell.edge.now()));
        shell.announce('state');
      },
      onRevoked: () => endLease(shell),
      onStale: () => letGo(shell),
    },
    dataKey,
  );
  if (session === 'nothing-here') await destroy(shell);
  else shell.session = session;
  return session;
};

/** Reading ends now, and begins again when the server says so. What waits stays, sealed. */
export const endLease = async (shell: Shell): Promise<void> => {
  await updateReady(shell, (device) => ({ ...device, leaseShare: undefined, newShare: undefined }));
  await closeSession(shell);
  shell.announce('state');
};
