import { compare } from '@thari/protocol/compare';
import { openWords } from '../caseload/open-words.ts';
import { motherName } from '../caseload/persons.ts';
import type { SitePage } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';
import { itemsOfSite } from './site-month.ts';

/** What the team did and agreed, with the words that lie sealed beside it. */
export const sitePage = async (phone: OpenPhone): Promise<SitePage> => {
  const words = await openWords(await itemsOfSite(phone), await phone.personKeys());
  const work = phone.siteWork;
  return { today: phone.clock.today(), work, words: Object.fromEntries(words), women: womenHere(phone) };
};

/** Those of her own first, then by name: whom she meets most is on top. */
const womenHere = ({ caseload, owner }: OpenPhone): SitePage['women'] =>
  [...caseload.rows()]
    .filter(([pairId, { diary }]) => !diary.hasLeft && caseload.holds(pairId))
    .map(([pairId, row]) => ({
      pairId,
      name: motherName(row),
      code: row.code,
      mine: row.diary.assignedTo === owner.worker.id,
    }))
    .sort((a, b) => Number(b.mine) - Number(a.mine) || compare(a.name, b.name) || compare(a.code, b.code));
