import type { SourceFile } from '../tree.ts';
import { file, type TidyCheck } from './tidy-check.ts';

type Habit = {
  /** What is counted, and what to do instead. */
  readonly says: string;
  readonly find: (file: SourceFile) => string[];
  /** The number there is today. It may only go down; 0 is the aim. */
  readonly bound: number;
  readonly one: SourceFile;
};

/** Counts a habit downwards: more than the bound is a fault, and fewer is a reason to lower the bound. */
export const ratchet = ({ says, find, bound, one }: Habit): TidyCheck => {
  const times = (count: number): SourceFile[] =>
    Array.from({ length: count }, (_, i) => file(one.path.replace('.ts', `-${i}.ts`), one.text));
  return {
    says: `${says} (at most ${bound} now)`,
    find: (files) => {
      const found = files.flatMap(find);
      if (found.length > bound) return [`${found.length} where ${bound} are allowed`, ...found];
      return found.length < bound ? [`only ${found.length} left: lower the bound from ${bound}, well done`] : [];
    },
    faults: bound === 0 ? [times(1)] : [times(bound + 1), times(bound - 1)],
    fine: times(bound),
  };
};
