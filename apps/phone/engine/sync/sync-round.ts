import { addDays } from '@thari/kernel/calendar-date';
import type { OpenPhone } from '../open-phone.ts';
import { pastMonths } from '../site/site-month.ts';
import { fillPairs } from './fill-pairs.ts';
import { forgetPairs } from './forget-pairs.ts';
import { listSite } from './list-site.ts';
import { type OnLease, pullChanges } from './pull-changes.ts';
import { pushOutbox } from './push-outbox.ts';
import type { ServerLink, Unheard } from './server-link.ts';
import { afterRestore, memoryToStore } from './sync-memory.ts';

const mostRestarts = 3;
/** A restored backup is younger than this; until then what the server acknowledged is kept and can be offered again. */
const daysKept = 35;

/** Says everything, then hears everything. Answers why it could not, or nothing. */
export const syncRound = async (phone: OpenPhone, link: ServerLink, onLease: OnLease): Promise<Unheard | undefined> => {
  for (let tries = 0; tries < mostRestarts; tries++) {
    const why = await talk(phone, link, onLease);
    if (why !== 'new-epoch') return why;
    await phone.inTurn(() => startOver(phone));
  }
  return 'server-problem';
};

const talk = async (phone: OpenPhone, link: ServerLink, onLease: OnLease): Promise<Unheard | undefined> => {
  const unsaid = await pushOutbox(phone, link);
  // One event that the server chokes on must not keep this phone deaf.
  if (unsaid && unsaid !== 'server-problem') return unsaid;
  if (!phone.sync.listed) {
    const why = (await listSite(phone, link)) ?? (await pushOutbox(phone, link));
    if (why && why !== 'server-problem') return why;
  }
  const unheard = await pullChanges(phone, link, onLease);
  if (unheard) return unheard;
  await forgetPairs(phone);
  await phone.inTurn(() => noteTheDay(phone));
  return (await fillPairs(phone, link)) ?? unsaid;
};

/** The server was restored from a backup: the site page will say which, and then everything is offered and heard again. */
const startOver = async (phone: OpenPhone): Promise<void> => {
  const sync = afterRestore(phone.sync, phone.sync.epoch);
  await phone.store.commit({ meta: { sync: memoryToStore(sync) } });
  phone.sync = sync;
};

const noteTheDay = async (phone: OpenPhone): Promise<void> => {
  const today = phone.clock.today();
  const isNewDay = phone.sync.tidiedOn !== today;
  const past = isNewDay ? pastMonths(phone).filter(phone.caseload.holds) : [];
  const sync = {
    ...phone.sync,
    lastSyncAt: new Date(phone.clock.now()).toISOString(),
    tidiedOn: today,
    forget: [...new Set([...phone.sync.forget, ...past])],
  };
  await phone.store.commit({
    meta: { sync: memoryToStore(sync) },
    ...(isNewDay && { dropAcknowledgedBefore: addDays(today, -daysKept) }),
  });
  phone.sync = sync;
};
