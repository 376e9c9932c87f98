import type { AssumptionDefinition } from '../../domain/assumptions/assumptionDefinition';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import type { AssumptionKey, Assumptions, AssumptionValue } from '../../domain/assumptions/assumptions';
import { areThresholdsOrdered, thresholdKeys } from '../../domain/assumptions/orderedThresholds';
import type { CellValue } from '../../domain/grid';
import { planProblem, type PlanProblem } from '../tables/planProblem';
import type { Snapshot } from '../snapshot';
import { dayCell } from '../tables/cellKind';
import { cellNumber, cellText } from '../tables/cellReading';
import { standingTable } from '../tables/tableReading';
import { assumptionTable, profileTable } from './assumptionTables';

/** The assumptions of a workbook and what is wrong with them. */
export interface AssumptionReading {
  readonly assumptions: Assumptions;
  /** What counts where a value is missing or not allowed. */
  readonly defaults: Assumptions;
  /** What stands in the workbook, numbers as numbers; what a run writes where there is none yet. */
  readonly stated: Readonly<Partial<Record<AssumptionKey, string | number>>>;
  /** The assumptions whose stated value gave way to the default. */
  readonly replaced: readonly AssumptionKey[];
  /** Those that the run was told otherwise, or that an earlier version wrote; a run writes them over what stands there. */
  readonly rewritten: readonly AssumptionKey[];
  readonly problems: readonly PlanProblem[];
}

interface StatedCell {
  readonly definition: AssumptionDefinition;
  /** What stands there; empty where an earlier version wrote 0 for none. */
  readonly cell: CellValue;
  readonly isOlder: boolean;
  readonly at: PlanProblem['at'];
}

/** What a run is told of the assumptions beside its workbook. */
export interface ToldAssumptions extends Readonly<
  Partial<Pick<Assumptions, 'objective' | 'openPrice' | 'lockPlan'>>
> {
  /** With `openPrice`: worths of single profiles change in proportion; where not stated they give way to it. */
  readonly ownPrices?: 'scaled';
}

/**
 * Reads MLTP_Assumptions; a value that is missing or out of its range gives way to the default and is reported, and so
 * do all limits of coverage when they are not in their order.
 */
export function readAssumptions(
  snapshot: Snapshot,
  defaults: Assumptions,
  wish: ToldAssumptions = {},
): AssumptionReading {
  const told = Object.fromEntries(Object.entries(wish).filter(([key]) => key in defaults));
  const cells = statedCells(snapshot);
  const values = new Map<AssumptionKey, AssumptionValue>();
  const stated: Record<string, string | number> = Object.fromEntries(
    Object.entries(defaults).map(([key, value]: [string, AssumptionValue]) => [key, value ?? '']),
  );
  const problems: PlanProblem[] = [];
  for (const each of cells) {
    const { definition, cell } = each;
    const value = acceptedValue(definition, cell);
    stated[definition.key] = statedValue(definition, cell);
    if (value === undefined) problems.push(problem('assumptionOutOfRange', each, defaults));
    else values.set(definition.key, value);
  }
  Object.assign(stated, told);
  const read: Assumptions = { ...defaults, ...Object.fromEntries(values), ...told };
  const assumptions = areThresholdsOrdered(read) ? read : { ...read, ...thresholdsOf(defaults) };
  if (assumptions !== read)
    for (const each of cells)
      if (assumptions[each.definition.key] !== read[each.definition.key])
        problems.push(problem('thresholdOrder', each, defaults));
  return {
    assumptions,
    defaults,
    stated,
    replaced: cells
      .map(({ definition }) => definition)
      .filter((definition) => !isSame(definition, stated[definition.key] ?? '', assumptions[definition.key]))
      .map(({ key }) => key),
    rewritten: assumptionDefinitions
      .map(({ key }) => key)
      .filter((key) => key in told || cells.some((each) => each.isOlder && each.definition.key === key)),
    problems,
  };
}

function statedCells(snapshot: Snapshot): readonly StatedCell[] {
  const table = standingTable(snapshot, assumptionTable);
  const cells: StatedCell[] = [];
  const wroteZero = isZeroForNone(snapshot);
  for (let row = 0; table !== null && row < table.rowCount; row += 1) {
    const cellName = cellText(table.value(row, 'cellName'));
    const definition = assumptionDefinitions.find((line) => line.cellName === cellName);
    const isFirst = cells.every((each) => each.definition !== definition);
    if (definition === undefined || !isFirst) continue;
    const cell = table.value(row, 'value');
    const { range } = definition;
    const mayBeNone = range.kind === 'number' && range.orNone === true;
    const isOlder = wroteZero && mayBeNone && cellNumber(cell) === 0;
    cells.push({ definition, cell: isOlder ? null : cell, isOlder, at: table.address(row, 'value') });
  }
  return cells;
}

/**
 * Whether a workbook is of a version in which 0 stood for no budget: it had no column for the worth of an open FTE-quarter
 * of each profile yet.
 */
function isZeroForNone(snapshot: Snapshot): boolean {
  return standingTable(snapshot, profileTable)?.position('price') === undefined;
}

function problem(
  code: 'assumptionOutOfRange' | 'thresholdOrder',
  { definition, cell, at }: StatedCell,
  defaults: Assumptions,
): PlanProblem {
  const used = defaults[definition.key];
  if (used === null)
    return planProblem('assumptionNotSet', { assumption: definition.cellName, value: cellText(cell) }, at);
  return planProblem(code, { assumption: definition.cellName, value: cellText(cell), used }, at);
}

function thresholdsOf(assumptions: Assumptions): Partial<Assumptions> {
  return Object.fromEntries(thresholdKeys.map((key) => [key, assumptions[key]]));
}

/** A stated value as formulas read it: the number of a cell that should hold one, else its text. */
function statedValue({ range }: AssumptionDefinition, cell: CellValue): string | number {
  const number = range.kind === 'date' ? dayOf(cell) : range.kind === 'number' ? cellNumber(cell) : null;
  return number ?? cellText(cell).replace(/ +/gu, ' ');
}

/** Whether a stated value is the one in use; a time of day and the case of letters aside. */
function isSame({ range }: AssumptionDefinition, stated: string | number, used: AssumptionValue): boolean {
  if (used === null) return stated === '';
  if (typeof stated === 'number') return (range.kind === 'date' ? Math.floor(stated) : stated) === used;
  return typeof used === 'string' && stated.toLowerCase() === used.toLowerCase();
}

/** The day of a cell, also one typed as text; `null` where there is none. */
function dayOf(cell: CellValue): number | null {
  return dayCell.read(cell) ?? null;
}

/** The value of a cell if the definition allows it, else `undefined`; `null`: it says that none is set. */
export function acceptedValue(
  { range }: AssumptionDefinition,
  value: CellValue,
): AssumptionValue | undefined {
  if (range.kind === 'text') return cellText(value).replace(/ +/gu, ' ');
  if (range.kind === 'code') return cellText(value) === '' ? undefined : cellText(value).toUpperCase();
  if (range.kind === 'choice')
    return range.choices.find((choice) => choice.toLowerCase() === cellText(value).toLowerCase());
  if (range.kind === 'number' && range.orNone === true && cellText(value) === '') return null;
  const number = range.kind === 'date' ? dayOf(value) : cellNumber(value);
  if (number === null) return undefined;
  if (range.kind === 'date') return number >= 1 && number < 100_000 ? Math.floor(number) : undefined;
  return number >= range.min && number <= range.max ? number : undefined;
}
