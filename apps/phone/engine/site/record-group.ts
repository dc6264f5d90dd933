import type { CareRefusal } from '@thari/care/decisions/care-refusals';
import type { CareCommand } from '@thari/care/decisions/commands';
import { sessionStage } from '@thari/care/projections/session-stage';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { decideAtSite, type SiteRefusal } from '@thari/sites/decisions/site-commands';
import { siteStateFrom } from '@thari/sites/decisions/site-state';
import { readSiteMonths } from '@thari/sites/events/read-site-months';
import { siteMonthStream } from '@thari/sites/site-month';
import { itemsFrom } from '../caseload/items.ts';
import { loadStory } from '../caseload/load-story.ts';
import { rowOf } from '../caseload/row-of.ts';
import type { GroupToRecord, Saved, SaveRefusal } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';
import { type Decided, decideAll } from '../record/decide-all.ts';
import { writtenAtSite } from './record-at-site.ts';
import { type Part, saveParts } from './save-parts.ts';
import { itemsOfSite } from './site-month.ts';

type Refusal = CareRefusal | SiteRefusal | SaveRefusal;
type Answer = Result<readonly Saved[], Refusal>;
/** A group and the session of every woman who came, in one write: twenty stories and the site's month, or none of them. */
export const recordGroup = (phone: OpenPhone, { women, ...group }: GroupToRecord): Promise<Answer> =>
  phone.inTurn(async () => {
    const before = await itemsOfSite(phone);
    const data = { ...group, named: women.length };
    const decided = decideAtSite(
      siteStateFrom(readSiteMonths(before)),
      { name: 'holdGroup', data },
      phone.clock.today(),
    );
    if (!decided.ok) return decided;
    const stream = siteMonthStream(phone.owner.site.id, group.heldOn);
    const ofSite = await writtenAtSite(phone, stream, before, decided.value);
    const parts: [Part, ...Part[]] = [{ stream, decided: ofSite, row: undefined }];
    for (const woman of women) {
      const part = await sessionOf(phone, woman, group, parts.at(-1)?.decided.head);
      if (!part.ok) return part;
      parts.push(part.value);
    }
    return saveParts(phone, { siteBefore: before, parts });
  });

const sessionOf = async (
  phone: OpenPhone,
  { pairId, sessionId }: GroupToRecord['women'][number],
  { heldOn, topics, minutes }: Omit<GroupToRecord, 'women'>,
  head: Decided['head'],
): Promise<Result<Part, Refusal>> => {
  const before = itemsFrom(await phone.store.readStream(pairId));
  const { foldPair, packsOn } = await loadStory();
  const folded = foldPair(pairId, before, packsOn(phone));
  if (!folded) return refuse('not-on-this-phone');
  const stage = sessionStage(folded.record, heldOn);
  const session: CareCommand = {
    name: 'holdSession',
    data: { sessionId, heldOn, kind: 'group', stage, topics: [...topics], ...(minutes !== undefined && { minutes }) },
  };
  const decided = await decideAll(phone, pairId, before, [session], head);
  if (!decided.ok) return decided;
  const keys = await phone.personKeys();
  const row = await rowOf(pairId, [...before, ...decided.value.added], { ...phone, keys });
  return ok({ stream: pairId, decided: decided.value, row });
};
