import type { LinearModel } from './linearModel';
import { limitTolerance } from './tolerance';

/** A part of a model that no row ties to the rest. */
export interface ModelPart {
  /** Column of the whole model for each column of the part. */
  readonly columns: readonly number[];
  readonly model: LinearModel;
}

/** Root of a column in a forest of columns, shortening the path on the way. */
function rootOf(parent: number[], column: number): number {
  let at = column;
  for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
    parent[at] = parent[up] ?? up;
    at = up;
  }
  return at;
}

function select<T>(values: readonly T[], at: readonly number[]): T[] {
  return at.flatMap((index) => values.slice(index, index + 1));
}

/** A copy of the columns and rows given, renumbered. */
function partOf(model: LinearModel, columns: readonly number[], rows: readonly number[]): ModelPart {
  const place = new Map(columns.map((column, index) => [column, index]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    const end = model.rows.starts[row + 1] ?? 0;
    for (let at = model.rows.starts[row] ?? 0; at < end; at++) {
      indices.push(place.get(model.rows.indices[at] ?? -1) ?? 0);
      values.push(model.rows.values[at] ?? 0);
    }
    starts.push(indices.length);
  }
  const from = model.columns;
  return {
    columns,
    model: {
      columns: {
        upper: select(from.upper, columns),
        total: select(from.total, columns),
        whole: select(from.whole, columns),
        open: select(from.open, columns),
        cost: select(from.cost, columns),
        changes: select(from.changes, columns),
      },
      rows: {
        rule: select(model.rows.rule, rows),
        lower: select(model.rows.lower, rows),
        upper: select(model.rows.upper, rows),
        starts,
        indices,
        values,
      },
      choices: columns.filter((column) => column < model.choices).length,
    },
  };
}

interface Piece {
  readonly columns: number[];
  readonly rows: number[];
}

/** Pieces of so few columns are solved together, up to so many: to start the solver costs more than to solve them. */
const smallPiece = 50;
const bundle = 400;

function ascending(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}

/** Puts small pieces together; the others stay as they are. */
function bundled(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  let open: Piece | undefined;
  for (const piece of pieces) {
    if (piece.columns.length > smallPiece) {
      found.push(piece);
      continue;
    }
    if (open === undefined || open.columns.length + piece.columns.length > bundle) {
      open = { columns: [], rows: [] };
      found.push(open);
    }
    open.columns.push(...piece.columns);
    open.rows.push(...piece.rows);
  }
  return found;
}

/**
 * Cuts a model into parts that can be solved one by one: all objectives are sums over columns, so the optimum of
 * the whole is the optima of the parts. `ignore` leaves out rows, for a relaxation that falls apart further. Small parts are
 * put together; largest part last.
 */
export function partsOf(
  model: LinearModel,
  ignore: (row: number) => boolean = () => false,
): readonly ModelPart[] {
  const parent = model.columns.upper.map((_, column) => column);
  const kept = model.rows.rule.map((_, row) => row).filter((row) => !ignore(row));
  for (const row of kept) {
    const start = model.rows.starts[row] ?? 0;
    const end = model.rows.starts[row + 1] ?? 0;
    const first = rootOf(parent, model.rows.indices[start] ?? 0);
    for (let at = start + 1; at < end; at++) parent[rootOf(parent, model.rows.indices[at] ?? 0)] = first;
  }
  const found = new Map<number, Piece>();
  parent.forEach((_, column) => {
    const root = rootOf(parent, column);
    const part = found.get(root) ?? { columns: [], rows: [] };
    part.columns.push(column);
    found.set(root, part);
  });
  for (const row of kept) {
    const first = model.rows.indices[model.rows.starts[row] ?? 0] ?? 0;
    found.get(rootOf(parent, first))?.rows.push(row);
  }
  return bundled([...found.values()])
    .map(({ columns, rows }) => partOf(model, ascending(columns), ascending(rows)))
    .sort((a, b) => a.columns.length - b.columns.length || (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
}

/** Whether values break a row of a model. */
export function breaksRow({ rows }: LinearModel, values: readonly number[], row: number): boolean {
  let sum = 0;
  const end = rows.starts[row + 1] ?? 0;
  for (let at = rows.starts[row] ?? 0; at < end; at++) {
    sum += (rows.values[at] ?? 0) * (values[rows.indices[at] ?? 0] ?? 0);
  }
  const tolerance = limitTolerance * Math.max(1, Math.abs(sum));
  return sum < (rows.lower[row] ?? 0) - tolerance || sum > (rows.upper[row] ?? 0) + tolerance;
}
