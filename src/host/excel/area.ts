import type { Area } from '../../sheet/plan';

/** The range of an area; not tracked, as it lives in one batch only. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
  range.untrack();
  return range;
}

/** The common part of two areas. */
export function common(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(a.top + a.rows, b.top + b.rows) - top;
  const columns = Math.min(a.left + a.columns, b.left + b.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : undefined;
}

/** What is left of an area without another: above, below, left and right of it. */
export function without(area: Area, hole: Area): readonly Area[] {
  const inner = common(area, hole);
  if (inner === undefined) {
    return [area];
  }
  const bottom = inner.top + inner.rows;
  const right = inner.left + inner.columns;
  const parts: Area[] = [
    { ...area, rows: inner.top - area.top },
    { ...area, top: bottom, rows: area.top + area.rows - bottom },
    { top: inner.top, rows: inner.rows, left: area.left, columns: inner.left - area.left },
    { top: inner.top, rows: inner.rows, left: right, columns: area.left + area.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What is left of areas without others. */
export function withoutAll(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  let rest = areas;
  for (const hole of holes) {
    rest = rest.flatMap((area) => without(area, hole));
  }
  return rest;
}
