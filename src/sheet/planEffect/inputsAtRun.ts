import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import type { CellValue } from '../../domain/grid';
import { levels } from '../../framework/levels';
import { omissions } from '../../framework/maturityRules';
import { profileNames } from '../../framework/profileNames';
import { profileTable } from '../assumptions/assumptionTables';
import { confirmedSum } from '../assumptions/surplusPlan';
import { salaryTable } from '../benchmarks/salaryTable';
import { rateTable } from '../budget/ratesTable';
import { at } from '../demand/demandGrids';
import { cellAt, cells, columnCells, gridBlocks, type Grid, type GridColumn } from '../demand/grid';
import { profileBlocks } from '../demand/profileBlocks';
import { quarterBlocks } from '../demand/quarterBlocks';
import { shareBlocks } from '../demand/shareBlocks';
import { hiringTable } from '../hiring/hiringTable';
import { actionLines } from '../hiring/hiringPlaces';
import { quoted } from '../layout/address';
import { mappingColumn, profileColumns } from '../mapping/mappingTable';
import type { Block, Cell, FormulaCell, NamedCell, TablePlan } from '../plan';
import { standingTable } from '../tables/tableReading';
import { columnOf } from '../tables/tableSchema';
import { useCasesSheet } from '../useCases/useCasesSheet';
import { useCaseColumn, useCaseTable } from '../useCases/useCaseTable';
import type { WorkbookModel } from '../workbookModel';
import { changeGroups, type ChangeGroup } from './planEffectText';

/*
 * What the last run read, beside what stands there now: each value of the assumptions and of the use cases by itself, all
 * else by sums in which every cell has its own weight. Where two differ an input has changed since.
 */

/** A line of the comparison: what it is, its group, what is now and what was at the run. */
interface Compared {
  readonly label: string;
  readonly group: ChangeGroup;
  readonly now: FormulaCell;
}

/** The number of a cell; 0 for any other. */
function numberOf(cell: Cell): number {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  return typeof value === 'number' ? value : 0;
}

/** A number, or a sign where none is set: an empty cell would be the same as 0. */
function orNone(cell: string, value: CellValue): FormulaCell {
  return { formula: `IF(ISNUMBER(${cell}),${cell},"–")`, value: value ?? '–' };
}

/** A cell counts by its place in its row and in its column, so that numbers that change places do not go unseen. */
const weightOf = (row: number, column: number) => row + 1 + 7 * (column + 1);

/** Some columns of a block of the Demand sheet as one number. */
function blockSum(
  blocks: readonly Block[],
  grid: Grid,
  [first, last]: readonly [first: number, last: number],
  rows = grid.rows,
): FormulaCell {
  let value = 0;
  for (const { name, top, left, rows: body } of blocks) {
    if (!name.startsWith(`${grid.name}_`)) continue;
    for (const [index, line] of body.entries()) {
      const row = top + index - grid.top - 2;
      for (const [at_, cell] of line.entries()) {
        const column = left + at_ - first;
        if (row < 0 || row >= rows || column < 0 || column > last - first) continue;
        const number = numberOf(cell);
        value += number * weightOf(row, column) + number * number;
      }
    }
  }
  const area = (row: number, column: number, toRow: number, toColumn: number) =>
    `Demand!${cells(grid, row, column, toRow, toColumn)}`;
  const terms = [
    ...Array.from({ length: rows }, (_, row) => `${row + 1}*SUM(${area(row, first, row, last)})`),
    ...Array.from(
      { length: last - first + 1 },
      (_, at_) => `${7 * (at_ + 1)}*SUM(${area(0, first + at_, rows - 1, first + at_)})`,
    ),
    `SUMSQ(${area(0, first, rows - 1, last)})`,
  ];
  return { formula: terms.join('+'), value };
}

function both(one: FormulaCell, other: FormulaCell): FormulaCell {
  return { formula: `${one.formula}+${other.formula}`, value: numberOf(one) + numberOf(other) };
}

/** The numbers of a column as one, whatever their order. */
function columnSum(column: string, values: readonly number[]): FormulaCell {
  let value = 0;
  for (const each of values) value += each + each * each;
  return { formula: `SUM(${column})+SUMSQ(${column})`, value };
}

