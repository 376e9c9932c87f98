import type { CellAddress, CellValue } from '../../domain/grid';
import { plainNumber } from '../../domain/numberWords';
import type { WorkbookModel } from '../workbookModel';
import type { ExplainText } from './explainText';
import { inputCells, type InputCells } from './inputCells';
import type { LocatedCell } from './located';

/** Everything an explanation is made from: the run, the words, and where inputs stand. */
export interface Explaining {
  readonly workbook: WorkbookModel;
  readonly words: ExplainText;
  readonly cells: InputCells;
  /** The cell that is explained. */
  readonly located: LocatedCell;
  /** Name of its sheet in the workbook. */
  readonly sheet: string;
  /** What it shows. */
  readonly shown: string;
  /** A number with at most two decimals in the language of the workbook. */
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
}

/** Prepares the explanation of a cell. */
export function explaining(workbook: WorkbookModel, found: LocatedCell, at: CellAddress): Explaining {
  const { locale } = workbook.text;
  const number = (value: number) => plainNumber(value, locale);
  const { cell } = found;
  const value: CellValue = typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null);
  return {
    workbook,
    words: workbook.text.explain,
    cells: inputCells(workbook),
    located: found,
    sheet: at.sheet,
    shown: typeof value === 'number' ? number(value) : String(value ?? ''),
    number,
    percent: (part) => `${number(part * 100)} %`,
  };
}
