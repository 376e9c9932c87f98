import type { CellValue } from '../../domain/grid';
import type { Area } from '../../sheet/plan';
import { HostFailure, type Watch } from '../port';
import { rangeOf } from './area';
import { tryBatch } from './batch';
import { isTooLarge } from './failure';

/** An area of a sheet to read, and which of its properties. */
export interface Wanted {
  readonly sheet: string;
  readonly area: Area;
  readonly formulas?: boolean;
  readonly numberFormats?: boolean;
}

/** What an area holds; an empty cell is `null`. */
export interface Contents {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** How many cells one range is asked for, and how many values or formulas one answer holds: 3 MB at 20 characters. */
const rangeCells = 25_000;
const answerValues = 150_000;

/** Above this, as by a stray value in the last row, reading takes minutes and memory. */
const mostCells = 5_000_000;

interface Part extends Wanted {
  readonly index: number;
}

/** Reads areas in blocks of rows and as few requests as answers below 5 MB allow; one that is too large is halved. */
export async function readAreas(wanted: readonly Wanted[], watch: Watch): Promise<readonly Contents[]> {
  for (const { area } of wanted) {
    if (area.rows * area.columns > mostCells) {
      throw new HostFailure('tooLarge', `${area.rows} rows x ${area.columns} columns`);
    }
  }
  const contents = wanted.map(() => ({
    values: [] as (readonly CellValue[])[],
    formulas: [] as (readonly CellValue[])[],
    numberFormats: [] as (readonly string[])[],
  }));
  const packed = requestsOf(wanted.flatMap(parts));
  for (const [done, request] of packed.entries()) {
    watch.report({ done, total: packed.length, sheet: request[0]?.sheet ?? '' });
    if (watch.cancelled()) {
      throw new HostFailure('cancelled', 'by the user');
    }
    for (const { part, answer } of await fetch(request)) {
      const into = contents[part.index];
      into?.values.push(...answer.values);
      into?.formulas.push(...answer.formulas);
      into?.numberFormats.push(...answer.numberFormats);
    }
  }
  return contents;
}

function parts(wanted: Wanted, index: number): readonly Part[] {
  const { area } = wanted;
  const step = Math.max(1, Math.floor(rangeCells / Math.max(1, area.columns)));
  const found: Part[] = [];
  for (let row = 0; row < area.rows; row += step) {
    const rows = Math.min(step, area.rows - row);
    found.push({ ...wanted, index, area: { ...area, top: area.top + row, rows } });
  }
  return found;
}

function requestsOf(all: readonly Part[]): readonly (readonly Part[])[] {
  const packed: Part[][] = [];
  let values = 0;
  for (const part of all) {
    const properties = 1 + Number(part.formulas === true) + Number(part.numberFormats === true);
    const size = part.area.rows * part.area.columns * properties;
    const current = packed.at(-1);
    if (current === undefined || values + size > answerValues) {
      packed.push([part]);
      values = size;
    } else {
      current.push(part);
      values += size;
    }
  }
  return packed;
}

interface Answer {
  readonly part: Part;
  readonly answer: Contents;
}

async function fetch(request: readonly Part[]): Promise<readonly Answer[]> {
  try {
    return await tryBatch(async (context) => {
      const asked = request.map((part) => ({ part, answer: ask(context, part) }));
      await context.sync();
      return asked.map(({ part, answer }) => ({ part, answer: answer() }));
    });
  } catch (error) {
    const smaller = isTooLarge(error) ? halved(request) : undefined;
    if (smaller === undefined) {
      throw error;
    }
    const [first, second] = smaller;
    return [...(await fetch(first)), ...(await fetch(second))];
  }
}

function halved(request: readonly Part[]): readonly [readonly Part[], readonly Part[]] | undefined {
  const [only] = request;
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  if (only === undefined || only.area.rows < 2) {
    return undefined;
  }
  const rows = Math.ceil(only.area.rows / 2);
  const { area } = only;
  const rest = { ...area, top: area.top + rows, rows: area.rows - rows };
  return [[{ ...only, area: { ...area, rows } }], [{ ...only, area: rest }]];
}

function ask(context: Excel.RequestContext, part: Part): () => Contents {
  const range = rangeOf(context.workbook.worksheets.getItem(part.sheet), part.area);
  const names = ['values'];
  if (part.formulas === true) {
    names.push('formulas');
  }
  if (part.numberFormats === true) {
    names.push('numberFormat');
  }
  range.load(names);
  return () => ({
    values: cells(range.values),
    formulas: part.formulas === true ? cells(range.formulas) : [],
    numberFormats: part.numberFormats === true ? texts(range.numberFormat) : [],
  });
}

// Excel answers `null` instead of cells when it will not send as many.
function cells(answer: readonly (readonly unknown[])[] | null): readonly (readonly CellValue[])[] {
  if (answer === null) {
    throw new HostFailure('tooLarge', 'no values for a block');
  }
  return answer.map((row) => row.map(cellValue));
}

function texts(answer: readonly (readonly unknown[])[] | null): readonly (readonly string[])[] {
  return (answer ?? []).map((row) => row.map(String));
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'string') {
    return value === '' ? null : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
