import { moodForNurse } from '@thari/protocol/readings/self-report';
import { type Answers, manyIn, saysYes, textIn } from '../../questions/answers.ts';
import type { AskedSet } from './sets-due.ts';

/** What the answers to one set come to: should somebody who can do more hear of it, and may she be left alone? */
export type Found = {
  readonly concern: boolean;
  readonly danger: boolean;
  /** A sum, where the set has one. It is never shown to her and never a verdict. */
  readonly score?: number;
};

export const answerId = ({ about, screen }: AskedSet, part = 'answer'): string => `set:${screen}/${about}/${part}`;
/** One question for mother and babies together; a yes is told apart afterwards. */
export const anySigns = 'any-signs';
export const noneOfThese = 'none';

/** Undefined where it was not answered: then nothing is written down. */
export const whatWasFound = (set: AskedSet, answers: Answers): Found | undefined => {
  switch (set.screen) {
    case 'mood':
      return mood(set, answers);
    case 'safety':
      return safety(set, answers);
    case 'stigma': {
      const said = manyIn(answers, answerId(set));
      // What others think of her is talked about, and is no reason to send her to anybody.
      const score = said.filter((each) => each !== noneOfThese).length;
      return said.length === 0 ? undefined : { concern: false, danger: false, score };
    }
    case 'support':
      return textIn(answers, answerId(set)) === '' ? undefined : { concern: false, danger: false };
    case 'tuberculosis':
      return textIn(answers, anySigns) === 'no' ? { concern: false, danger: false } : look(set, answers);
    case 'growth':
    case 'development':
    case 'illness':
      return look(set, answers);
  }
};

const look = (set: AskedSet, answers: Answers): Found | undefined => {
  const answer = textIn(answers, answerId(set));
  return answer === '' ? undefined : { concern: answer === 'yes', danger: false };
};

/** Thoughts of harming herself are heard the same day, whatever the sum. */
const mood = (set: AskedSet, answers: Answers): Found | undefined => {
  const [low, joyless, harm] = ['low', 'joyless', 'harm'].map((part) => textIn(answers, answerId(set, part)));
  if (harm === 'yes')
    return { concern: true, danger: true, ...(low && joyless && { score: Number(low) + Number(joyless) }) };
  if (!low || !joyless || !harm) return undefined;
  const score = Number(low) + Number(joyless);
  return { concern: score >= moodForNurse.from, danger: false, score };
};

/** It is hers to choose who hears of it, unless she is in danger now. */
const safety = (set: AskedSet, answers: Answers): Found | undefined => {
  const said = manyIn(answers, answerId(set));
  if (said.length === 0) return undefined;
  const danger = isUnsafe(set, answers) && saysYes(answers, answerId(set, 'now'));
  return { concern: danger || (isUnsafe(set, answers) && saysYes(answers, answerId(set, 'wish'))), danger };
};

export const isUnsafe = (set: AskedSet, answers: Answers): boolean =>
  manyIn(answers, answerId(set)).some((each) => each !== noneOfThese);
