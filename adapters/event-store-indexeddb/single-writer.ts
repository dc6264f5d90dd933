/** Held for as long as this tab is the one that writes. */
export type VaultHold = { readonly release: () => void };

const lockName = 'thari-vault';

/**
 * One tab at a time opens the vault: two would number their events alike. 'use-here' takes the hold away from the tab that has it;
 * that tab then hears `onLost`, and has to lock itself and forget what it holds in memory.
 */
export const holdVault = (
  onLost: () => void,
  take: 'if-free' | 'use-here' = 'if-free',
): Promise<VaultHold | 'held-elsewhere'> =>
  new Promise((resolve, reject) => {
    let isHeld = false;
    const whileHeld = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) return void resolve('held-elsewhere');
      isHeld = true;
      return new Promise<void>((release) => resolve({ release }));
    };
    const options: LockOptions = take === 'use-here' ? { steal: true } : { ifAvailable: true };
    navigator.locks.request(lockName, options, whileHeld).catch((fault) => (isHeld ? onLost() : reject(fault)));
  });
