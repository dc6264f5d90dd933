import { append } from '@thari/event-log/append';
import type { EventItem } from '@thari/event-log/event';
import { headsOf } from '@thari/event-log/order';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { packVersion } from '@thari/protocol/pack';
import { packFor } from '@thari/protocol/packs/all-packs';
import { decideAtSite, type SiteCommand, type SiteRefusal } from '@thari/sites/decisions/site-commands';
import { siteStateFrom } from '@thari/sites/decisions/site-state';
import { readSiteMonths } from '@thari/sites/events/read-site-months';
import { type SiteMonthDraft, siteMonthCatalogue } from '@thari/sites/events/site-month-event';
import { siteMonthStream } from '@thari/sites/site-month';
import { newPersonKey } from '@thari/vault/person-key';
import type { Saved, SaveRefusal } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';
import type { Decided } from '../record/decide-all.ts';
import { sealDrafts } from '../record/seal-drafts.ts';
import { saveParts } from './save-parts.ts';
import { itemsOfSite } from './site-month.ts';

type Answer = Result<Saved, SiteRefusal | SaveRefusal>;

/** Decides, seals and saves something about the site durably in one step. It goes into the month in which it happened. */
export const recordAtSite = (phone: OpenPhone, command: SiteCommand): Promise<Answer> =>
  phone.inTurn(async () => {
    const before = await itemsOfSite(phone);
    const decided = decideAtSite(siteStateFrom(readSiteMonths(before)), command, phone.clock.today());
    if (!decided.ok) return decided;
    const [first] = decided.value;
    if (!first) return refuse('wrong-shape');
    const stream = siteMonthStream(phone.owner.site.id, first.occurredOn);
    const written = await writtenAtSite(phone, stream, before, decided.value);
    const saved = await saveParts(phone, { siteBefore: before, parts: [{ stream, decided: written, row: undefined }] });
    if (!saved.ok) return saved;
    const [ofSite] = saved.value;
    return ofSite ? ok(ofSite) : refuse('wrong-shape');
  });

/** Takes back what was just saved, as a new fact. */
export const undoAtSite = async (phone: OpenPhone, { eventIds }: Saved): Promise<Answer> => {
  let last: Answer = refuse('entry-unknown');
  for (const withdraws of [...eventIds].reverse()) {
    last = await recordAtSite(phone, { name: 'withdrawSiteEntry', data: { withdraws, reason: 'undone' } });
    if (!last.ok) return last;
  }
  return last;
};

/** Seals what was decided and puts it at the end of the writer's chain. */
export const writtenAtSite = async (
  phone: OpenPhone,
  stream: string,
  before: readonly EventItem[],
  drafts: readonly SiteMonthDraft[],
): Promise<Decided> => {
  const known = await phone.personKeys();
  // Free words about nobody have a key of their own, made where they are first written; so no two phones ever make the same one.
  const owners = drafts.flatMap(({ privatePart }) => privatePart?.personId ?? []).filter((id) => !known.has(id));
  const newKeys = new Map(owners.map((id) => [id, newPersonKey()]));
  const versionOf = (type: string) => siteMonthCatalogue.find(type)?.version ?? 1;
  const at = { streamKind: 'site-month', stream } as const;
  const sealed = await sealDrafts(phone, at, drafts, { keys: new Map([...known, ...newKeys]), versionOf });
  if (sealed === 'no-key') throw new Error('a key was made for every entry with words');
  const own = before.map(({ event }) => event).filter((event) => event.stream === stream);
  const { owner, clock } = phone;
  const by = {
    writer: owner.writer,
    author: owner.worker.id,
    site: owner.site.id,
    protocolVersion: packVersion(packFor(owner.site.country, clock.today())),
  };
  const recordedAt = new Date(clock.now()).toISOString();
  const appended = append(sealed, by, { head: phone.head, streamHeads: headsOf(own), recordedAt });
  return { added: appended.items, head: appended.head, newKeys };
};
