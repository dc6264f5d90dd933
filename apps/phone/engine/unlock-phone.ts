import { ok, type Result, refuse } from '@thari/kernel/result';
import { SlotUnusable } from '@thari/vault/pin-slot';
import { unlockDevice } from './device/unlock-device.ts';
import type { UnlockRefusal } from './engine-api.ts';
import { destroy, openShell, type Shell, writeDevice } from './shell.ts';

export const unlockPhone = async (shell: Shell, pin: string): Promise<Result<true, UnlockRefusal>> => {
  const { device, edge } = shell;
  if (!shell.hold) return refuse('used-elsewhere');
  if (device?.stage !== 'ready') return refuse('destroyed');
  if (shell.session) return ok(true);
  const answer = await unlockDevice({ edge, write: (next) => writeDevice(shell, next) }, device, pin).catch((fault) => {
    // Damage, and no fault of hers: what opens the data is gone, as after ten wrong PINs.
    if (fault instanceof SlotUnusable) return refuse('destroyed' as const);
    throw fault;
  });
  if (answer.ok)
    return (await openShell(shell, answer.value.dataKey)) === 'nothing-here' ? refuse('destroyed') : ok(true);
  if (answer.reason === 'destroyed') await destroy(shell);
  return answer;
};
