export type Sorting = { readonly column: string; readonly direction: 'ascending' | 'descending' };

type Sortable<Row> = { readonly id: string; readonly order?: ((a: Row, b: Row) => number) | undefined };

/** The rows in the order asked for. Rows that are equal keep the order they came in, upwards and downwards. */
export const sortedRows = <Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  sorting: Sorting | undefined,
): readonly Row[] => {
  const order = columns.find(({ id }) => id === sorting?.column)?.order;
  if (!sorting || !order) return rows;
  return rows.toSorted(sorting.direction === 'ascending' ? order : (a, b) => order(b, a));
};

/** A tap on a column: upwards first, then downwards. */
export const nextSorting = (sorting: Sorting | undefined, column: string): Sorting => ({
  column,
  direction: sorting?.column === column && sorting.direction === 'ascending' ? 'descending' : 'ascending',
});