/** FTE by profile, and FTE by level in which each main profile has its own weight, as the Mapping sheet has them. */
function memberRows({ model, text }: WorkbookModel): readonly Compared[] {
  const column = (id: Parameters<typeof mappingColumn>[0]) => mappingColumn(id, text);
  const main = profileColumns[0];
  const profiles = profileNames.map(({ id, name }): Compared => {
    const parts = profileColumns.map(
      ({ profile, fte }) => `SUMIFS(${column(fte)},${column(profile)},${quoted(name)})`,
    );
    let value = 0;
    for (const { member, mapping } of model.staff)
      for (const { profile, share } of mapping.shares) if (profile === id) value += member.fte * share;
    return { label: name, group: 'members', now: { formula: parts.join('+'), value } };
  });
  const byLevel = levels.map(({ id, name }): Compared => {
    const terms = profileNames.map(
      (profile, index) =>
        `${index + 1}*SUMIFS(${column(main.fte)},${column(main.profile)},${quoted(profile.name)},${column('level')},${quoted(name)})`,
    );
    let value = 0;
    for (const { member, mapping } of model.staff) {
      const [first] = mapping.shares;
      if (mapping.level !== id || first === undefined) continue;
      const weight = profileNames.findIndex((profile) => profile.id === first.profile) + 1;
      value += weight * member.fte * first.share;
    }
    return { label: name, group: 'members', now: { formula: terms.join('+'), value } };
  });
  return [...profiles, ...byLevel];
}

/** All that is compared number by number. */
function comparedRows(workbook: WorkbookModel): readonly Compared[] {
  const { model, text, demand: context, bands, rates } = workbook;
  const { profile, stated, quarter } = context.grids;
  const words = text.planEffect.compared;
  const profiles = profileBlocks(context);
  const rate = (id: 'rate' | 'currency') => columnOf(rateTable, id, text.locale);
  const count = profileNames.length;
  const mix = (label: string, now: FormulaCell): Compared => ({ label, group: 'mix', now });
  return [
    ...assumptionDefinitions.map(({ key, cellName, label, range }): Compared => ({
      label: label[text.locale],
      group: key === 'planStart' ? 'firstDay' : 'assumptions',
      now:
        range.kind === 'number' && range.orNone === true
          ? orNone(cellName, model.assumptions[key])
          : { formula: cellName, value: model.assumptions[key] },
    })),
    {
      label: words.pay,
      group: 'assumptions',
      now: columnSum(
        columnOf(salaryTable, 'inUse', text.locale),
        bands.map(({ base }) => base),
      ),
    },
    ...Object.entries(rates)
      .filter(([code]) => code !== '')
      .map(([code, value]): Compared => ({
        label: words.rate(code),
        group: 'assumptions',
        now: {
          formula: `IFERROR(N(INDEX(${rate('rate')},MATCH(${quoted(code)},${rate('currency')},0))),0)`,
          value,
        },
      })),
    ...profileNames.map(({ id, name }): Compared => {
      const column = (each: 'price' | 'profile') => columnOf(profileTable, each, text.locale);
      const price = `INDEX(${column('price')},MATCH(${quoted(name)},${column('profile')},0))`;
      return {
        label: words.price(name),
        group: 'assumptions',
        now: orNone(price, model.ownPrices[id] ?? null),
      };
    }),
    { label: words.surplus, group: 'assumptions', now: confirmedSum(model, text) },
    mix(words.weights, blockSum(profiles, profile, [at.profile.weights, at.profile.weightSum - 1], count)),
    mix(
      words.profiles,
      both(
        blockSum(profiles, profile, [at.profile.basis, at.profile.placement], count),
        blockSum(profiles, profile, [at.profile.inProof, at.profile.team], count),
      ),
    ),
    mix(words.stages, blockSum(shareBlocks(context), stated, [at.share.phases, stated.columns.length - 1])),
    mix(
      words.omissions,
      blockSum(quarterBlocks(context), quarter, [
        at.quarter.omissions,
        at.quarter.omissions + omissions.length - 1,
      ]),
    ),
    ...memberRows(workbook),
  ];
}

/** The value of a cell of the Use Cases table after a run. */
function useCaseValues(workbook: WorkbookModel, plan: TablePlan | undefined) {
  const standing = standingTable(workbook.snapshot, useCaseTable);
  const ids = Object.keys(useCaseTable.columns);
  return (row: number, id: UseCaseColumn): CellValue => {
    const cell = plan?.rows[row]?.cells[ids.indexOf(id)];
    if (cell === undefined) return standing?.value(row, id) ?? null;
    return typeof cell === 'object' && cell !== null ? cell.value : cell;
  };
}

type UseCaseColumn = Parameters<typeof useCaseColumn>[0];

