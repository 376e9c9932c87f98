import type { SheetPlan } from '../../sheet/plan';
import { areaFormula } from './area';
import { small, type Operation } from './operation';
import { blockName, chartName, sheetPrefix } from '../ownNames';
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
  const there = new Set(names.map(({ name }) => name.toLowerCase()));
  const kept = new Set(wanted.map(({ name }) => name.toLowerCase()));
  const gone = names.filter(
    ({ name, visible }) => !visible && isBlockOf(sheet.plan, name) && !kept.has(name.toLowerCase()),
  );
  return [
    ...gone.map(({ name }) =>
      small(
        sheet.name,
        (desk) => {
          desk.context.workbook.names.getItem(name).delete();
        },
        400,
      ),
    ),
    ...wanted.map((one) =>
      small(
        sheet.name,
        (desk) => {
          const all = desk.context.workbook.names;
          if (there.has(one.name.toLowerCase())) {
            all.getItem(one.name).formula = one.formula;
          } else {
            const added = all.add(one.name, one.formula);
            if (!one.visible) {
              added.visible = false;
            }
          }
        },
        600,
      ),
    ),
  ];
}

function isBlockOf(plan: SheetPlan, name: string): boolean {
  return name.toLowerCase().startsWith(sheetPrefix(plan.name).toLowerCase());
}

function wantedNames({ plan, name: sheet, blocks }: SheetTask): readonly Wanted[] {
  const cells = plan.names.map(({ name, row, column }) => ({
    name,
    formula: areaFormula(sheet, { top: row, left: column, rows: 1, columns: 1 }),
    visible: true,
  }));
  const areas = blocks
    .filter(({ area }) => area.rows > 0)
    .map(({ block, area }) => ({
      name: blockName(plan.name, block.name),
      formula: areaFormula(sheet, area),
      visible: false,
    }));
  const charts = plan.charts.map(({ name, source }) => ({
    name: chartName(name),
    formula: areaFormula(sheet, source),
    visible: false,
  }));
  return [...cells, ...areas, ...charts];
}
