import { sheetRows } from '../../sheet/layout/tallTable';
import { HostFailure } from '../port';
import type { Block, Cell, ConditionalFormat, SheetPlan, TablePlan } from '../../sheet/plan';
import { withRealNames, type RealNames } from './formulaNames';
import { parsePlace } from './place';
import { ownSheet, ownTable, sameName, type Standing, type StandingTable } from './standing';
import { freeSheetName } from '../../sheet/layout/freeSheetName';

/** A plan with the sheet it goes to, and with the names that its tables and cells really have, in formulas too. */
export interface SettledPlan {
  readonly plan: SheetPlan;
  /** The name the sheet has or will have. */
  readonly sheet: string;
  /** Whether an earlier run wrote the sheet. */
  readonly isOwn: boolean;
  /** Whether hidden names remember what the plan writes; a template is the user's from then on. */
  readonly isRemembered: boolean;
  /** What the plan calls its tables, in their order. */
  readonly plannedTables: readonly string[];
}

/**
 * Finds for plans the sheets, tables and names that an earlier run made, whatever the user calls them now, and free
 * names for the rest: a sheet, table or name of the user's that has a name of ours is left alone.
 */
export function settlePlans(plans: readonly SheetPlan[], standing: Standing): readonly SettledPlan[] {
  refuseTall(plans);
  const sheets = new Map<string, string>();
  const taken = [...standing.sheets];
  const homes = plans.map((plan) => {
    const own = ownSheet(plan, standing);
    const sheet = own ?? freeSheetName(plan.name, taken);
    taken.push(sheet);
    sheets.set(plan.name, sheet);
    return { plan, sheet, isOwn: own !== undefined };
  });
  const names = new Names(standing);
  for (const { plan, sheet, isOwn } of homes) names.find(plan, isOwn ? sheet : undefined);
  for (const { plan } of homes) names.giveFree(plan);
  const real = { sheets, names: names.found };
  return homes.map((home) => ({
    ...home,
    plan: renamed(home.plan, real),
    isRemembered: true,
    plannedTables: home.plan.tables.map(({ name }) => name),
  }));
}

/** Refuses tables that are longer than a sheet. */
function refuseTall(plans: readonly SheetPlan[]): void {
  for (const { name, tables } of plans)
    for (const { top, rows } of tables)
      if (top + 1 + rows.length > sheetRows)
        throw new HostFailure(
          'tooLarge',
          `The sheet ${name} would need ${top + 1 + rows.length} rows, but a sheet has ${sheetRows}.`,
        );
}

/** Settles a plan for a sheet that is the user's from then on, as all that stands is. */
export function settleTemplate(plan: SheetPlan, standing: Standing): SettledPlan {
  const sheet = freeSheetName(plan.name, standing.sheets, '');
  const names = new Names(standing);
  names.giveFree(plan);
  const real = { sheets: new Map([[plan.name, sheet]]), names: names.found };
  return {
    plan: { ...renamed(plan, real), name: sheet },
    sheet,
    isOwn: false,
    isRemembered: false,
    plannedTables: [],
  };
}

/** The real names of tables and cells, which share one space, by those that plans give them. */
class Names {
  readonly found = new Map<string, string>();
  private readonly taken: Set<string>;

  constructor(private readonly standing: Standing) {
    const { tables, names, localNames = [] } = standing;
    const all = [...[...tables, ...names].map(({ name }) => name), ...localNames];
    this.taken = new Set(all.map((name) => name.toLowerCase()));
  }

  /** Finds what an earlier run made on the sheet of a plan, and names that refer to nothing any more. */
  find({ tables, names }: SheetPlan, sheet: string | undefined): void {
    const claimed = new Set<StandingTable>();
    for (const table of sheet === undefined ? [] : tables) {
      const own = ownTable(table, sheet ?? '', this.standing);
      if (own === undefined || claimed.has(own)) continue;
      claimed.add(own);
      this.found.set(table.name, own.name);
    }
    for (const { name } of names)
      for (const tried of namesLike(name)) {
        const standing = this.standing.names.find((each) => sameName(each.name, tried));
        if (standing === undefined) break;
        const isBroken = standing.refersTo.includes('#REF!');
        if (
          !isBroken &&
          !(sheet !== undefined && sameName(parsePlace(standing.refersTo)?.sheet ?? '', sheet))
        )
          continue;
        this.found.set(name, standing.name);
        break;
      }
  }

  /** Gives the tables and cells of a plan that were not found free names. */
  giveFree({ tables, names }: SheetPlan): void {
    for (const { name } of [...tables, ...names]) {
      if (this.found.has(name)) continue;
      for (const tried of namesLike(name)) {
        if (this.taken.has(tried.toLowerCase())) continue;
        this.taken.add(tried.toLowerCase());
        this.found.set(name, tried);
        break;
      }
    }
  }
}

/** The names to try for a table or a cell: the wanted one, then with numbers from 2 on. */
function* namesLike(wanted: string): Generator<string, void> {
  yield wanted;
  for (let number = 2; ; number += 1) yield `${wanted}_${number}`;
}

function renamed(plan: SheetPlan, real: RealNames): SheetPlan {
  const isSame = ([planned, name]: [string, string]): boolean => planned === name;
  if ([...real.sheets].every(isSame) && [...real.names].every(isSame)) return plan;
  const nameOf = (planned: string): string => real.names.get(planned) ?? planned;
  const known = new Map<string, string>();
  // The rows of a column share their formula.
  const formulaOf = (formula: string): string => {
    const made = known.get(formula) ?? withRealNames(formula, real);
    known.set(formula, made);
    return made;
  };
  const cellOf = (cell: Cell): Cell =>
    typeof cell === 'object' && cell !== null ? { ...cell, formula: formulaOf(cell.formula) } : cell;
  const blockOf = (block: Block): Block => ({ ...block, rows: block.rows.map((row) => row.map(cellOf)) });
  const tableOf = (table: TablePlan): TablePlan => ({
    ...table,
    name: nameOf(table.name),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })),
  });
  const formatOf = (format: ConditionalFormat): ConditionalFormat =>
    format.rule.kind === 'formula'
      ? { ...format, rule: { ...format.rule, formula: formulaOf(format.rule.formula) } }
      : format;
  return {
    ...plan,
    blocks: plan.blocks.map(blockOf),
    tables: plan.tables.map(tableOf),
    names: plan.names.map((each) => ({ ...each, name: nameOf(each.name) })),
    conditionalFormats: plan.conditionalFormats.map(formatOf),
  };
}
