import { withoutHidden } from '@thari/kernel/without-hidden';
import type { Words } from '../../words/words.ts';
import { type Answers, textIn } from './answers.ts';

/** The longest name that is kept. More than that may be typed, so that nothing is cut off before she is told. */
export const longestName = 60;
export const longestTyped = 200;

/** A sentence where a name cannot be one: signs of a computer's language, no letter at all, or much too long. */
export const nameFault =
  (id: string, { enrol }: Pick<Words, 'enrol'>) =>
  (answers: Answers): string | undefined => {
    const name = withoutHidden(textIn(answers, id)).trim();
    if (textIn(answers, id) === '') return undefined;
    if (/[<>{}\\=;]|:\/\//.test(name) || !/\p{Letter}/u.test(name)) return enrol.nameOdd;
    return name.length > longestName ? enrol.nameLong : undefined;
  };
