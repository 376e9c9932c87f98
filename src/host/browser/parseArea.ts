import type { Area } from '../../sheet/plan';
import { parseCell } from '../book/references';

/** The rectangle that an A1 name such as `B2:C5` names; nothing for whole rows and columns. */
export function parseArea(name: string): Area | undefined {
  const found = /^(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?$/.exec(name);
  if (found === null) return undefined;
  const first = parseCell(found[1] ?? '');
  const last = parseCell(found[2] ?? found[1] ?? '');
  return {
    top: first.row,
    left: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}
