import type { SessionStage } from '@thari/care/events/coded-lists';
import type { PairRecord } from '@thari/care/projections/pair-record';
import type { Words } from '../../../words/words.ts';

export type Topic = keyof Words['topics'];

/** What to talk about at each stage (pmtct.md 1.3), the most important first. */
const byStage: Readonly<Record<SessionStage, readonly Topic[]>> = {
  'first-visit': ['feelings', 'what-comes-next', 'who-knows', 'safe-at-home', 'partner'],
  pregnancy: ['feelings', 'clinic-visits', 'danger-signs', 'partner', 'who-knows'],
  'birth-plan': ['birth-plan', 'baby-first-days', 'feeding', 'danger-signs', 'safe-at-home'],
  delivery: ['feelings', 'baby-first-days', 'feeding', 'danger-signs'],
  'first-two-weeks': ['feelings', 'feeding', 'baby-every-day', 'danger-signs', 'safe-at-home'],
  'six-weeks': ['baby-check', 'baby-every-day', 'feeding', 'next-baby', 'feelings', 'safe-at-home'],
  'ten-to-fourteen-weeks': ['feeding', 'injections', 'growing', 'next-baby', 'feelings'],
  'three-to-six-months': ['feeding', 'more-than-milk', 'growing', 'injections', 'next-baby'],
  'nine-months': ['baby-check', 'more-than-milk', 'injections', 'growing'],
  'twelve-months': ['more-than-milk', 'growing', 'end-of-feeding', 'partner'],
  'eighteen-months': ['end-of-feeding', 'last-check', 'growing', 'next-baby'],
  'after-breastfeeding': ['last-check', 'growing', 'next-baby', 'goodbye'],
  leaving: ['goodbye', 'own-health', 'next-baby'],
};

/** Only where there is something to follow up: a woman in visits and support is not asked about it. */
const fullFollowUp: ReadonlySet<Topic> = new Set<Topic>([
  'every-day',
  'side-effects',
  'her-check',
  'baby-first-days',
  'baby-check',
  'baby-every-day',
  'last-check',
]);

type Woman = { readonly status: PairRecord['mother']['status']; readonly isBereaved: boolean };

/** After a loss the list is about her, and silent about babies. */
export const sessionTopics = (stage: SessionStage, { status, isBereaved }: Woman): readonly Topic[] => {
  const own: readonly Topic[] = status === 'positive' ? ['every-day', 'side-effects', 'her-check'] : ['staying-well'];
  if (isBereaved) return ['grief', 'feelings', ...own, 'own-health', 'safe-at-home'];
  const staged = byStage[stage].filter((topic) => status === 'positive' || !fullFollowUp.has(topic));
  return [...staged, ...own];
};
