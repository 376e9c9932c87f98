import type { Choice } from './choice';
import type { ColumnsByCell } from './columnsByCell';
import { addColumn, addRow, type ModelDraft, type Term } from './linearModel';
import { finite, type ModelContext } from './modelContext';

/** What heads that settled lines hire into a cell give there in a quarter beside what settled lines lend of it, FTE. */
function settledRoom({ settled, lends }: ModelContext, cell: number, at: number): number {
  let room = 0;
  for (const line of settled) {
    if (line.action === 'hire' && line.cell === cell) room += finite(line.gives[at]);
    const isLent = line.action === 'shift' && line.from === cell;
    if (isLent && (lends[cell] ?? []).some(({ to }) => to === line.cell)) room -= finite(line.takes[at]);
  }
  return Math.max(0, room);
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
 * What heads lend who are hired into a cell: to each other cell no more than was gathered for it, altogether no more than they
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
    const hired = given.filter((column) => choices[column]?.action === 'hire');
    const taken = (outOf[cell] ?? []).filter((column) => choices[column]?.lent !== true);
    const lendings = addLendings(draft, choices, lent);
    for (let at = 0; at < context.span; at++) {
      const out = terms(lent, 'takes', at, 1);
      if (out.length === 0) continue;
      addRow(draft, 'lent', -Infinity, settledRoom(context, cell, at), [
        ...out,
        ...terms(hired, 'gives', at, -1),
      ]);
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
