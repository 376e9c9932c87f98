import { planQuarters } from '../../domain/calendar/quarter';
import type { HiringStatus } from '../../domain/plan/line/hiringDecision';
import { placeId } from '../../domain/plan/line/placeId';
import type { PlanCell } from '../../domain/plan/line/planCell';
import { isOpen } from '../../domain/plan/problem/openRuns';
import { staffingCells } from '../../domain/plan/problem/staffingCells';
import { cellQuarter, planEffect, type CellQuarter } from '../../domain/plan/rows/planEffect';
import { profileNames } from '../../framework/profileNames';
import type { DemandContext, PlaceRow } from '../demand/demandContext';
import { below, cellAt, cells, columnCells, type Grid, type GridColumn } from '../demand/grid';
import type { Style } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { lineChecks } from '../hiring/hiringText';
import { effectFigures, totalIds, type EffectFigure, type TotalId } from './planEffectText';

/*
 * Plan Effect: a block of sums by quarter, and below it a row for each profile at each place, profile by profile, with a
 * column for each figure and quarter. Lines of the Hiring Plan find their row by its number, from 1.
 */

/** A place of the sheet: the centre, a unit with a row of its own, no unit, or all other units together. */
export interface EffectPlace extends PlaceRow {
  /** Its id, see placeId; `null` for all other units. */
  readonly id: string | null;
  /** Its rows among the places of the Demand sheet, from 0: the centre has two, as one or by rule. */
  readonly rows: readonly number[];
}

/** The places of the sheet in the order of the Demand sheet. */
function effectPlaces({ places }: DemandContext): readonly EffectPlace[] {
  return places.flatMap((place, row): readonly EffectPlace[] => {
    if (place.kind === 2) return [];
    if (place.kind === 1) {
      const whole = places.findIndex(({ kind }) => kind === 2);
      return [{ ...place, id: placeId({ kind: 'centre' }), rows: whole < 0 ? [row] : [row, whole] }];
    }
    const id = place.unit === null ? null : placeId({ kind: 'unit', unit: place.unit });
    return [{ ...place, id, rows: [row] }];
  });
}

/** First columns of the block of profiles and places; its figures follow by quarter. */
export const effectAt = { profile: 0, place: 1, row: 2, figures: 3 } as const;

/** The column of a figure in a quarter. */
export function figureColumn(figure: EffectFigure, quarter: number): number {
  return effectAt.figures + planQuarters * effectFigures.indexOf(figure) + quarter;
}

/** Stands for the place of all other units, where one is looked for. */
const others = '\u0000';

/** A figure of a profile at a place in a quarter, both by the order of the sheet. */
type FigureOf = (figure: EffectFigure, profile: number, place: number, quarter: number) => number;

/** What the plan changes: where the blocks of its sheet are, and their numbers. */
export interface EffectContext extends EffectGrids {
  readonly figures: FigureOf;
  /** Sums over all profiles and places, and over the quarters, too. */
  readonly inQuarter: (figure: EffectFigure, quarter: number) => number;
  readonly inAll: (figure: EffectFigure) => number;
}

/** Where the blocks of the sheet are. */
export interface EffectGrids {
  readonly places: readonly EffectPlace[];
  /** A row per number of the plan as a whole. */
  readonly totals: Grid;
  /** A row per number of quarters, from 0: the part of the heads that is still there. */
  readonly staying: Grid;
  /** The sentences that lines of the Hiring Plan pick from by number. */
  readonly remarks: Grid;
  /** A row per figure but the parts, a column per quarter and their sum. */
  readonly quarters: Grid;
  readonly cells: Grid;
}

/** The statuses of lines that do not count, in the order of their numbers. */
export const notCounted = ['onHold', 'rejected', 'withdrawn'] as const satisfies readonly HiringStatus[];

