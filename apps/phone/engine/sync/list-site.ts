import type { DiaryRow } from '@thari/care/projections/diary-row';
import type { PersonDetails } from '@thari/care/projections/person-details';
import type { SitePage } from '@thari/contract/phone/fill';
import { shortCode } from '@thari/kernel/short-code';
import { type CaseRow, foldedByServer, rowToStore } from '../caseload/stored-row.ts';
import type { Directory, OpenPhone } from '../open-phone.ts';
import { keptMonths } from '../site/site-month.ts';
import { countOutbox } from './push-outbox.ts';
import type { ServerLink, Unheard } from './server-link.ts';
import { memoryToStore, type SyncMemory } from './sync-memory.ts';

/** The first page of a first fill: everybody's row at once, so that the diary and the search can be used; their stories follow. */
export const listSite = async (phone: OpenPhone, link: ServerLink): Promise<Unheard | undefined> => {
  const heard = await link.sitePage();
  if (!heard.heard) return heard.why;
  await phone.inTurn(() => takeSitePage(phone, heard.value));
  return undefined;
};

const takeSitePage = async (phone: OpenPhone, page: SitePage): Promise<void> => {
  const restored = page.epoch !== phone.sync.epoch;
  const sync = afterListing(phone, page);
  const directory: Directory = { workers: page.workers, sites: page.sites };
  const listed = new Set(page.pairs.map(({ pairId }) => pairId));
  // What is here whole was folded here, with what this phone has not sent yet.
  const rows = page.pairs.filter(({ pairId }) => !phone.caseload.holds(pairId)).map(summary);
  const gone = [...phone.caseload.rows()]
    .map(([pairId]) => pairId)
    .filter((pairId) => !listed.has(pairId) && !phone.caseload.holds(pairId));
  await phone.store.commit({
    rows: [
      ...rows.map(({ pairId, row }) => ({ stream: pairId, row: rowToStore(row) })),
      ...gone.map((stream) => ({ stream, row: undefined })),
    ],
    meta: { sync: memoryToStore(sync), directory },
    ...(restored && { offerAgain: 'all-acknowledged' }),
  });
  phone.sync = sync;
  phone.directory = directory;
  for (const { pairId, row } of rows) phone.caseload.put(pairId, row);
  for (const pairId of gone) phone.caseload.remove(pairId);
  if (restored) await countOutbox(phone);
  phone.changed('state');
};

const afterListing = (phone: OpenPhone, { epoch, cursor, pairs }: SitePage): SyncMemory => {
  const { sync, caseload } = phone;
  if (sync.cursor !== undefined) return { ...sync, epoch, listed: true };
  // What is here already was recorded here before the first sync; what others added to it lies before the cursor.
  const heldAndListed = pairs.map(({ pairId }) => pairId).filter((pairId) => caseload.holds(pairId));
  // What the team did for nobody in particular lies before the cursor too.
  const backfill = [...new Set([...sync.backfill, ...heldAndListed, ...keptMonths(phone)])];
  return { ...sync, epoch, cursor, listed: true, backfill };
};

/** The server folded it with the same code; here it is read as it is. */
const summary = ({ pairId, row, people, events }: SitePage['pairs'][number]): { pairId: string; row: CaseRow } => {
  const details = people.map(({ personId, details: told }) => [personId, told as PersonDetails] as const);
  const diary = row as unknown as DiaryRow;
  return {
    pairId,
    row: { diary, people: Object.fromEntries(details), code: shortCode(pairId), events, foldedBy: foldedByServer },
  };
};
