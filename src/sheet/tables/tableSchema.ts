import type { Language } from '../../framework/language';
import { tableColumn, thisRow } from '../layout/address';
import type { Cell, Style, TableColumn, Validation } from '../plan';
import type { AnyCellKind } from './cellKind';

/** A column of a table of ours. */
export interface ColumnSchema {
  /** Its heading by language: the name by which formulas and later runs find it. */
  readonly heading: Readonly<Record<Language, string>>;
  readonly style: Style;
  /** Width in characters. */
  readonly width: number;
  /** Of a column that the planner fills: what its cells hold. A run reads it, and writes only what is not there yet. */
  readonly kind?: AnyCellKind;
  /** What cells accept where it is not what their kind accepts; `null`: anything. */
  readonly validation?: Validation | null;
  /** Whether a new column is hidden. */
  readonly hidden?: true;
  /** Whether a run fills a cell again that holds none of its kind. */
  readonly refilled?: boolean;
}

/** A table of ours, declared once: what writes it, reads it, refers to it and types its rows follows from this. */
export interface TableSchema {
  /** Its fixed name. */
  readonly name: `MLTP_${string}`;
  /** The column by which a host tells its rows apart, wherever it stands. */
  readonly key: string;
  readonly columns: Readonly<Record<string, ColumnSchema>>;
}

/** The ids of the columns of a table. */
export type ColumnOf<Table extends TableSchema> = keyof Table['columns'] & string;

/** What a row of a table states: a value for each column that the planner fills. */
export type RowValues<Table extends TableSchema> = {
  readonly [
    Id in ColumnOf<Table> as Table['columns'][Id] extends { readonly kind: object } ? Id : never
  ]: Table['columns'][Id] extends { readonly kind: { readonly empty: infer Value } } ? Value : never;
};

/** Cells of a row by column; a column that is not named stays as the user has it. */
export type RowCells<Table extends TableSchema> = Partial<Readonly<Record<ColumnOf<Table>, Cell>>>;

/** Declares a table. */
export function tableSchema<const Columns extends TableSchema['columns']>(table: {
  readonly name: TableSchema['name'];
  readonly key: keyof Columns & string;
  readonly columns: Columns;
}): typeof table {
  return table;
}

/** The columns of a table as a plan states them. */
export function planColumns(table: TableSchema, language: Language): readonly TableColumn[] {
  return Object.values(table.columns).map(({ heading, style, width, kind, validation, hidden }) => {
    const rule = validation === undefined ? (kind?.validation(language) ?? null) : validation;
    const column = {
      header: heading[language],
      style,
      width,
      ...(hidden === true ? { hidden } : {}),
    };
    return rule === null ? column : { ...column, validation: rule };
  });
}

/** Puts the cells of rows in the order of the columns. */
export function rowMaker<Table extends TableSchema>(
  table: Table,
): (cells: RowCells<Table>) => readonly Cell[] {
  const ids = Object.keys(table.columns);
  return (cells) => {
    const byId: Readonly<Partial<Record<string, Cell>>> = cells;
    return ids.map((id) => byId[id]);
  };
}

/** The cells of a row in the order of the columns. */
export function rowCells<Table extends TableSchema>(table: Table, cells: RowCells<Table>): readonly Cell[] {
  return rowMaker(table)(cells);
}

/** Position of a column in a new table, from 0. */
export function columnIndex<Table extends TableSchema>(table: Table, id: ColumnOf<Table>): number {
  return Object.keys(table.columns).indexOf(id);
}

/** The heading of a column. */
export function headingOf<Table extends TableSchema>(
  table: Table,
  id: ColumnOf<Table>,
  language: Language,
): string {
  return table.columns[id]?.heading[language] ?? '';
}

/** The column that a heading in any language names. */
export function columnUnder<Table extends TableSchema>(
  table: Table,
  header: string,
): ColumnOf<Table> | undefined {
  const found = Object.entries(table.columns).find(([, { heading }]) =>
    Object.values(heading).includes(header),
  );
  return found?.[0];
}

/** A column as a structured reference, such as MLTP_Mapping[Level]. */
export function columnOf<Table extends TableSchema>(
  table: Table,
  id: ColumnOf<Table>,
  language: Language,
): string {
  return tableColumn(table.name, headingOf(table, id, language));
}

/** The cell of a column in the row of the formula. */
export function cellOf<Table extends TableSchema>(
  table: Table,
  id: ColumnOf<Table>,
  language: Language,
): string {
  return thisRow(table.name, headingOf(table, id, language));
}
