import type { RuleId } from './rule-ids.ts';

/** Rules that put nothing on a list, but say how something is to be read. */
export type ReadingRuleId =
  | 'infant-risk-group'
  | 'infant-prophylaxis-plan'
  | 'infant-interim-status'
  | 'infant-final-outcome';

/** Whom a rule is about, and where on her way; in the order of the books. */
export const groupTitles = {
  'mother-before-birth': 'The mother before the birth',
  'mother-birth-and-after': 'The mother at the birth and after it',
  'mother-throughout': 'The mother all along',
  baby: 'The baby',
  'state-of-the-baby': 'How a baby’s state is read',
  'work-around-them': 'The work around them',
} as const;
export type RuleGroup = keyof typeof groupTitles;

/** A new rule does not compile until it has its place in the books. */
export const ruleGroups: Readonly<Record<RuleId | ReadingRuleId, RuleGroup>> = {
  'treatment-start': 'mother-before-birth',
  'antenatal-tests': 'mother-before-birth',
  'antenatal-contacts': 'mother-before-birth',
  'viral-load-in-pregnancy': 'mother-before-birth',
  'past-due-date': 'mother-before-birth',

  'viral-load-at-delivery': 'mother-birth-and-after',
  'viral-load-while-breastfeeding': 'mother-birth-and-after',
  'postnatal-contacts': 'mother-birth-and-after',
  'family-planning': 'mother-birth-and-after',

  'viral-load-regular': 'mother-throughout',
  'viral-load-by-interval': 'mother-throughout',
  'viral-load-high': 'mother-throughout',
  'adherence-support': 'mother-throughout',
  retesting: 'mother-throughout',
  'tuberculosis-screen': 'mother-throughout',
  'prevention-offer': 'mother-throughout',
  'family-testing': 'mother-throughout',
  'wellbeing-screens': 'mother-throughout',

  'infant-risk-plan': 'baby',
  'infant-medicines': 'baby',
  'infant-medicines-review': 'baby',
  'infant-birth-test': 'baby',
  'infant-tests': 'baby',
  'infant-test-when-ill': 'baby',
  'infant-test-after-breastfeeding': 'baby',
  'infant-confirmatory-test': 'baby',
  'infant-unclear-answer': 'baby',
  'infant-answer-for-nurse': 'baby',
  'infant-treatment-start': 'baby',
  'infant-result-to-give': 'baby',
  'infant-final-test': 'baby',
  immunisation: 'baby',
  'infant-feeding': 'baby',
  growth: 'baby',
  development: 'baby',

  'infant-risk-group': 'state-of-the-baby',
  'infant-prophylaxis-plan': 'state-of-the-baby',
  'infant-interim-status': 'state-of-the-baby',
  'infant-final-outcome': 'state-of-the-baby',

  appointments: 'work-around-them',
  tracing: 'work-around-them',
  'birth-expected': 'work-around-them',
  'open-referrals': 'work-around-them',
  bereavement: 'work-around-them',
  graduation: 'work-around-them',
};

const groupOf: ReadonlyMap<string, RuleGroup> = new Map(Object.entries(ruleGroups));

/** The chapters of a book of rules, each with its rules in their order; a chapter without any is left out. */
export const chaptersOf = <Entry extends { readonly id: string }>(
  rules: readonly Entry[],
): readonly { readonly title: string; readonly rules: readonly Entry[] }[] =>
  Object.entries(groupTitles)
    .map(([group, title]) => ({ title, rules: rules.filter(({ id }) => groupOf.get(id) === group) }))
    .filter(({ rules: inGroup }) => inGroup.length > 0);
