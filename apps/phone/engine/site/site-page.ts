import { openWords } from '../caseload/open-words.ts';
import type { SitePage } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';
import { itemsOfSite } from './site-month.ts';

/** What the team did and agreed, with the words that lie sealed beside it. */
export const sitePage = async (phone: OpenPhone): Promise<SitePage> => {
  const words = await openWords(await itemsOfSite(phone), await phone.personKeys());
  return { today: phone.clock.today(), work: phone.siteWork, words: Object.fromEntries(words) };
};
