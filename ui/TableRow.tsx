import type { Column } from './DataTable.tsx';

type TableRowProps<Row> = {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly onOpen: ((row: Row) => void) | undefined;
};

/** One row. Its name is the button; under a mouse the whole row opens, which keys and screen readers do not need. */
export function TableRow<Row>({ row, columns, onOpen }: TableRowProps<Row>) {
  const [name, ...rest] = columns;
  if (!name) return null;
  return (
    <tr class={onOpen && 'is-open-able'} onClick={onOpen && ((event) => isPlainClick(event) && onOpen(row))}>
      <th scope="row" class={classOf(name)}>
        {onOpen ? (
          <button type="button" class="ui-table-open" onClick={() => onOpen(row)}>
            {name.cell(row)}
          </button>
        ) : (
          name.cell(row)
        )}
      </th>
      {rest.map((column) => (
        <td key={column.id} class={classOf(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

const classOf = (column: { readonly align?: 'start' | 'end' | undefined }) =>
  column.align === 'end' ? 'is-end' : undefined;

/** Not on a button or link, which have a meaning of their own, and not while text is being marked to copy it. */
const isPlainClick = (event: MouseEvent): boolean =>
  event.target instanceof Element && !event.target.closest('button, a, input, label') && !getSelection()?.toString();
