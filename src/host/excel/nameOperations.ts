import type { Area } from '../../sheet/plan';
import { small, type Operation } from './operation';
import { blockName, chartName, chartSourceName, sheetPrefix } from '../refresh/ownNames';
import { placeText } from '../refresh/place';
import { sameName } from '../refresh/standing';
import type { PlacedTable, SheetTask } from './sheetTask';
import type { SurveyName } from './survey';

interface Wanted {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/**
 * The names of a sheet: cells that formulas refer to, and hidden ones that remember blocks, tables and charts. A name that
 * is there gets a new place and is never deleted and made again, so that formulas with it stay whole.
 */
export function nameOperations(sheet: SheetTask, names: readonly SurveyName[]): readonly Operation[] {
  const wanted = wantedNames(sheet);
  const early = earlyMarks(sheet);
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
      put(
        sheet.name,
        one,
        [...names, ...early].find(({ name }) => sameName(name, one.name)),
      ),
    ),
  ];
}

/**
 * Marks a sheet as ours as soon as it is made, so that one that a broken run left is found by the next, and is never
 * mistaken for a sheet of the user's.
 */
export function sheetMarkOperations(sheet: SheetTask, names: readonly SurveyName[]): readonly Operation[] {
  const [first] = sheet.isRemembered && sheet.own === undefined ? sheet.plan.blocks : [];
  if (first === undefined) {
    return [];
  }
  const mark = remembered(sheet.name, blockName(sheet.plan.name, first.name), cellOf(first));
  return [
    put(
      sheet.name,
      mark,
      names.find(({ name }) => sameName(name, mark.name)),
    ),
  ];
}

/** Marks a new table as ours. */
export function tableMarkOperations(
  sheet: SheetTask,
  { task, after }: PlacedTable,
  names: readonly SurveyName[],
): readonly Operation[] {
  const name = sheet.marks.get(task.plan.name);
  if (name === undefined) {
    return [];
  }
  const mark = remembered(sheet.name, name, cellOf(after));
  return [
    put(
      sheet.name,
      mark,
      names.find((each) => sameName(each.name, name)),
    ),
  ];
}

function cellOf({ top, left }: { readonly top: number; readonly left: number }): Area {
  return { top, left, rows: 1, columns: 1 };
}

function remembered(sheet: string, name: string, area: Area): Wanted {
  return { name, formula: `=${placeText(sheet, area)}`, visible: false };
}

/** The marks that a sheet has by the time its other names are given. */
function earlyMarks({ plan, name: sheet, own, tables, marks }: SheetTask): readonly Wanted[] {
  const [first] = own === undefined ? plan.blocks : [];
  const made = tables.filter(({ before }) => before === undefined);
  return [
    ...(first === undefined ? [] : [remembered(sheet, blockName(plan.name, first.name), cellOf(first))]),
    ...made.flatMap(({ task, after }) => {
      const mark = marks.get(task.plan.name);
      return mark === undefined ? [] : [remembered(sheet, mark, cellOf(after))];
    }),
  ];
}

function put(sheet: string, wanted: Wanted, known: Wanted | undefined): Operation {
  return small(
    sheet,
    (cache) => {
      const all = cache.context.workbook.names;
      if (known === undefined) {
        const added = all.add(wanted.name, wanted.formula);
        if (!wanted.visible) {
          added.visible = false;
        }
        return;
      }
      const item = all.getItem(wanted.name);
      item.formula = wanted.formula;
      // Other writers show the names that we hide.
      if (known.visible && !wanted.visible) {
        item.visible = false;
      }
    },
    600,
  );
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
  return [
    ...shown,
    ...blocks
      .filter(({ area }) => area.rows > 0)
      .map(({ block, area }) => remembered(sheet, blockName(plan.name, block.name), area)),
    ...tables.flatMap(({ task, after }) => {
      const mark = marks.get(task.plan.name);
      return mark === undefined ? [] : [remembered(sheet, mark, cellOf(after))];
    }),
    ...plan.charts.flatMap(({ name, place, source }) => [
      remembered(sheet, chartName(plan.name, name), place),
      remembered(sheet, chartSourceName(plan.name, name), source),
    ]),
  ];
}
