import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../src/domain/grid';
import { CommandFailure } from '../../src/cli/command';
import { planFile } from '../../src/cli/planFile';
import type { Language } from '../../src/framework/language';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { withoutResults } from '../sample/withoutResults';
import { planned, workbookOf } from '../sample/workbook';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planner-bare-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The members that a plan of a file counts, or the sentence that it ends with. */
async function saidOf(bytes: Uint8Array, language: Language = 'en'): Promise<string> {
  const path = join(folder, 'roster.xlsx');
  await writeFile(path, bytes);
  try {
    const { report } = await planFile({ path, out: join(folder, 'plan.xlsx'), language, seconds: 0 });
    return `${report.summary.members} members, ${report.summary.fte} FTE`;
  } catch (error) {
    if (error instanceof CommandFailure) return error.message;
    throw error;
  }
}

/** A sheet in which some cells hold a formula beside its result. */
function withFormulas(
  rows: readonly (readonly (CellValue | { readonly formula: string; readonly value: CellValue })[])[],
): FileWorkbook {
  const plain = rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)),
  );
  const { book } = workbookOf({ Staff: plain });
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([number, row]) => [
        number,
        {
          ...row,
          cells: row.cells.map((cell, column) => {
            const stated = rows[number]?.[column];
            return typeof stated === 'object' && stated !== null ? stated : cell;
          }),
        },
      ]),
    ),
  }));
  return new FileWorkbook({ ...book, sheets });
}

const head = ['Name', 'Job Title', 'Unit', 'FTE', 'Note'];
const half = { formula: '20/40', value: 0.5 };

test.each([
  [
    'an FTE',
    [head, ['Ada', 'Data Engineer', 'Retail', 1, ''], ['Ben', 'Data Scientist', 'Retail', half, '']],
    'D3',
  ],
  [
    'names of another sheet',
    [
      head,
      [{ formula: 'Old!A2', value: 'Ada' }, 'Data Engineer', 'Retail', 1, ''],
      ['Ben', 'Data Scientist', 'Retail', 1, ''],
    ],
    'A2',
  ],
  [
    'a heading',
    [
      ['Name', 'Job Title', 'Unit', { formula: '"F"&"TE"', value: 'FTE' }],
      ['Ada', 'Data Engineer', 'Retail', 0.5],
      ['Ben', 'Data Scientist', 'Retail', 1],
    ],
    'D1',
  ],
  [
    'whole rows',
    [
      head,
      ['Ada', 'Data Engineer', 'Retail', 1, ''],
      ['Old!A3', 'Old!B3', 'Old!C3', 'Old!D3', 'Old!E3'].map((formula) => ({
        formula,
        value: 'Data Engineer',
      })),
    ],
    'A3',
  ],
  [
    'the whole list',
    [head, ['Ada', 'Data Engineer', 'Retail', 1, '']].map((row) =>
      row.map((value) => ({ formula: 'Old!A1', value })),
    ),
    'A1',
  ],
])(
  'a roster in which %s is a formula without its result is refused, with the cell',
  async (_, rows, cell) => {
    const bytes = await withFormulas(rows).save();
    expect(await saidOf(withoutResults(bytes))).toBe(
      `Staff!${cell} holds a formula without its result, since a program saved the file that does not calculate. Open the file in Excel or LibreOffice, save it there, and plan it again.`,
    );
    expect(await readdir(folder)).toEqual(['roster.xlsx']);
  },
);

test('with its results the same roster is planned, and in German it is refused in German', async () => {
  const rows = [
    head,
    ['Ada', 'Data Engineer', 'Retail', 1, ''],
    ['Ben', 'Data Scientist', 'Retail', half, ''],
  ];
  const bytes = await withFormulas(rows).save();
  expect(await saidOf(bytes)).toBe('2 members, 1.5 FTE');
  expect(await saidOf(withoutResults(bytes), 'de')).toMatch(
    /^Staff!D3 enthält eine Formel ohne ihr Ergebnis/u,
  );
});

test('formulas that no member rests on do not matter: notes, sums below the list, other sheets', async () => {
  const rows = [
    head,
    ['Ada', 'Data Engineer', 'Retail', 1, { formula: 'A2&"!"', value: 'Ada!' }],
    ['Ben', 'Data Scientist', 'Retail', 1, ''],
    ['Total', null, null, { formula: 'SUM(D2:D3)', value: 2 }, ''],
  ];
  expect(await saidOf(withoutResults(await withFormulas(rows).save()))).toBe('2 members, 2 FTE');
});

test('an empty text is a result', async () => {
  const rows = [
    head,
    ['Ada', 'Data Engineer', { formula: 'IF(1=2,"Retail","")', value: '' }, 1, ''],
    ['Ben', 'Data Scientist', 'Retail', 1, ''],
  ];
  expect(await saidOf(await withFormulas(rows).save())).toBe('2 members, 2 FTE');
});

test('a plan that was saved without its results is refused, and planned as it was with them', async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const bytes = await workbook.save();
  expect(await saidOf(bytes)).toMatch(/^3 members/u);
  await rm(join(folder, 'plan.xlsx'));
  expect(await saidOf(withoutResults(bytes))).toMatch(
    /^[A-Z][a-z ]*![A-Z]+\d+ holds a formula without its result, /iu,
  );
  expect(await readdir(folder)).toEqual(['roster.xlsx']);
});
