import { itemsFrom } from '../caseload/items.ts';
import { motherName } from '../caseload/persons.ts';
import type { MyWork } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';
import { workDays } from '../record/work-log.ts';

/** What she did on this phone, and what of it the server did not take. */
export const myWork = async (phone: OpenPhone): Promise<MyWork> => {
  const refused = await Promise.all(
    [...phone.outbox.refused].map(async ([eventId, { pairId, reason }]) => {
      const row = phone.caseload.get(pairId);
      const items = itemsFrom(await phone.store.readStream(pairId));
      const type = items.find(({ event }) => event.id === eventId)?.event.type ?? '';
      return { eventId, pairId, name: row ? motherName(row) : '', type, reason };
    }),
  );
  return { today: phone.clock.today(), days: workDays(phone.work), refused };
};
