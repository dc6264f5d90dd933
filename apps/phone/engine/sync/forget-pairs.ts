import { itemsFrom } from '../caseload/items.ts';
import type { OpenPhone } from '../open-phone.ts';
import { personsIn } from './erase-persons.ts';
import { allOfIt } from './outbox-limit.ts';
import { memoryToStore } from './sync-memory.ts';

/** Drops the pairs that left this phone's scope, each as soon as nothing of it waits to be sent. */
export const forgetPairs = (phone: OpenPhone): Promise<void> =>
  phone.inTurn(async () => {
    if (phone.sync.forget.length === 0) return;
    const waiting = new Set((await phone.store.readOutbox(allOfIt)).map(({ stream }) => stream));
    const leaving = phone.sync.forget.filter((pairId) => !waiting.has(pairId));
    if (leaving.length === 0) return;
    const persons: string[] = [];
    for (const pairId of leaving)
      persons.push(...personsIn(phone, pairId, itemsFrom(await phone.store.readStream(pairId))));
    const sync = { ...phone.sync, forget: phone.sync.forget.filter((pairId) => waiting.has(pairId)) };
    await phone.store.commit({
      forget: leaving,
      keys: persons.map((personId) => ({ personId, key: undefined })),
      meta: { sync: memoryToStore(sync) },
    });
    phone.sync = sync;
    const keys = await phone.personKeys();
    for (const personId of persons) keys.delete(personId);
    for (const pairId of leaving) phone.caseload.remove(pairId);
    phone.changed();
  });
