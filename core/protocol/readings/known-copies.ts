import type { ViralLoadFacts } from '../facts.ts';

/** The number of a count, nought where nothing was found; undefined while it is not known, and of a spoilt sample. */
export const knownCopies = ({ result }: ViralLoadFacts): number | undefined => {
  if (result?.outcome === 'below-detection') return 0;
  return result?.outcome === 'measured' ? result.copies : undefined;
};
