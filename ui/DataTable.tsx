import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import './DataTable.css';
import { nextSorting, type Sorting, sortedRows } from './sorted-rows.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { useAllWhenPrinted } from './use-all-when-printed.ts';

export type Column<Row> = {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Given where the column can be sorted. */
  readonly order?: ((a: Row, b: Row) => number) | undefined;
  /** Numbers stand at the end, so that their digits meet. */
  readonly align?: 'start' | 'end' | undefined;
};

export type DataTableProps<Row> = {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly onOpen?: ((row: Row) => void) | undefined;
  readonly words: {
    readonly none: string;
    readonly shown: (shown: number, total: number) => string;
    readonly more: string;
  };
  /** Given together where the order lives in the address; the table keeps it itself otherwise. */
  readonly sorting?: Sorting | undefined;
  readonly onSort?: ((sorting: Sorting) => void) | undefined;
  /** How many rows are drawn at first. Ten thousand at once would make the page stand still. */
  readonly page?: number | undefined;
};

/** A table for the office: sorts, opens its rows, moves with the arrow keys, and prints whole. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, onOpen, words, onSort, page = 200 } = props;
  const id = useId();
  const [ownSorting, setOwnSorting] = useState<Sorting>();
  const [drawn, setDrawn] = useState(page);
  const printing = useAllWhenPrinted();
  const sorting = onSort ? props.sorting : (ownSorting ?? props.sorting);
  const shown = printing ? rows.length : Math.min(drawn, rows.length);
  const hasControls = onOpen !== undefined || columns.some(({ order }) => order);

  return (
    // A table without a control in it can still scroll sideways, and then has to be reached by keys.
    <section class="ui-table-frame" aria-labelledby={id} tabIndex={hasControls ? undefined : 0}>
      <table class="ui-table">
        <caption id={id}>{caption}</caption>
        <TableHead
          columns={columns}
          sorting={sorting}
          onSort={(column) => (onSort ?? setOwnSorting)(nextSorting(sorting, column))}
        />
        <tbody onKeyDown={moveBetweenRows}>
          {sortedRows(rows, columns, sorting)
            .slice(0, shown)
            .map((row) => (
              <TableRow key={rowKey(row)} row={row} columns={columns} onOpen={onOpen} />
            ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="ui-table-none">{words.none}</p>}
      {shown < rows.length && (
        <div class="ui-table-more">
          <span role="status">{words.shown(shown, rows.length)}</span>
          <Button onPress={() => setDrawn(drawn + page)}>{words.more}</Button>
        </div>
      )}
    </section>
  );
}

/** Arrow keys, Home and End go from row to row; Tab still reaches every one. */
const moveBetweenRows = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
  const doors = [...event.currentTarget.querySelectorAll<HTMLElement>('.ui-table-open')];
  const here = doors.indexOf(document.activeElement as HTMLElement);
  const goal: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: doors.length - 1 };
  const next = doors[goal[event.key] ?? -1];
  if (here === -1 || !next) return;
  event.preventDefault();
  next.focus();
};
