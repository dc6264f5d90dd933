import { leaseState, sawTime, timeSeenAt } from '@thari/vault/lease';
import { mayTryPin, waitedOpen } from '@thari/vault/pin-attempts';
import { withoutEndedShare } from './device/unlock-device.ts';
import { endLease, type Shell, updateReady } from './shell.ts';

const tickMs = 5_000;
const timeSeenEveryMs = 5 * 60_000;

/** While the lock screen is open its waits run down by a clock that nobody can set; while the phone is open its lease does. */
export const keepTime = (shell: Shell): void => {
  let lastTick = shell.edge.steady();
  let day = shell.session?.phone.clock.today();
  const tick = async (): Promise<void> => {
    const now = shell.edge.steady();
    const elapsed = now - lastTick;
    lastTick = now;
    await (shell.session ? watchLease(shell) : runDownWait(shell, elapsed));
    const today = shell.session?.phone.clock.today();
    if (today && day && today !== day) shell.announce('state'); // midnight
    day = today;
    shell.edge.after(tickMs, () => void tick());
  };
  shell.edge.after(tickMs, () => void tick());
};

const runDownWait = (shell: Shell, elapsed: number): Promise<void> =>
  updateReady(shell, (device) => {
    if (!shell.hold) return device;
    const isWaiting = mayTryPin(device.attempts, timeSeenAt(device.lease, shell.edge.now())).may === 'wait';
    return isWaiting ? { ...device, attempts: waitedOpen(device.attempts, elapsed) } : device;
  });

/** The time that was seen is written down every few minutes: a clock that is set back afterwards gains nothing. */
const watchLease = async (shell: Shell): Promise<void> => {
  const now = shell.edge.now();
  await updateReady(shell, (device) =>
    timeSeenAt(device.lease, now) - device.lease.timeSeen < timeSeenEveryMs
      ? device
      : withoutEndedShare({ ...device, lease: sawTime(device.lease, now) }, now),
  );
  const { device } = shell;
  const isOver = device?.stage === 'ready' && leaseState(device.lease, now).is === 'over';
  // Unlocks that are used up end nothing that is open; time does.
  if (isOver && leaseState({ ...device.lease, unlocks: 0 }, now).is === 'over') await endLease(shell);
};
