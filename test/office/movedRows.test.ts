import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { planned } from '../sample/workbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

test('a second run with a unit more moves rows on many sheets, and every formula names what it means', async () => {
  const bytes = new Uint8Array(await readFile(join('assets', 'sample-roster.xlsx')));
  const { workbook: first } = await planned(await openWorkbook(bytes, 'sample-roster.xlsx'));
  await first.correct([{ at: { sheet: 'Employees', row: 6, column: 4 }, value: 'Data Lab' }]);
  const { workbook } = await planned(await openWorkbook(await first.save(), 'plan.xlsx'));
  const written = await workbook.save();
  const { found, formulas } = differences(written, await recalculate(written), 1e-9);
  expect(found.slice(0, 12)).toEqual([]);
  expect(formulas).toBeGreaterThan(20_000);
});
