import { headingStyle, tabColours } from '../../sheet/look';
import type { Area, SheetPlan, Style } from '../../sheet/plan';
import { common, rangeOf } from './area';
import { applyLook, columnPoints, wraps } from './look';
import { small, type Operation } from './operation';
import type { PlacedTable, SheetTask } from './sheetTask';
import type { RowRun, TableTask } from './tableTask';

interface Styled {
  readonly area: Area;
  readonly style: Style;
}

/**
 * The looks of cells that are ours since this run. Cells of earlier runs keep theirs, so what the user formatted
 * stays. Wrapping comes last.
 */
export function lookOperations(sheet: SheetTask): readonly Operation[] {
  const fresh: readonly Styled[] = [
    ...sheet.blocks.flatMap(({ block, fresh: areas }) => areas.map((area) => ({ area, style: block.style }))),
    ...sheet.tables.flatMap(tableLooks),
  ];
  const styled = [...fresh, ...differing(sheet.plan, fresh)];
  const { name } = sheet;
  return [
    ...styled.map(({ area, style }) =>
      small(name, (cache) => {
        applyLook(rangeOf(cache.sheet(name), area), area, style);
      }),
    ),
    ...widths(sheet),
    ...hides(sheet),
    ...freeze(sheet),
    ...tabColour(sheet),
    ...styled
      .filter(({ style }) => wraps(style))
      .map(({ area }) =>
        small(name, (cache) => {
          rangeOf(cache.sheet(name), area).format.wrapText = true;
        }),
      ),
  ];
}

/** The cells that look different from the block or table they are in, as far as these are new. */
function differing({ styles }: SheetPlan, fresh: readonly Styled[]): readonly Styled[] {
  return styles.flatMap(({ area, style }) =>
    fresh.flatMap((one) => {
      const part = common(one.area, area);
      return part === undefined ? [] : [{ area: part, style }];
    }),
  );
}

/** Headings and bodies of new tables and columns, and the rows that are new in those that stood. */
function tableLooks({ task, before, after }: PlacedTable): readonly Styled[] {
  const stood = before === undefined || task.emptied ? 0 : task.stay;
  return task.planned.flatMap((number, index): readonly Styled[] => {
    const style = number === undefined ? undefined : task.plan.columns[number]?.style;
    if (style === undefined) {
      return [];
    }
    const column = { top: after.top, left: after.left + index, columns: 1 };
    const isNew = before === undefined || index >= before.columns;
    const rows = isNew ? [{ first: 0, count: after.rows - 1 }] : newRows(task, stood, after.rows - 1);
    return [
      ...(isNew ? [{ area: { ...column, rows: 1 }, style: headingStyle(style) }] : []),
      ...rows.map(({ first, count }) => ({
        area: { ...column, top: after.top + 1 + first, rows: count },
        style,
      })),
    ];
  });
}

/** Where the rows of a body stand that are new: at its end, or where sorting put them. */
function newRows({ sort }: TableTask, stood: number, rows: number): readonly RowRun[] {
  if (sort === undefined) {
    return rows > stood ? [{ first: stood, count: rows - stood }] : [];
  }
  const runs: RowRun[] = [];
  for (const first of sort.places.slice(stood).sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === first) {
      runs[runs.length - 1] = { first: last.first, count: last.count + 1 };
    } else {
      runs.push({ first, count: 1 });
    }
  }
  return runs;
}

function widths(sheet: SheetTask): readonly Operation[] {
  const wanted = new Map<number, number>();
  for (const { task, before, after } of sheet.tables) {
    for (const [index, number] of task.planned.entries()) {
      const column = number === undefined ? undefined : task.plan.columns[number];
      if (column !== undefined && index >= (before?.columns ?? 0)) {
        const at = after.left + index;
        wanted.set(at, Math.max(wanted.get(at) ?? 0, column.width));
      }
    }
  }
  if (sheet.own === undefined) {
    for (const [column, width] of Object.entries(sheet.plan.widths)) {
      wanted.set(Number(column), width);
    }
  }
  const { name } = sheet;
  return [...wanted].map(([left, width]) =>
    small(name, (cache) => {
      const range = rangeOf(cache.sheet(name), { top: 0, left, rows: 1, columns: 1 });
      range.format.columnWidth = columnPoints(width);
    }),
  );
}

/** Hides columns that are new. */
function hides({ name, tables }: SheetTask): readonly Operation[] {
  return tables.flatMap(({ task, before, after }) =>
    task.planned.flatMap((number, index): readonly Operation[] => {
      const column = number === undefined ? undefined : task.plan.columns[number];
      if (column?.hidden !== true || index < (before?.columns ?? 0)) {
        return [];
      }
      return [
        small(name, (cache) => {
          const area = { top: 0, left: after.left + index, rows: 1, columns: 1 };
          rangeOf(cache.sheet(name), area).columnHidden = true;
        }),
      ];
    }),
  );
}

/** The colour of the tab of a sheet that is new. */
function tabColour({ name, own, plan }: SheetTask): readonly Operation[] {
  const { purpose } = plan;
  if (own !== undefined || purpose === undefined) {
    return [];
  }
  return [
    small(name, (cache) => {
      cache.sheet(name).tabColor = `#${tabColours[purpose]}`;
    }),
  ];
}

function freeze({ name, own, plan }: SheetTask): readonly Operation[] {
  const { rows, columns } = plan.freeze;
  if (own !== undefined || rows + columns === 0) {
    return [];
  }
  return [
    small(name, (cache) => {
      const home = cache.sheet(name);
      if (columns === 0) {
        home.freezePanes.freezeRows(rows);
      } else if (rows === 0) {
        home.freezePanes.freezeColumns(columns);
      } else {
        home.freezePanes.freezeAt(rangeOf(home, { top: 0, left: 0, rows, columns }));
      }
    }),
  ];
}