/** Lays the sheet out. */
function effectGrids(context: DemandContext): EffectGrids {
  const { text, model } = context;
  const words = text.planEffect;
  const places = effectPlaces(context);
  const one = (heading: string, style: Style): GridColumn => ({ heading, style });
  const names = model.quarters.map(({ quarter }) => quarter.name);
  const totals: Grid = {
    name: 'totals',
    top: 4,
    rows: totalIds.length,
    columns: [one(words.titles.totals, 'label'), one(words.value, 'fte')],
  };
  const staying: Grid = {
    name: 'staying',
    top: below(totals),
    rows: planQuarters,
    columns: [
      one(words.staying.quarters, 'count'),
      one(words.staying.paid, 'ratio'),
      one(words.staying.working, 'ratio'),
    ],
  };
  const remarks: Grid = {
    name: 'remarks',
    top: below(staying),
    rows: remarkRows.count,
    columns: [one(words.remark, 'text')],
  };
  const quarters: Grid = {
    name: 'quarters',
    top: below(remarks),
    rows: effectFigures.length - 2,
    columns: [
      one(text.shared.effortFte, 'label'),
      ...names.map((_, quarter) => ({ heading: quarterName(quarter, context), style: 'fte' as const })),
      one(text.shared.total, 'total'),
    ],
  };
  const columns = effectFigures.flatMap((figure) =>
    names.map((_, quarter) =>
      one(
        `${words.figures[figure]} Q${quarter + 1}`,
        figure === 'closing' || figure === 'opening' ? 'percent' : 'fte',
      ),
    ),
  );
  const all: Grid = {
    name: 'cells',
    top: below(quarters),
    rows: profileNames.length * places.length,
    columns: [
      one(text.shared.profile, 'text'),
      one(words.place, 'text'),
      one(words.row, 'count'),
      ...columns,
    ],
  };
  return { places, totals, staying, remarks, quarters, cells: all };
}

/** The figures of every row, worked out once. */
function figuresOf(
  { model, hiring }: Pick<WorkbookModel, 'model' | 'hiring'>,
  { places }: EffectGrids,
): FigureOf {
  const cells = staffingCells(model);
  const effect = planEffect(cells, hiring);
  const listed = new Set(places.map(({ id }) => id));
  const others = cells.places.filter(({ id }) => !listed.has(id));
  const sum = (parts: readonly CellQuarter[], of: (part: CellQuarter) => number) =>
    parts.reduce((total, part) => total + of(part), 0);
  const quarters = model.quarters.map((_, quarter) => quarter);
  const rows = profileNames.map(({ id: profile }) =>
    places.map(({ id }): readonly CellQuarter[] => {
      if (id !== null) return effect({ profile, place: id });
      const rest = others.map((place) => effect({ profile, place: place.id }));
      return quarters.map((quarter) => {
        const parts = rest.flatMap((each) => each[quarter] ?? []);
        const demand = sum(parts, (part) => part.demand);
        const capacity = sum(parts, (part) => part.capacity);
        return cellQuarter({ demand, capacity, added: 0, taken: sum(parts, ({ taken }) => taken) });
      });
    }),
  );
  return (figure, profile, place, quarter) => {
    const found = rows[profile]?.[place]?.[quarter];
    if (found === undefined) return 0;
    if (figure !== 'missing') return found[figure];
    const missing = found.demand - found.capacity;
    return isOpen(missing) ? missing : 0;
  };
}

/** Works out what the plan changes, and lays its sheet out. */
export function effectContext(
  workbook: Pick<WorkbookModel, 'model' | 'hiring'>,
  context: DemandContext,
): EffectContext {
  const grids = effectGrids(context);
  const figures = figuresOf(workbook, grids);
  const inQuarter = (figure: EffectFigure, quarter: number) => {
    let sum = 0;
    for (const profile of profileNames.keys())
      for (const place of grids.places.keys()) sum += figures(figure, profile, place, quarter);
    return sum;
  };
  const inAll = (figure: EffectFigure) =>
    workbook.model.quarters.reduce((sum, _, quarter) => sum + inQuarter(figure, quarter), 0);
  return { ...grids, figures, inQuarter, inAll };
}

/** The name of a quarter of the plan, live. */
function quarterName(quarter: number, { grids, model }: DemandContext): GridColumn['heading'] {
  const name = cellAt(grids.quarter, quarter, 1);
  return { formula: `Demand!${name}`, value: model.quarters[quarter]?.quarter.name ?? '' };
}

