import type { Block, Cell, FormulaCell, Style } from '../plan';

/** A labelled rectangle of cells with a heading above, and a note below that says how the numbers are made. */
export interface MatrixPlan {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly corner: string;
  readonly columns: readonly string[];
  /** Labels of the rows, as text or as formulas. */
  readonly rows: readonly (string | FormulaCell)[];
  readonly style: Style;
  readonly cell: (row: number, column: number, at: MatrixPlace) => Cell;
  /** A closing row below the body, such as column sums. */
  readonly closing?: readonly {
    readonly label: string;
    readonly cell: (column: number, at: MatrixPlace) => Cell;
  }[];
}

/** Where the cells of a matrix are in its sheet. */
export interface MatrixPlace {
  /** Sheet row of a body row, and of the closing rows after it. */
  readonly row: (row: number) => number;
  /** Sheet column of a body column. */
  readonly column: (column: number) => number;
  readonly labelColumn: number;
  readonly headingRow: number;
}

/** A matrix laid out: its blocks, where its cells are, and the first free row below it. */
export interface Matrix {
  readonly blocks: readonly Block[];
  readonly place: MatrixPlace;
  readonly nextRow: number;
}

/** Where a matrix whose title is in `top` has its cells. */
export function matrixPlace(top: number, left = 0): MatrixPlace {
  return {
    row: (row) => top + 2 + row,
    column: (column) => left + 1 + column,
    labelColumn: left,
    headingRow: top + 1,
  };
}

/** Lays out a matrix with its title in row `top`: title, headings, body, closing rows, note, one empty row. */
export function matrix(plan: MatrixPlan, top: number, left = 0): Matrix {
  const place = matrixPlace(top, left);
  const closing = plan.closing ?? [];
  const body = plan.rows.map((_, row) => plan.columns.map((__, column) => plan.cell(row, column, place)));
  const closingRow = place.row(plan.rows.length);
  const noteRow = closingRow + closing.length;
  const block = (
    part: string,
    row: number,
    column: number,
    rows: readonly (readonly Cell[])[],
    style: Style,
  ): Block => ({
    name: `${plan.name}_${part}`,
    top: row,
    left: column,
    rows,
    style,
  });
  const blocks: Block[] = [
    block('title', top, left, [[plan.title]], 'section'),
    block('corner', place.headingRow, left, [[plan.corner]], 'heading'),
    block(
      'headings',
      place.headingRow,
      left + 1,
      [plan.columns],
      plan.style === 'text' ? 'heading' : 'headingNumber',
    ),
    block(
      'labels',
      place.row(0),
      left,
      plan.rows.map((label) => [label]),
      'label',
    ),
    block('body', place.row(0), place.column(0), body, plan.style),
    block('note', noteRow, left, [[plan.note]], 'note'),
  ];
  if (closing.length > 0) {
    const labels = closing.map(({ label }) => [label]);
    const rows = closing.map(({ cell }) => plan.columns.map((_, column) => cell(column, place)));
    // Words stand in the middle of their cells, their label does not.
    if (plan.style === 'status')
      blocks.push(
        block('closing_label', closingRow, left, labels, 'label'),
        block('closing', closingRow, place.column(0), rows, 'status'),
      );
    else {
      const whole = rows.map((row, at): readonly Cell[] => [...(labels[at] ?? []), ...row]);
      blocks.push(block('closing', closingRow, left, whole, closingStyle(plan.style)));
    }
  }
  return { blocks, place, nextRow: noteRow + 2 };
}

function closingStyle(body: Style): Style {
  return body === 'count' ? 'totalCount' : 'total';
}
