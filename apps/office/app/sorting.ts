import type { Sorting } from '@thari/ui/sorted-rows';

/** The order of a table as it stands in the address: "seen", or "-seen" for downwards. */
export const sortingAsked = (text: string | undefined): Sorting | undefined => {
  if (!text) return undefined;
  return text.startsWith('-')
    ? { column: text.slice(1), direction: 'descending' }
    : { column: text, direction: 'ascending' };
};

export const sortingSaid = ({ column, direction }: Sorting): string =>
  direction === 'descending' ? `-${column}` : column;
