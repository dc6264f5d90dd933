import type { PairRecord } from '@thari/care/projections/pair-record';
import type { PlanItem } from '@thari/protocol/rule';
import type { Words } from '../../words/words.ts';
import { isBereaved } from '../forms/bereaved.ts';
import { isCovered } from './is-covered.ts';

/** What a line of her plan is called. Inside her opened page one talk is told from another; nothing is named all the same. */
export const rowTitle = (
  { what, why, about, rule }: Pick<PlanItem, 'what' | 'why' | 'about' | 'rule'>,
  record: Pick<PairRecord, 'mother' | 'infants'>,
  { person, lists }: Words,
): string => {
  if (isCovered(record)) return lists.what[what];
  const talks: Readonly<Record<string, string>> = person.talks;
  const isOfBaby = record.infants.some(({ infantId }) => infantId === about);
  if (what === 'talk' && why === 'asked-at-every-contact' && isOfBaby) return person.talkAboutBaby;
  if (what === 'talk') return talks[why] ?? person.what.talk;
  if (what === 'her-check' && (rule === 'retesting' || rule === 'antenatal-tests')) return person.offeredCheck;
  if (rule === 'infant-risk-plan' && what === 'baby-medicine') return person.babyPlan;
  if (what === 'postnatal-visit' && isBereaved(record)) return person.nurseVisit;
  return why === 'first-cotrimoxazole' ? person.secondMedicine : person.what[what];
};
