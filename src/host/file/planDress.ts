import { tabColours } from '../../sheet/look';
import type { Area, Block, ChartPlan, SheetPlan, Style } from '../../sheet/plan';
import type { SheetDress } from '../book/book';
import { word } from '../refresh/ownNames';
import type { TableLayout } from './tableLayout';

function widthOf({ rows }: Block): number {
  let width = 1;
  for (const row of rows) width = Math.max(width, row.length);
  return width;
}

/** The area that a block takes; one without cells takes one. */
export function blockArea(block: Block): Area {
  const { top, left, rows } = block;
  return { top, left, rows: Math.max(rows.length, 1), columns: widthOf(block) };
}

/** The style of the first number that a chart shows, whatever the user made of its cell. */
function valueStyle(plan: SheetPlan, { source }: ChartPlan): Style | undefined {
  const [row, column] = [source.top + 1, source.left + 1];
  return plan.blocks.find((block) => {
    const { top, left, rows, columns } = blockArea(block);
    return row >= top && row < top + rows && column >= left && column < left + columns;
  })?.style;
}

/** What a plan asks for beside cells; `places` and `sources` tell where an earlier run put its charts, and of what. */
export function dressOf(
  plan: SheetPlan,
  tables: readonly TableLayout[],
  places: ReadonlyMap<string, Area>,
  sources: ReadonlyMap<string, Area>,
): SheetDress {
  const validations = [...plan.validations];
  const widths: Record<number, number> = {};
  const hidden: number[] = [];
  for (const { plan: table, planned: numbers } of tables) {
    for (const [at, number] of numbers.entries()) {
      const column = number === undefined ? undefined : table.columns[number];
      if (column === undefined) continue;
      const left = table.left + at;
      if (column.hidden === true) hidden.push(left);
      widths[left] = Math.max(widths[left] ?? 0, column.width);
      const rows = Math.max(table.rows.length, 1);
      if (column.validation !== undefined)
        validations.push({
          area: { top: table.top + 1, left, rows, columns: 1 },
          rule: column.validation,
        });
    }
  }
  const { conditionalFormats, freeze } = plan;
  const drawn = new Set(plan.charts.map(({ name }) => word(name)));
  return {
    widths: { ...widths, ...plan.widths },
    hidden,
    freeze,
    validations,
    conditionalFormats,
    charts: plan.charts.map((chart) => ({
      plan: chart,
      was: places.get(word(chart.name)),
      showed: sources.get(word(chart.name)),
      values: valueStyle(plan, chart),
    })),
    goneCharts: [...places.keys()].filter((name) => !drawn.has(name)),
    printWide: plan.printWide ?? 1,
    tab: plan.purpose === undefined ? undefined : tabColours[plan.purpose],
    onePage: plan.onePage === true,
  };
}

/** The areas of ours on a sheet, before and after, whose validations the plan brings anew. */
export function ownAreas(
  plan: SheetPlan,
  earlier: ReadonlyMap<string, Area>,
  tables: readonly TableLayout[],
): readonly Area[] {
  const areas = [...earlier.values(), ...plan.blocks.map(blockArea)];
  for (const { plan: table, planned: places, before } of tables) {
    for (const [at, number] of places.entries()) {
      if (number === undefined) continue;
      if (before !== undefined && at < before.columns.length)
        areas.push({ top: before.top, left: before.left + at, rows: before.rows + 1, columns: 1 });
      areas.push({ top: table.top, left: table.left + at, rows: table.rows.length + 1, columns: 1 });
    }
  }
  return areas;
}
