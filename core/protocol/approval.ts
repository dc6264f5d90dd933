import { allRules } from './all-rules.ts';
import { type Approval, approvalOf } from './approval-of.ts';
import type { Pack } from './pack.ts';
import { packsOf } from './packs/all-packs.ts';
import type { RuleId } from './rule-ids.ts';

/** What the programme does for itself: nothing clinical hangs on it, so it runs before anybody has signed. */
export const rulesOfThePractice: readonly RuleId[] = ['appointments', 'tracing', 'birth-expected', 'bereavement'];

export type Use = { readonly training: boolean; readonly approvals: readonly Approval[] };

/**
 * The packs a country plans by. In training all of each pack runs; with real people only what a named clinician signed for,
 * and of the rules from memory only those she verified. What nobody signed for asks for nothing.
 */
export const packsInUse = (country: string, use: Use): readonly Pack[] => {
  if (use.training) return packsOf(country);
  const key = JSON.stringify([country, use.approvals]);
  const known = liveInUse.get(key);
  if (known) return known;
  const packs = packsOf(country).map((pack) => ({ ...pack, rules: rulesInUse(pack, use) }));
  liveInUse.set(key, packs);
  return packs;
};
/** Asked at every fold, and the same until somebody signs. */
const liveInUse = new Map<string, readonly Pack[]>();

const rulesInUse = (pack: Pack, { approvals }: Use): readonly RuleId[] => {
  const approval = approvalOf(pack, approvals);
  return pack.rules.filter(
    (id) =>
      rulesOfThePractice.includes(id) ||
      (approval !== undefined && (!unverifiedRules.has(id) || approval.verified.includes(id))),
  );
};

const unverifiedRules: ReadonlySet<string> = new Set(
  allRules.filter(({ source }) => source.evidence === 'unverified').map(({ id }) => id),
);
