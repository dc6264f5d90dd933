import { sourceNames } from '@thari/protocol/sources';
import { whys as because } from '@thari/protocol/why';

/** Why something is on the plan, and from which paper, without naming what it is about. */
export const whys = {
  because,
  /** The short name of the paper. Its full title and the place in it are clear words. */
  papers: sourceNames,
};
