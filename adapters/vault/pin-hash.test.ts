import { describe, expect, test, vi } from 'vitest';
import { utf8 } from './bytes.ts';
import { hashAtAffordableCost, hashPin, leastCost, NotEnoughMemory, usualCost, warmPinHash } from './pin-hash.ts';
import { createSlot, newDeviceKey, openSlot } from './pin-slot.ts';

const salt = utf8('a salt of 16 byte');
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('hashing a PIN', () => {
  // The same by Node's own Argon2 (OpenSSL), which shares no code with hash-wasm.
  test.each([usualCost, leastCost])('is Argon2id as others compute it, at %o', async (cost) => {
    const { argon2Sync } = await import('node:crypto');
    const parameters = { message: '480273', nonce: salt, parallelism: cost.lanes, tagLength: 32 };
    const theirs = argon2Sync('argon2id', { ...parameters, memory: cost.memoryKiB, passes: cost.passes });
    expect(hex(await hashPin('480273', salt, cost))).toBe(hex(theirs));
  });

  test('can be made ready beforehand, and is the same afterwards', async () => {
    const before = await hashPin('480273', salt, leastCost);
    await warmPinHash();
    expect(await hashPin('480273', salt, leastCost)).toEqual(before);
  });

  test('falls back to the least cost only when the memory is not there', async () => {
    const asked: number[] = [];
    const { cost } = await hashAtAffordableCost('480273', salt, async (_pin, _salt, { memoryKiB }) => {
      asked.push(memoryKiB);
      if (memoryKiB > leastCost.memoryKiB) throw new NotEnoughMemory('full');
      return new Uint8Array(32);
    });
    expect([asked, cost]).toEqual([[usualCost.memoryKiB, leastCost.memoryKiB], leastCost]);
    const bug = vi.fn(() => Promise.reject(new TypeError('a bug')));
    await expect(hashAtAffordableCost('480273', salt, bug)).rejects.toThrow(TypeError);
    expect(bug).toHaveBeenCalledTimes(1);
  });

  test('says that memory is missing when WebAssembly cannot have it', async () => {
    await expect(hashPin('480273', salt, { ...usualCost, memoryKiB: 4_194_304 })).rejects.toThrow(NotEnoughMemory);
  });

  test('stands inside a slot', async () => {
    const secrets = { pin: '480273', deviceKey: await newDeviceKey(), leaseShare: new Uint8Array(32).fill(7) };
    const { slot } = await createSlot(secrets);
    expect(slot.cost).toEqual(usualCost);
    expect(await openSlot(slot, secrets)).toHaveProperty('dataKey');
    expect(await openSlot(slot, { ...secrets, pin: '480274' })).toBe('wrong-pin');
    expect(await openSlot(slot, { ...secrets, pin: '' })).toBe('wrong-pin');
  });
});
