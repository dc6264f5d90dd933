import { choice, offers } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';

/** Nobody else may hear the answers to these. */
export const isSensitive = (screen: string): boolean => ['mood', 'stigma', 'safety'].includes(screen);

export const aloneQuestion = ({ t }: Pick<About, 't'>): Question => {
  const { yes, no, ...words } = t.session.alone;
  return choice('alone', words, offers({ yes, no }));
};
