import { sourceNames } from '@thari/protocol/sources';
import { whys as because, type Why } from '@thari/protocol/why';

/** Why something is on her list, and from which paper. Said inside an opened person. */
export const whys = {
  because: because as Readonly<Record<Why, string>>,
  /** The short name of the paper; its full title is among the clear words of the source itself. */
  sources: sourceNames,
};
