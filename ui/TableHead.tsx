import type { Column } from './DataTable.tsx';
import { Icon } from './Icon.tsx';
import type { Sorting } from './sorted-rows.ts';

type TableHeadProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: string) => void;
};

/** The names of the columns. Those with an order are buttons. */
export function TableHead<Row>({ columns, sorting, onSort }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, label, align, order }) => {
          const direction = sorting?.column === id ? sorting.direction : undefined;
          return (
            <th key={id} scope="col" class={align === 'end' ? 'is-end' : undefined} aria-sort={direction}>
              {order ? (
                <button type="button" class="ui-table-head ui-table-sort" onClick={() => onSort(id)}>
                  {label}
                  <Icon name={direction === 'descending' ? 'chevron-down' : 'chevron-up'} size={16} />
                </button>
              ) : (
                <span class="ui-table-head">{label}</span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
