import type { Area, Block, SheetPlan } from '../../sheet/plan';
import { blockName, sheetPrefix, tableMark } from '../refresh/ownNames';
import { parsePlace } from '../refresh/place';
import { sameName } from '../refresh/standing';
import type { SettledPlan } from '../refresh/settlePlans';
import { withoutAll } from './area';
import type { OwnSheet, SurveyName } from './survey';
import type { TableTask } from './tableTask';

/** A block with its area and the parts that are new, which get the looks of its style. */
interface BlockTask {
  readonly block: Block;
  readonly area: Area;
  readonly fresh: readonly Area[];
}

/** A table at its place: where it stands before its rows change, and after. */
export interface PlacedTable {
  readonly task: TableTask;
  /** Heading and body before; nothing for a new table. */
  readonly before: Area | undefined;
  /** How many rows of cells go in above it, so that it comes to its place; fewer than 0: go out. */
  readonly push: number;
  /** Heading and body after. */
  readonly after: Area;
}

/** A plan with the sheet it is written to. */
export interface SheetTask {
  readonly plan: SheetPlan;
  /** The name the sheet really has. */
  readonly name: string;
  readonly own: OwnSheet | undefined;
  readonly isRemembered: boolean;
  /** The hidden names that remember tables, by the names these have. */
  readonly marks: ReadonlyMap<string, string>;
  /** The tables from top to bottom, in the order their rows change. */
  readonly tables: readonly PlacedTable[];
  readonly blocks: readonly BlockTask[];
  /** Cells of earlier blocks that this run does not write. */
  readonly leftovers: readonly Area[];
}

/** The area of a block; an empty one has none. */
function blockArea({ top, left, rows }: Block): Area {
  let columns = 0;
  for (const row of rows) {
    columns = Math.max(columns, row.length);
  }
  return { top, left, rows: columns === 0 ? 0 : rows.length, columns };
}

/** Where blocks stand while tables above them change: cells below a table move with its end. */
class Places {
  readonly #areas = new Map<string, Area>();
  readonly #torn = new Map<string, Area[]>();

  add(name: string, area: Area): void {
    this.#areas.set(name, area);
  }

  at(name: string): Area | undefined {
    return this.#areas.get(name);
  }

  /** Areas of blocks that moved only in part: all cells they may have left. */
  get torn(): readonly Area[] {
    return [...this.#torn].flatMap(([name, areas]) => (isTable(name) ? [] : areas));
  }

  /** The areas of blocks as they stand. */
  get blocks(): readonly Area[] {
    return [...this.#areas].flatMap(([name, area]) => (isTable(name) || this.#torn.has(name) ? [] : [area]));
  }

  isWhole(name: string): boolean {
    return this.#areas.has(name) && !this.#torn.has(name);
  }

  /** Moves what lies below a row in some columns. */
  shift(row: number, left: number, columns: number, by: number): void {
    if (by === 0) {
      return;
    }
    for (const [name, area] of this.#areas) {
      const beside = area.left + area.columns <= left || area.left >= left + columns;
      if (beside || area.top + area.rows <= row) {
        continue;
      }
      const moved = { ...area, top: Math.max(0, area.top + by) };
      if (area.top >= row && area.left >= left && area.left + area.columns <= left + columns) {
        this.#areas.set(name, moved);
      } else {
        this.#torn.set(name, [...(this.#torn.get(name) ?? []), area, moved]);
      }
    }
  }
}

/** Brings a plan, the sheet of an earlier run and its tables together. */
export function sheetTask(
  { plan, sheet: name, isRemembered, plannedTables }: SettledPlan,
  own: OwnSheet | undefined,
  tables: readonly TableTask[],
  names: readonly SurveyName[],
): SheetTask {
  const places = new Places();
  for (const [block, area] of own === undefined ? [] : earlierBlocks(plan, name, names)) {
    places.add(block, area);
  }
  const placed = placeTables(tables, places);
  const blocks = plan.blocks.map((block) => blockTask(plan, block, places));
  const written = [...blocks.map(({ area }) => area), ...placed.map(({ after }) => after)];
  const earlier = [...places.blocks, ...places.torn];
  const marks = new Map(
    plan.tables.flatMap((table, at) => {
      const planned = plannedTables[at];
      return planned === undefined ? [] : [[table.name, tableMark(planned)] as const];
    }),
  );
  return {
    plan,
    name,
    own,
    isRemembered,
    marks,
    tables: placed,
    blocks,
    leftovers: withoutAll(earlier, written),
  };
}

function blockTask(plan: SheetPlan, block: Block, places: Places): BlockTask {
  const area = blockArea(block);
  const key = blockName(plan.name, block.name).toLowerCase();
  const before = places.isWhole(key) ? places.at(key) : undefined;
  const fresh = area.rows === 0 ? [] : withoutAll([area], before === undefined ? [] : [before]);
  return { block, area, fresh };
}

function earlierBlocks(
  plan: SheetPlan,
  sheet: string,
  names: readonly SurveyName[],
): readonly (readonly [string, Area])[] {
  const prefix = sheetPrefix(plan.name).toLowerCase();
  return names.flatMap(({ name, formula }) => {
    const key = name.toLowerCase();
    const place = key.startsWith(prefix) ? parsePlace(formula) : undefined;
    return place !== undefined && sameName(place.sheet, sheet) ? [[key, place.area] as const] : [];
  });
}

function placeTables(tables: readonly TableTask[], places: Places): readonly PlacedTable[] {
  const top = ({ standing, plan }: TableTask) => standing?.area.top ?? plan.top;
  const ordered = [...tables].sort((a, b) => top(a) - top(b));
  for (const { plan, standing } of ordered) {
    if (standing !== undefined) {
      places.add(tableKey(plan.name), standing.area);
    }
  }
  return ordered.map((task) => placeTable(task, places));
}

function tableKey(name: string): string {
  return `table ${name}`;
}

function isTable(key: string): boolean {
  return key.startsWith(tableKey(''));
}

function placeTable(task: TableTask, places: Places): PlacedTable {
  const { plan, headers, cells } = task;
  const rows = 1 + Math.max(1, cells.length);
  const before = task.standing === undefined ? undefined : places.at(tableKey(plan.name));
  if (before === undefined) {
    const after = { top: plan.top, left: plan.left, rows, columns: headers.length };
    return { task, before, push: 0, after };
  }
  const push = plan.top - before.top;
  places.shift(Math.min(before.top, plan.top), before.left, before.columns, push);
  const end = before.top + push + before.rows;
  places.shift(end, before.left, before.columns, rows - before.rows);
  const after = { top: before.top + push, left: before.left, rows, columns: headers.length };
  return { task, before, push, after };
}
