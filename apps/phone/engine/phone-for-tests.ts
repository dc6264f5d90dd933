import type { CareCommand } from '@thari/care/decisions/commands';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { toBase64 } from '@thari/vault/base64';
import type { Site, Worker } from './engine-api.ts';
import { foundPhone, loadPhone } from './load-phone.ts';
import { boxesOn, type Disk, emptyDisk, memoryStore } from './memory-store-for-tests.ts';
import type { OpenPhone } from './open-phone.ts';
import { recordCommand } from './record/record-commands.ts';
import { type ServerLink, serverLink, type Unheard } from './sync/server-link.ts';
import { syncRound } from './sync/sync-round.ts';

/** An unlocked phone in Node: the real engine over a disk in memory. */
export type TestPhone = { readonly disk: Disk; phone: OpenPhone; readonly link: ServerLink };

type Parts = {
  readonly worker: Worker;
  readonly writer: string;
  readonly site: Site;
  readonly serverKey: Uint8Array;
  readonly epoch: string;
  readonly token?: string;
  readonly today: () => CalendarDate;
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
};

export const testPhone = async (parts: Parts): Promise<TestPhone> => {
  const disk = emptyDisk();
  const { worker, writer, site, token = 'token', serverKey } = parts;
  const owner = { deviceId: writer, token, writer, worker, site, training: true, serverKey: toBase64(serverKey) };
  await foundPhone(memoryStore(disk), owner, parts.epoch);
  const link = serverLink({
    fetch: parts.fetch,
    token,
    after: () => () => undefined,
    stop: new AbortController().signal,
  });
  return { disk, link, phone: await loaded(disk, parts.today) };
};

/** The app started again on the same disk. */
export const restarted = async (test: TestPhone, today: () => CalendarDate): Promise<void> => {
  test.disk.commitsLeft = Number.POSITIVE_INFINITY;
  test.phone = await loaded(test.disk, today);
};

/** Another owner on the same disk, after everything readable was destroyed. */
export const movedIn = async (
  disk: Disk,
  owner: OpenPhone['owner'],
  epoch: string,
  today: () => CalendarDate,
): Promise<OpenPhone> => {
  await foundPhone(memoryStore(disk), owner, epoch);
  return loaded(disk, today);
};

export const synced = ({ phone, link }: TestPhone): Promise<Unheard | undefined> =>
  syncRound(phone, link, async () => undefined);

const loaded = async (disk: Disk, today: () => CalendarDate): Promise<OpenPhone> => {
  const phone = await loadPhone(memoryStore(disk), {
    boxes: boxesOn(disk),
    clock: { now: () => Date.parse(`${today()}T09:00:00.000Z`), today },
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    changed: () => undefined,
  });
  if (!phone) throw new Error('an empty disk');
  return phone;
};

/** Records one after another, and answers with the ids of the events. A refusal throws. */
export const saved = async ({ phone }: TestPhone, pairId: string, ...commands: CareCommand[]): Promise<string[]> => {
  const ids: string[] = [];
  for (const command of commands) {
    const answer = await recordCommand(phone, pairId, command);
    if (!answer.ok) throw new Error(answer.reason);
    ids.push(...answer.value.eventIds);
  }
  return ids;
};