/** The columns of the Use Cases table that the planner fills. */
const stateds = Object.entries(useCaseTable.columns).flatMap(([id, column]) =>
  'kind' in column ? [id as UseCaseColumn] : [],
);

/** The blocks that compare inputs with those of the run, from a row of the sheet on. */
export function inputBlocks(
  workbook: WorkbookModel,
  top: number,
): { readonly blocks: readonly Block[]; readonly names: readonly NamedCell[] } {
  const { text } = workbook;
  const words = text.planEffect;
  const one = (heading: string, style: GridColumn['style']): GridColumn => ({ heading, style });
  const rows = comparedRows(workbook);
  const groups: Grid = {
    name: 'changes',
    top,
    rows: changeGroups.length + 1,
    columns: [one(words.changes.group, 'label'), one(words.changes.changed, 'count')],
  };
  const compared: Grid = {
    name: 'compared',
    top: groups.top + 2 + groups.rows + 1,
    rows: rows.length,
    columns: [
      one(words.changes.input, 'label'),
      one(words.changes.now, 'text'),
      one(words.changes.atRun, 'text'),
      one(words.changes.changed, 'count'),
    ],
  };
  const useCases = useCasesSheet(workbook).tables[0];
  const copied: Grid = {
    name: 'useCasesAtRun',
    top: compared.top + 2 + compared.rows + 1,
    rows: Math.max(1, useCases?.rows.length ?? 0),
    columns: stateds.map((id) => one(useCaseTable.columns[id].heading[text.locale], 'text')),
  };
  const valueOf = useCaseValues(workbook, useCases);
  const lines = (id: 'decisionChanged' | 'decisionAtRun') => columnOf(hiringTable, id, text.locale);
  const changed = (group: ChangeGroup): string => {
    if (group === 'decisions')
      return `SUM(${lines('decisionChanged')})+IF(COUNT(${lines('decisionAtRun')})<>${actionLines(workbook).length},1,0)`;
    if (group === 'useCases') {
      const parts = stateds.map(
        (id, column) => `SUMPRODUCT(--(${useCaseColumn(id, text)}<>${columnCells(copied, column)}))`,
      );
      return `IF(ROWS(${useCaseColumn('name', text)})<>${copied.rows},1,${parts.join('+')})`;
    }
    const own = rows.flatMap((row, index) => (row.group === group ? [index] : []));
    const [first = 0, last = 0] = [own[0], own.at(-1)];
    // The first day of the plan stands among the assumptions.
    const other = group === 'assumptions' ? rows.findIndex((row) => row.group === 'firstDay') : -1;
    const sum = `SUM(${columnCells(compared, 3, first, last)})`;
    return other > first && other < last ? `${sum}-${cellAt(compared, other, 3)}` : sum;
  };
  const list = changeGroups
    .map((group, index) => `IF(${cellAt(groups, index, 1)}>0,${quoted(`, ${words.groups[group]}`)},"")`)
    .join('&');
  const counts = columnCells(groups, 1, 0, changeGroups.length - 1);
  const [before, after] = words.changedSince;
  return {
    blocks: [
      ...gridBlocks(groups, words.changes.title, (row, column): Cell => {
        const group = changeGroups[row];
        if (group === undefined) {
          if (column === 0) return words.changes.sentence;
          return {
            formula: `IF(SUM(${counts})=0,"",${quoted(before)}&MID(${list},3,200)&${quoted(after)})`,
            value: '',
          };
        }
        return column === 0 ? words.groups[group] : { formula: changed(group), value: 0 };
      }),
      ...gridBlocks(compared, words.changes.compared, (row, column): Cell => {
        const line = rows[row];
        if (line === undefined) return null;
        if (column === 0) return line.label;
        if (column === 1) return line.now;
        if (column === 2) return line.now.value;
        const [now, then] = [cellAt(compared, row, 1), cellAt(compared, row, 2)];
        const isApart = `ABS(N(${now})-${then})>0.000000001*MAX(1,ABS(${then}))`;
        return { formula: `IF(ISNUMBER(${then}),1*(${isApart}),1*(${now}<>${then}))`, value: 0 };
      }),
      ...gridBlocks(copied, words.changes.useCases, (row, column): Cell => {
        const id = stateds[column];
        return id === undefined ? null : valueOf(row, id);
      }),
    ],
    names: [{ name: 'MLTP_Changed', row: groups.top + 2 + changeGroups.length, column: 1 }],
  };
}
