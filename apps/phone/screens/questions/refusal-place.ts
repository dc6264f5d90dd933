import type { CareRefusal } from '@thari/care/decisions/care-refusals';
import type { SiteRefusal } from '@thari/sites/decisions/site-commands';
import type { SaveRefusal } from '../../engine/engine-api.ts';
import type { Words } from '../../words/words.ts';
import type { Question } from './question.ts';

export type AnyRefusal = CareRefusal | SiteRefusal | SaveRefusal;

const aboutDays: ReadonlySet<string> = new Set<CareRefusal | SiteRefusal>([
  'in-the-future',
  'in-the-past',
  'before-her-birth',
  'after-her-death',
  'before-enrolment',
  'before-birth',
  'after-infant-death',
  'does-not-fit-due-date',
  'due-date-too-far-ahead',
  'before-breastfeeding-stopped',
  'before-breastfeeding-restarted',
  'too-far-ahead',
  'not-due-yet',
  'before-sample-taken',
  'before-result-received',
  'before-referral',
  'before-transfer',
  'after-exit',
  'before-exit',
  'before-return',
  'seen-since',
  'too-long-ago',
  'before-it-was-agreed',
  'ends-before-it-begins',
  'over-already',
  'too-long-away',
  'covered-already',
  'due-before-agreed',
]);

/** The sentence of a refusal. */
export const refusalSaid = (refusal: AnyRefusal, { refusals }: Words, form?: 'at-site'): string => {
  const { save, care, site } = refusals;
  const words: Readonly<Record<string, string>> =
    form === 'at-site' ? { ...care, ...site, ...save } : { ...site, ...care, ...save };
  return words[refusal] ?? refusals.field.broken; // every refusal is in one of the three: a test looks
};

/** The question beside which the sentence stands; undefined where it is about no single answer. */
export const refusalPlace = (
  refusal: AnyRefusal,
  questions: readonly Question[],
  blames: Partial<Record<CareRefusal | SiteRefusal, string>> = {},
): string | undefined => {
  const blamed = blames[refusal as CareRefusal | SiteRefusal];
  if (blamed !== undefined && questions.some(({ id }) => id === blamed)) return blamed;
  return aboutDays.has(refusal) ? questions.find(({ kind }) => kind === 'day')?.id : undefined;
};
