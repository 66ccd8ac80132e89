// Roles are written out because display: block, on a phone, takes them away in some browsers; and a region that
// scrolls must be reached by keyboard.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role,
   jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role */
import { useId, type ReactNode } from 'react';
import { join } from './join.js';
import { VisuallyHidden } from './VisuallyHidden.js';
import styles from './data-table.module.css';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers line up on the right. */
  readonly numeric?: boolean;
};

type TableProps<Row> = {
  /** Names the table and its scrolling region; always said, shown unless the section's title already says it. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly empty?: ReactNode;
};

/** Rows and columns. On a phone, from three columns on, each row becomes a card and stays a row for screen readers. */
export const DataTable = <Row,>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  empty,
}: TableProps<Row>) => {
  const id = useId();
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <div role="region" aria-labelledby={id} tabIndex={0} className={styles['region']}>
      <table role="table" className={join(styles['table'], columns.length > 2 && styles['stacked'])}>
        <caption id={id} className={styles['caption']}>
          {captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={numericOr(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column, index) => cellOf(column, row, index === 0))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const numericOr = (column: { readonly numeric?: boolean }) =>
  column.numeric ? styles['numeric'] : undefined;

const cellOf = <Row,>(column: Column<Row>, row: Row, names: boolean) =>
  names ? (
    <th key={column.key} role="rowheader" scope="row" className={join(styles['name'], numericOr(column))}>
      {column.cell(row)}
    </th>
  ) : (
    <td key={column.key} role="cell" data-title={column.title} className={numericOr(column)}>
      {column.cell(row)}
    </td>
  );
