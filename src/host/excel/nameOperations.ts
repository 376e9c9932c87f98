import type { Area } from '../../sheet/plan';
import { small, type Operation } from './operation';
import { blockName, chartName, chartSourceName, sheetPrefix } from '../refresh/ownNames';
import { placeText } from '../refresh/place';
import type { SheetTask } from './sheetTask';
import type { SurveyName } from './survey';

interface Wanted {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/**
 * The names of a sheet: cells that formulas refer to, and hidden ones that remember blocks and charts. A name that
 * is there gets a new place and is never deleted and made again, so that formulas with it stay whole.
 */
export function nameOperations(sheet: SheetTask, names: readonly SurveyName[]): readonly Operation[] {
  const wanted = wantedNames(sheet);
  const there = new Map(names.map((one) => [one.name.toLowerCase(), one]));
  const kept = new Set(wanted.map(({ name }) => name.toLowerCase()));
  const gone = names.filter(({ name }) => isRememberedOf(sheet, name) && !kept.has(name.toLowerCase()));
  return [
    ...gone.map(({ name }) =>
      small(
        sheet.name,
        (cache) => {
          cache.context.workbook.names.getItem(name).delete();
        },
        400,
      ),
    ),
    ...wanted.map((one) =>
      small(
        sheet.name,
        (cache) => {
          const all = cache.context.workbook.names;
          const known = there.get(one.name.toLowerCase());
          if (known === undefined) {
            const added = all.add(one.name, one.formula);
            if (!one.visible) {
              added.visible = false;
            }
            return;
          }
          const item = all.getItem(one.name);
          item.formula = one.formula;
          // Other writers show the names that we hide.
          if (known.visible && !one.visible) {
            item.visible = false;
          }
        },
        600,
      ),
    ),
  ];
}

/** Whether a name remembers a block, table or chart of a sheet. */
function isRememberedOf({ plan }: SheetTask, name: string): boolean {
  const prefixes = [sheetPrefix(plan.name), chartName(plan.name), chartSourceName(plan.name)];
  return prefixes.some((prefix) => name.toLowerCase().startsWith(prefix.toLowerCase()));
}

function wantedNames({ plan, name: sheet, blocks, tables, marks }: SheetTask): readonly Wanted[] {
  const shown = plan.names.map(({ name, row, column }) => ({
    name,
    formula: `=${placeText(sheet, { top: row, left: column, rows: 1, columns: 1 })}`,
    visible: true,
  }));
  const remembered: readonly (readonly [string, Area])[] = [
    ...blocks
      .filter(({ area }) => area.rows > 0)
      .map(({ block, area }) => [blockName(plan.name, block.name), area] as const),
    ...tables.flatMap(({ task, after }) => {
      const mark = marks.get(task.plan.name);
      return mark === undefined ? [] : [[mark, { ...after, rows: 1, columns: 1 }] as const];
    }),
    ...plan.charts.flatMap(({ name, place, source }) => [
      [chartName(plan.name, name), place] as const,
      [chartSourceName(plan.name, name), source] as const,
    ]),
  ];
  return [
    ...shown,
    ...remembered.map(([name, area]) => ({ name, formula: `=${placeText(sheet, area)}`, visible: false })),
  ];
}
