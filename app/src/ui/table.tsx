import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'number' | 'center' | undefined;
  /** Words before the value on a phone, where the table is read as a list; not needed if the head is text. */
  readonly label?: string | undefined;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** On a phone: 'stack' shows each row as a block; 'scroll' keeps the grid, head and first column stay in sight. */
  readonly phone?: 'stack' | 'scroll' | undefined;
}

/** A table of rows; the first column names the row. For grids with groups or selection, write the markup and use TableFrame. */
export function Table<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  phone = 'stack',
}: TableProps<Row>) {
  return (
    <TableFrame label={caption}>
      <table className={classNames('table', phone === 'stack' ? 'table-stacks' : 'table-sticky')}>
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.align}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function TableRow<Row>({ row, columns }: { readonly row: Row; readonly columns: readonly Column<Row>[] }) {
  return (
    <tr>
      {columns.map((column, position) => {
        if (position === 0) {
          return (
            <th key={column.key} scope="row">
              {column.cell(row)}
            </th>
          );
        }
        const label = column.label ?? (typeof column.head === 'string' ? column.head : undefined);
        return (
          <td key={column.key} className={column.align} data-label={label}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}

/** The scrolling frame around a table; can be reached and scrolled by keyboard. */
export function TableFrame(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    // A region that scrolls must take the focus, or the keyboard can't reach its far side.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-frame" aria-label={props.label} tabIndex={0}>
      {props.children}
    </section>
  );
}
