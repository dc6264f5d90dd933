import type { PairFacts } from './facts.ts';

/** What several rules read of the same woman is reckoned once: facts are never changed, so the same ones have the same answer. */
export const onceAPair = <Answer extends object>(
  reckon: (pair: PairFacts) => Answer,
): ((pair: PairFacts) => Answer) => {
  const known = new WeakMap<PairFacts, Answer>();
  return (pair) => {
    const before = known.get(pair);
    if (before) return before;
    const answer = reckon(pair);
    known.set(pair, answer);
    return answer;
  };
};
