import { looks } from '../../src/sheet/look';
import type { Report } from '../../src/sheet/report';
import type { Style } from '../../src/sheet/plan';
import {
  functionDepth,
  isFormula,
  numberFormat,
  plannedCells,
  shownFormula,
  valueOf,
  widthOf,
  type PlannedCell,
} from '../sample/formulaForm';
import { sampleRoster } from '../sample/sampleRoster';
import { reported } from '../sample/workbook';

/** Signs of a formula that is read at one glance, and of the longest that is written; functions around the innermost. */
const limits = { glance: 150, longest: 300, depth: 4 } as const;
/** Formulas that are longer than the longest should be today: a number that may only fall. */
const tooLong = 560;

const languages = ['en', 'de'] as const;

async function sampleCells(language: (typeof languages)[number]) {
  const report: Report = await reported(await sampleRoster(), language);
  return { report, cells: report.sheets.flatMap(plannedCells) };
}

function formulasOf(cells: readonly PlannedCell[]) {
  return cells.flatMap(({ at, cell, style }) =>
    isFormula(cell) ? [{ at, style, formula: shownFormula(cell.formula) }] : [],
  );
}

describe.each(languages)('formulas and cells of the sample plan (%s)', (language) => {
  test('nine of ten formulas are read at one glance: under 150 signs, nested less than four deep', async () => {
    const formulas = formulasOf((await sampleCells(language)).cells);
    expect(formulas.length).toBeGreaterThan(25_000);
    const hard = formulas.filter(
      ({ formula }) => formula.length >= limits.glance || functionDepth(formula) >= limits.depth,
    );
    expect(hard.length / formulas.length).toBeLessThan(0.1);
    const long = formulas.filter(({ formula }) => formula.length >= limits.longest);
    expect(long.length).toBeLessThanOrEqual(tooLong);
  });

  test('no formula is calculated again without a reason', async () => {
    const volatile = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/;
    const formulas = formulasOf((await sampleCells(language)).cells);
    expect(formulas.filter(({ formula }) => volatile.test(formula))).toEqual([]);
  });

  test('no text begins like a formula', async () => {
    const { cells, report } = await sampleCells(language);
    const texts = cells.map(({ at, cell }) => ({ at, text: valueOf(cell) }));
    const headings = report.sheets.flatMap(({ name, tables }) =>
      tables.flatMap(({ columns }) => columns.map(({ header }) => ({ at: name, text: header }))),
    );
    const wrong = [...texts, ...headings].filter(
      ({ text }) => typeof text === 'string' && /^[=+\-@\t\r]/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('what is typed, what is calculated and what may be typed over have colours of their own', async () => {
    const { cells } = await sampleCells(language);
    const isTyped = (style: Style) => style.startsWith('input') && !style.startsWith('inputDefault');
    expect(cells.filter(({ cell, style }) => isFormula(cell) && isTyped(style)).map(({ at }) => at)).toEqual(
      [],
    );
    const { input, inputDefault, money } = looks;
    expect(new Set([input.colour, inputDefault.colour]).size).toBe(2);
    expect(input.fill).not.toBe(inputDefault.fill);
    expect('fill' in money).toBe(false);
  });

  test('money and FTE show zeros as dashes and negative numbers in parentheses; no calculated number is General', async () => {
    for (const style of ['money', 'totalMoney', 'count', 'totalCount', 'fte', 'total', 'check'] as const)
      expect(numberFormat(style)).toMatch(/^(#,##0(?:\.00)?)_\);\(\1\);"–"_\)$/);
    const { cells } = await sampleCells(language);
    const general = cells.filter(
      ({ cell, style }) =>
        isFormula(cell) &&
        typeof cell.value === 'number' &&
        // Row numbers that formulas look up stand small beside what a reader reads.
        style !== 'note' &&
        numberFormat(style) === undefined,
    );
    // Values beside those of the run and findings beside their limits: each of a kind of its own, none of them money.
    const mixed = ['Plan Effect', 'Assumptions', 'Responsibilities'];
    expect(general.filter(({ sheet }) => !mixed.includes(sheet)).map(({ at }) => at)).toEqual([]);
  });

  test('no number is wider than its column', async () => {
    const { report } = await sampleCells(language);
    const narrow = report.sheets.flatMap((sheet) =>
      plannedCells(sheet).flatMap(({ at, cell, column, style }) => {
        const value = valueOf(cell);
        const format = numberFormat(style);
        if (typeof value !== 'number' || format === undefined) return [];
        const places = format.includes('0.00') ? 2 : 0;
        const shown = /^yyyy/.test(format)
          ? '2027-01-01'
          : format.endsWith('%')
            ? `${Math.round(100 * value)}%`
            : value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
        return shown.length > widthOf(sheet, column) ? [`${at} ${shown}`] : [];
      }),
    );
    expect(narrow).toEqual([]);
  });
});
