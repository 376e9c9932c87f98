import type { Choice } from './choice';
import type { HiringAction } from '../line/hiringAction';
import type { ColumnsByCell } from './columnsByCell';
import { addColumn, addRow, type ModelDraft, type Term } from './linearModel';
import { finite, isLentLine, type ModelContext } from './modelContext';

/** Actions by which heads come to a cell who may lend a share: those in training for it may not. */
const lenders: readonly HiringAction[] = ['hire', 'redeploy'];

/**
 * What heads whom settled lines bring to a cell give there in a quarter beside what settled lines lend of it, FTE; below 0
 * where heads are lent that are still to come.
 */
function settledRoom({ settled, lends }: ModelContext, cell: number, at: number): number {
  let room = 0;
  for (const line of settled) {
    if (lenders.includes(line.action) && line.cell === cell) room += finite(line.gives[at]);
    if (line.from === cell && isLentLine(line, lends)) room -= finite(line.takes[at]);
  }
  return room;
}

/** A column that is 1 where anything is lent from a cell from a quarter on. */
interface Lending {
  readonly from: number;
  readonly column: number;
}

/** Whether anything is lent from each quarter on in which something can be. */
function addLendings(
  draft: ModelDraft,
  choices: readonly Choice[],
  lent: readonly number[],
): readonly Lending[] {
  const starts = [...new Set(lent.flatMap((column) => choices[column]?.quarter ?? []))];
  return starts.map((from) => {
    const own = lent.filter((column) => choices[column]?.quarter === from);
    const most = own.reduce((sum, column) => sum + (choices[column]?.upper ?? 0), 0);
    const column = addColumn(draft, { upper: 1, whole: true });
    addRow(draft, 'lending', -Infinity, 0, [...own.map((each): Term => [each, 1]), [column, -most]]);
    return { from, column };
  });
}

/**
 * What heads lend who are hired or moved into a cell: to each other cell no more than was gathered for it, altogether no more than they
 * give in any quarter, and nothing while the own cell is short by more than is tolerated.
 */
export function addLentRows(
  draft: ModelDraft,
  context: ModelContext,
  choices: readonly Choice[],
  { into, outOf }: ColumnsByCell,
): void {
  context.lends.forEach((targets, cell) => {
    const lent = (outOf[cell] ?? []).filter((column) => choices[column]?.lent === true);
    if (lent.length === 0) return;
    const terms = (columns: readonly number[], of: 'gives' | 'takes', at: number, sign: 1 | -1) =>
      columns.flatMap((column): readonly Term[] => {
        const fte = choices[column]?.effect[of][at] ?? 0;
        return fte > 0 ? [[column, sign * fte]] : [];
      });
    for (const { to } of targets) {
      const own = lent.filter((column) => choices[column]?.cell === to);
      const most = Math.max(0, ...own.map((column) => choices[column]?.upper ?? 0));
      addRow(
        draft,
        'lent',
        -Infinity,
        most,
        own.map((column): Term => [column, 1]),
      );
    }
    const given = into[cell] ?? [];
    const come = given.filter((column) => lenders.some((action) => action === choices[column]?.action));
    const taken = (outOf[cell] ?? []).filter((column) => choices[column]?.lent !== true);
    const lendings = addLendings(draft, choices, lent);
    for (let at = 0; at < context.span; at++) {
      const out = terms(lent, 'takes', at, 1);
      if (out.length === 0) continue;
      const room = settledRoom(context, cell, at);
      const beside = [...out, ...terms(come, 'gives', at, -1)];
      if (room >= 0) addRow(draft, 'lent', -Infinity, room, beside);
      else
        for (const { from, column } of lendings)
          if (from <= at) addRow(draft, 'lent', -Infinity, 0, [...beside, [column, -room]]);
      const missing = (context.missing[cell]?.[at] ?? 0) - (context.tolerated[cell]?.[at] ?? 0);
      const gone = terms(taken, 'takes', at, 1);
      const change = [...out, ...gone, ...terms(given, 'gives', at, -1)];
      // Where nothing is lent, other rows say what may be taken.
      const most = Math.max(
        -missing,
        gone.reduce((sum, [column, fte]) => sum + fte * (draft.columns.upper[column] ?? 0), 0),
      );
      for (const { from, column } of lendings)
        if (from <= at) addRow(draft, 'lent', -Infinity, most, [...change, [column, missing + most]]);
    }
  });
}

/** How many times its worth an FTE-quarter counts that settled lines lend although it is not there. */
const promisePrice = 10;

/**
 * Settled lines that lend what heads give who are still to come: a plan brings the heads, and keeps their own cell from being
 * short meanwhile, wherever it can. Where it cannot, a column says so, dear enough to be the last resort.
 */
export function addPromiseRows(
  draft: ModelDraft,
  context: ModelContext,
  choices: readonly Choice[],
  { into, outOf }: ColumnsByCell,
): void {
  const { settled, lends, span, missing, tolerated, worth } = context;
  const cells = new Set(settled.flatMap((line) => (isLentLine(line, lends) ? [line.from] : [])));
  for (const cell of cells)
    for (let at = 0; at < span; at++) {
      const isLent = settled.some((line) => {
        return line.from === cell && isLentLine(line, lends) && finite(line.takes[at]) > 0;
      });
      if (!isLent) continue;
      const terms = (columns: readonly number[], of: 'gives' | 'takes', sign: 1 | -1) =>
        columns.flatMap((column): readonly Term[] => {
          const fte = choices[column]?.effect[of][at] ?? 0;
          return fte > 0 ? [[column, sign * fte]] : [];
        });
      const given = into[cell] ?? [];
      const come = given.filter((column) => lenders.some((action) => action === choices[column]?.action));
      const price = promisePrice * Math.max(...(worth[cell]?.[at] ?? []).map((part) => part.price), 0);
      const promise = (room: number, change: readonly Term[]) => {
        if (room >= 0) return;
        const column = addColumn(draft, { upper: Infinity, whole: false, total: price, open: promisePrice });
        addRow(draft, 'promise', -Infinity, room, [...change, [column, -1]]);
      };
      promise(settledRoom(context, cell, at), terms(come, 'gives', -1));
      const own = [...terms(given, 'gives', -1), ...terms(outOf[cell] ?? [], 'takes', 1)];
      promise((tolerated[cell]?.[at] ?? 0) - (missing[cell]?.[at] ?? 0), own);
    }
}