/** The number, from 1, of the row of a cell; 0 where the sheet has none. */
export function effectRow({ profile, place }: PlanCell, places: readonly EffectPlace[]): number {
  const at = places.findIndex(({ id }) => id === place);
  return at < 0 ? 0 : profileNames.findIndex(({ id }) => id === profile) * places.length + at + 1;
}

/** The row that a line takes from: that of all other units where the place has none of its own. */
export function sourceRow(cell: PlanCell, places: readonly EffectPlace[]): number {
  const own = effectRow(cell, places);
  if (own > 0) return own;
  return effectRow(
    { ...cell, place: others },
    places.map((each) => ({ ...each, id: each.id ?? others })),
  );
}

/** A number of the plan as a whole, as formulas of any sheet refer to it. */
export function totalCell(id: TotalId, { totals }: Pick<EffectGrids, 'totals'>): string {
  return `'Plan Effect'!${cellAt(totals, totalIds.indexOf(id), 1)}`;
}

/** Rows of the sentences: remarks on lines, what a status that does not count means, and the condition of spare time. */
export const remarkRows = {
  checks: 0,
  statuses: lineChecks.length,
  ifFree: lineChecks.length + notCounted.length,
  count: lineChecks.length + notCounted.length + 1,
} as const;

/** The sentences from a row on, one of them by its number from 1, as a formula of any sheet. */
export function remarkAt(
  from: keyof typeof remarkRows,
  number: string,
  { remarks }: Pick<EffectGrids, 'remarks'>,
): string {
  return `INDEX('Plan Effect'!${columnCells(remarks, 0, remarkRows[from])},${number})`;
}

/** Columns of the block of what attrition leaves. */
export const stayingAt = { quarters: 0, paid: 1, working: 2 } as const;

/** The part of the heads that is paid, or of their work that is done, after a number of quarters that is known. */
export function stayingCell(
  what: 'paid' | 'working',
  quarters: number,
  { staying }: Pick<EffectGrids, 'staying'>,
): string {
  return `'Plan Effect'!${cellAt(staying, quarters, stayingAt[what])}`;
}

/** The same after a number of quarters that a formula gives. */
export function stayingAfter(
  what: 'paid' | 'working',
  quarters: string,
  { staying }: Pick<EffectGrids, 'staying'>,
): string {
  return `INDEX('Plan Effect'!${columnCells(staying, stayingAt[what])},1+${quarters})`;
}

/** The sum of a figure over all quarters of a row, by its number. */
export function figuresOfRow(figure: EffectFigure, row: number, { places, figures }: EffectContext): number {
  const [profile, place] = [Math.floor((row - 1) / places.length), (row - 1) % places.length];
  let sum = 0;
  for (let quarter = 0; quarter < planQuarters; quarter += 1) sum += figures(figure, profile, place, quarter);
  return sum;
}

/** A figure in all quarters of the row whose number is given by a formula, as a formula. */
export function figureRow(figure: EffectFigure, row: string, { cells: grid }: EffectGrids): string {
  const [first, last] = [figureColumn(figure, 0), figureColumn(figure, planQuarters - 1)];
  return `INDEX('Plan Effect'!${cells(grid, 0, first, grid.rows - 1, last)},${row},0)`;
}

/** A figure in a quarter, from 1, of the row whose number is given, both as formulas. */
export function figureAt(figure: EffectFigure, row: string, quarter: string, grids: EffectGrids): string {
  const grid = grids.cells;
  const [first, last] = [figureColumn(figure, 0), figureColumn(figure, planQuarters - 1)];
  return `INDEX('Plan Effect'!${cells(grid, 0, first, grid.rows - 1, last)},${row},${quarter})`;
}

/** The figures of a profile in all places and quarters, as an area of the sheet. */
export function figuresOfProfile(
  figure: EffectFigure,
  profile: number,
  { cells: grid, places }: EffectGrids,
): string {
  const [first, last] = [figureColumn(figure, 0), figureColumn(figure, planQuarters - 1)];
  const top = profile * places.length;
  return `'Plan Effect'!${cells(grid, top, first, top + places.length - 1, last)}`;
}

/** The names of the places, as the lines of the Hiring Plan state them. */
export function placeNames({ cells: grid, places }: EffectGrids): string {
  return `'Plan Effect'!${columnCells(grid, effectAt.place, 0, places.length - 1)}`;
}
