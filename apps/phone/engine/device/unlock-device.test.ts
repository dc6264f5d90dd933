import { toBase64 } from '@thari/vault/base64';
import { renewedLease } from '@thari/vault/lease';
import { noAttempts } from '@thari/vault/pin-attempts';
import { createSlot, newDeviceKey } from '@thari/vault/pin-slot';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leaseDaysLeft, withRenewedLease } from './device-lease.ts';
import type { ReadyDevice } from './device-store.ts';
import { makeDoor } from './door.ts';
import { newIdentity } from './new-identity.ts';
import { unlockDevice } from './unlock-device.ts';

const pin = '735182';
const share = new Uint8Array(32).fill(7);
const day = 86_400_000;
const start = Date.parse('2026-03-02T08:00:00Z');
const writer = '0199f2d0-00da-7000-8000-000000000001';

let made: ReadyDevice;
let disk: ReadyDevice;
let now: number;
let server: (path: string, init: RequestInit) => Promise<Response>;
let asked: string[];

beforeAll(async () => {
  const deviceKey = await newDeviceKey();
  const { slot } = await createSlot({ pin, deviceKey, leaseShare: share });
  made = {
    stage: 'ready',
    identity: await newIdentity(writer),
    deviceKey,
    workerName: 'Grace',
    slot,
    door: await makeDoor(pin, deviceKey, 'the token'),
    attempts: noAttempts,
    lease: renewedLease(start, start, 35),
    leaseShare: share,
    newShare: undefined,
  };
});
beforeEach(() => {
  disk = made;
  now = start;
  asked = [];
  server = async () => {
    throw new TypeError('Failed to fetch');
  };
});

const unlock = (typed: string) =>
  unlockDevice(
    {
      edge: {
        now: () => now,
        after: () => () => undefined,
        fetch: (path, init) => {
          asked.push(`${path.split('?')[0]} ${new Headers(init.headers).get('authorization')}`);
          return server(path, init);
        },
      },
      write: async (device) => {
        disk = device;
      },
    },
    disk,
    typed,
  );
const reasonOf = async (typed: string) => {
  const answer = await unlock(typed);
  return answer.ok ? 'open' : answer.reason;
};
const json = (answer: unknown, status = 200) =>
  new Response(JSON.stringify(answer), { status, headers: { 'content-type': 'application/problem+json' } });
const leaseGiven = (given: Uint8Array) => async (path: string) => {
  const epoch = '0199f2d0-00ee-7000-8000-000000000001';
  if (path.startsWith('/api/phone/push')) return json({ epoch, receipts: [], keysStored: [] });
  const lease = { share: toBase64(given), days: 35, serverTime: new Date(now).toISOString() };
  const nothing = { items: [], keys: [], erasedPersons: [], backfill: [], forget: [] };
  return json({ epoch, cursor: '0.0', more: false, ...nothing, lease });
};

describe('trying a PIN', () => {
  test('is written down before it is looked at, and forgotten when it was right', async () => {
    const writes: number[] = [];
    await unlockDevice(
      {
        edge: { now: () => now, after: () => () => undefined, fetch: server },
        write: async ({ attempts }) => void writes.push(attempts.tried),
      },
      made,
      pin,
    );
    expect(writes).toEqual([1, 0]);
  });

  test('ten times wrong ends it, with longer and longer waits before that', async () => {
    const heard: string[] = [];
    for (let tries = 0; tries < 10; tries++) {
      heard.push(await reasonOf('918273'));
      if (tries < 3) continue;
      heard.push(await reasonOf(pin));
      now += 20 * 60_000;
    }
    expect(heard.filter((reason) => reason === 'wrong-pin')).toHaveLength(9);
    expect(heard.filter((reason) => reason === 'wait')).toHaveLength(6);
    expect(heard.slice(-2)).toEqual(['destroyed', 'destroyed']);
    expect(disk.attempts.tried).toBe(10);
  }, 30_000);

  test('is not made easier by a clock that is set back', async () => {
    now = start + day;
    for (let tries = 0; tries < 4; tries++) await reasonOf('918273');
    now = start;
    expect(await reasonOf(pin)).toBe('wait');
  }, 30_000);
});

describe('a lease', () => {
  test('ends at its time: the share goes from the disk, and no PIN opens without the server', async () => {
    now = start + 35 * day - 1;
    expect(await reasonOf(pin)).toBe('open');
    now = start + 35 * day;
    expect(await reasonOf(pin)).toBe('lease-ended');
    expect(disk.leaseShare).toBeUndefined();
    now = start; // set back
    expect(await reasonOf(pin)).toBe('lease-ended');
  }, 30_000);

  test('that is over still tells a wrong PIN from a right one, and counts it', async () => {
    now = start + 40 * day;
    expect(await reasonOf('918273')).toBe('wrong-pin');
    expect(disk.attempts.tried).toBe(1);
    expect(asked).toEqual([]);
    expect(await reasonOf(pin)).toBe('lease-ended');
    expect(disk.attempts.tried).toBe(0);
  });

  test('begins anew when the server gives the share again, asked for with the token and for nothing else', async () => {
    now = start + 40 * day;
    server = leaseGiven(share);
    expect(await reasonOf(pin)).toBe('open');
    expect(asked).toEqual(['/api/phone/push Bearer the token', '/api/phone/pull Bearer the token']);
    expect(leaseDaysLeft(disk.lease, now)).toBe(35);
    expect(disk.leaseShare).toEqual(share);
  });

  test('does not begin anew for a phone that was taken out of use', async () => {
    now = start + 40 * day;
    server = async () => json({ code: 'phone-revoked' }, 403);
    expect(await reasonOf(pin)).toBe('lease-ended');
    server = leaseGiven(new Uint8Array(32).fill(9));
    expect(await reasonOf(pin)).toBe('lease-ended');
  });

  test('is over after 400 unlocks too', async () => {
    disk = { ...made, lease: { ...made.lease, unlocks: 399 } };
    expect(await reasonOf(pin)).toBe('open');
    expect(await reasonOf(pin)).toBe('lease-ended');
  });

  test('with a new share takes it up at the next unlock, when the PIN is at hand', async () => {
    const other = new Uint8Array(32).fill(9);
    const sent = { share: toBase64(other), days: 14, serverTime: new Date(now).toISOString() };
    disk = withRenewedLease(made, sent, now);
    expect([disk.leaseShare, disk.newShare]).toEqual([share, other]);
    expect(await reasonOf(pin)).toBe('open');
    expect([disk.leaseShare, disk.newShare]).toEqual([other, undefined]);
    expect(await reasonOf(pin)).toBe('open');
    expect(withRenewedLease(disk, sent, now).newShare).toBeUndefined();
  }, 30_000);
});
