import type { CellValue } from '../../src/domain/grid';
import { gridSnapshot } from '../../src/host/browser/gridSnapshot';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import type { ICellData } from '@univerjs/core';
import { gridLocale } from '../../src/page/grid/gridLocale';
import { startUniver } from '../../src/page/grid/startUniver';

/** A formula of a written plan: what our core computed for it and what the grid does. */
export interface ComputedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly core: CellValue;
  readonly grid: CellValue;
}

declare global {
  interface Window {
    computedCells: (plan: readonly number[]) => Promise<readonly ComputedCell[]>;
  }
}

window.computedCells = async (plan) => {
  const { book } = await openWorkbook(new Uint8Array(plan), 'plan.xlsx');
  const container = document.createElement('div');
  container.style.cssText = 'width: 900px; height: 600px';
  document.body.append(container);
  const { api } = startUniver(container, 'en', await gridLocale('en'), false);
  // Without its values the grid has to compute every formula.
  const data = gridSnapshot(book, 'plan');
  for (const { cellData } of Object.values(data.sheets ?? {}))
    for (const row of Object.values(cellData as Readonly<Record<number, Record<number, ICellData>>>))
      for (const cell of Object.values(row)) if (cell.f) delete cell.v;
  const shown = api.createWorkbook(data);
  const formulas = api.getFormula();
  formulas.executeCalculation();
  await formulas.onCalculationResultApplied();
  return book.sheets.flatMap(({ name, rows }) => {
    const sheet = shown.getSheetByName(name)?.getSheet();
    return [...rows].flatMap(([row, { cells }]) =>
      cells.flatMap((cell, column) => {
        if (cell?.formula === undefined) return [];
        const grid = sheet?.getCellRaw(row, column);
        return {
          sheet: name,
          cell: `R${row + 1}C${column + 1}`,
          formula: String(grid?.f),
          core: cell.value,
          grid: grid?.v ?? null,
        };
      }),
    );
  });
};
