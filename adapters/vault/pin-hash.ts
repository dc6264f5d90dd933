import { argon2id } from 'hash-wasm';
import { type Bytes, utf8 } from './bytes.ts';

/** How hard a PIN is to try. Kept with what it protects, so that a later build may choose harder without locking anybody out. */
export type PinCost = { readonly memoryKiB: number; readonly passes: number; readonly lanes: number };

/** Hashes a PIN; a parameter of the slot's functions only so that a test can be a phone without memory. */
export type HashPin = (pin: string, salt: Bytes, cost: PinCost) => Promise<Bytes>;

/** The phone could not find the memory. It says nothing about the PIN, and must not count as a try. */
export class NotEnoughMemory extends Error {
  override readonly name = 'NotEnoughMemory';
}

/** 261 ms of CPU here, about 1.5 s on an entry-level phone (research/offline-sync.md E). */
export const usualCost: PinCost = { memoryKiB: 32 * 1024, passes: 3, lanes: 1 };

/** The least that OWASP accepts, for a phone that cannot give 32 MiB. */
export const leastCost: PinCost = { memoryKiB: 19 * 1024, passes: 2, lanes: 1 };

export const hashPin: HashPin = async (pin, salt, { memoryKiB, passes, lanes }) => {
  if (pin.length === 0) throw new RangeError('an empty PIN is no PIN');
  const password = utf8(pin);
  const options = { password, salt, memorySize: memoryKiB, iterations: passes, parallelism: lanes, hashLength: 32 };
  try {
    return new Uint8Array(await argon2id({ ...options, outputType: 'binary' }));
  } catch (cause) {
    // Every option was checked, so what is left is that WebAssembly could not have its memory.
    throw new NotEnoughMemory(`no ${memoryKiB} KiB for the PIN`, { cause });
  }
};

/**
 * Makes the code of the hash ready, with the least work there is and nothing secret. While the lock screen waits it costs nobody
 * anything; after the last digit it would.
 */
export const warmPinHash = async (): Promise<void> => {
  await hashPin('0', new Uint8Array(leastSalt), { memoryKiB: 8, passes: 1, lanes: 1 });
};

const leastSalt = 8;

/** The usual cost, or the least one where the phone cannot pay it. */
export const hashAtAffordableCost = async (
  pin: string,
  salt: Bytes,
  hash: HashPin,
): Promise<{ readonly cost: PinCost; readonly hashed: Bytes }> => {
  try {
    return { cost: usualCost, hashed: await hash(pin, salt, usualCost) };
  } catch (fault) {
    if (!(fault instanceof NotEnoughMemory)) throw fault;
    return { cost: leastCost, hashed: await hash(pin, salt, leastCost) };
  }
};
