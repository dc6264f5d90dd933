import { beforeAll, describe, expect, test } from 'vitest';
import { gcmOpen, gcmSeal } from './aes-gcm.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { type Bytes, randomBytes, utf8 } from './bytes.ts';
import { type HashPin, leastCost, NotEnoughMemory, usualCost } from './pin-hash.ts';
import { changePin, createSlot, newDeviceKey, openSlot, type PinSlot, SlotUnusable } from './pin-slot.ts';

// Argon2id has its own tests below: here it would only make every line slow.
const quick: HashPin = async (pin, salt, cost) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(JSON.stringify([pin, toBase64(salt), cost]))));

const deviceKey = await newDeviceKey();
const leaseShare = randomBytes(32);
const pin = '480273';
const secrets = { pin, deviceKey, leaseShare, hash: quick };
const place = utf8('here');

let slot: PinSlot;
let sealed: Bytes;
beforeAll(async () => {
  const made = await createSlot(secrets);
  slot = made.slot;
  sealed = await gcmSeal(made.dataKey, utf8('Nomsa'), place);
});

const read = async (opened: Awaited<ReturnType<typeof openSlot>>) =>
  opened === 'wrong-pin' ? opened : new TextDecoder().decode(await gcmOpen(opened.dataKey, sealed, place));

describe('a slot', () => {
  test('opens with the PIN, the device and the lease share it was made with, after lying as JSON', async () => {
    expect(await read(await openSlot(JSON.parse(JSON.stringify(slot)), secrets))).toBe('Nomsa');
  });

  test('gives a key that script cannot read out', async () => {
    const opened = await openSlot(slot, secrets);
    const made = await createSlot(secrets);
    expect(opened !== 'wrong-pin' && opened.dataKey.extractable).toBe(false);
    expect(made.dataKey.extractable).toBe(false);
  });

  test.each(['480274', '048027', '4802730', ''])('says so when the PIN is %o', async (wrong) => {
    expect(await openSlot(slot, { ...secrets, pin: wrong })).toBe('wrong-pin');
  });

  test('does not call it a wrong PIN when the device or the lease share is another', async () => {
    await expect(openSlot(slot, { ...secrets, deviceKey: await newDeviceKey() })).rejects.toThrow(SlotUnusable);
    await expect(openSlot(slot, { ...secrets, leaseShare: randomBytes(32) })).rejects.toThrow(SlotUnusable);
  });

  test('takes a data key that exists already', async () => {
    const raw = randomBytes(32);
    const made = await createSlot({ ...secrets, dataKey: raw });
    const same = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
    expect(await gcmOpen(same, await gcmSeal(made.dataKey, utf8('Nomsa'), place), place)).toEqual(utf8('Nomsa'));
  });

  test('is not made around a lease share of another length', async () => {
    await expect(createSlot({ ...secrets, leaseShare: randomBytes(31) })).rejects.toThrow(RangeError);
  });

  test.each(['salt', 'wrapped', 'check'] as const)(
    'is unusable when any one bit of its %s is changed',
    async (part) => {
      const bytes = fromBase64(slot[part]);
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const changed = bytes.slice();
        changed[bit >> 3]! ^= 1 << (bit & 7);
        await expect(openSlot({ ...slot, [part]: toBase64(changed) }, secrets)).rejects.toThrow(SlotUnusable);
      }
    },
  );

  test.each([
    ['with less memory to pay', { cost: { ...usualCost, memoryKiB: 1024 } }],
    ['with fewer passes to pay', { cost: { ...usualCost, passes: 1 } }],
    ['with more lanes to pay', { cost: { ...usualCost, lanes: 2 } }],
    ['of another version', { version: 2 as unknown as 1 }],
    ['with something else than base64', { salt: '!' }],
  ])('is unusable when it is %s', async (_, change) => {
    await expect(openSlot({ ...slot, ...change }, secrets)).rejects.toThrow(SlotUnusable);
  });
});

describe('changing the PIN', () => {
  test('keeps the data and ends the old PIN', async () => {
    const changed = await changePin(slot, { ...secrets, newPin: '917350' });
    if (changed === 'wrong-pin') throw new Error(changed);
    expect(await read(await openSlot(changed, { ...secrets, pin: '917350' }))).toBe('Nomsa');
    expect(await openSlot(changed, secrets)).toBe('wrong-pin');
  });

  test('is not done with a wrong PIN', async () => {
    expect(await changePin(slot, { ...secrets, pin: '000000', newPin: '917350' })).toBe('wrong-pin');
  });

  test('may take up a new lease share, and the old one is worth nothing then', async () => {
    const newLeaseShare = randomBytes(32);
    const changed = await changePin(slot, { ...secrets, newPin: pin, newLeaseShare });
    if (changed === 'wrong-pin') throw new Error(changed);
    expect(await read(await openSlot(changed, { ...secrets, leaseShare: newLeaseShare }))).toBe('Nomsa');
    await expect(openSlot(changed, secrets)).rejects.toThrow(SlotUnusable);
  });
});

describe('a phone with little memory', () => {
  const hashWithin =
    (memoryKiB: number): HashPin =>
    async (text, salt, cost) => {
      if (cost.memoryKiB > memoryKiB) throw new NotEnoughMemory('full');
      return quick(text, salt, cost);
    };

  test('makes a slot at the least cost, and the slot remembers it', async () => {
    const small = await createSlot({ ...secrets, hash: hashWithin(leastCost.memoryKiB) });
    expect([slot.cost, small.slot.cost]).toEqual([usualCost, leastCost]);
    expect(await openSlot(small.slot, secrets)).toHaveProperty('dataKey');
  });

  test('says that it is the memory, never that the PIN was wrong', async () => {
    const nearlyFull = hashWithin(leastCost.memoryKiB - 1);
    await expect(createSlot({ ...secrets, hash: nearlyFull })).rejects.toThrow(NotEnoughMemory);
    await expect(openSlot(slot, { ...secrets, hash: nearlyFull })).rejects.toThrow(NotEnoughMemory);
  });
});
