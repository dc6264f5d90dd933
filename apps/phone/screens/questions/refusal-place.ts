import type { CareRefusal } from '@thari/care/decisions/care-refusals';
import type { SaveRefusal } from '../../engine/engine-api.ts';
import type { Words } from '../../words/words.ts';
import type { Question } from './question.ts';

export type AnyRefusal = CareRefusal | SaveRefusal;

const aboutDays: ReadonlySet<string> = new Set<CareRefusal>([
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
]);

/** The sentence of a refusal. */
export const refusalSaid = (refusal: AnyRefusal, { refusals }: Words): string =>
  refusal in refusals.save ? refusals.save[refusal as SaveRefusal] : refusals.care[refusal as CareRefusal]; // every refusal is in one of the two: a test looks

/** The question beside which the sentence stands; undefined where it is about no single answer. */
export const refusalPlace = (
  refusal: AnyRefusal,
  questions: readonly Question[],
  blames: Partial<Record<CareRefusal, string>> = {},
): string | undefined => {
  const blamed = blames[refusal as CareRefusal];
  if (blamed !== undefined && questions.some(({ id }) => id === blamed)) return blamed;
  return aboutDays.has(refusal) ? questions.find(({ kind }) => kind === 'day')?.id : undefined;
};
