import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetGrid } from '../../src/domain/grid';
import { unwatched } from '../../src/host/port';
import { openWorkbook } from '../../src/host/file/openWorkbook';

/** The roster of the bundled sample workbook. */
export async function sampleRoster(): Promise<SheetGrid> {
  const file = join(__dirname, '..', '..', 'assets', 'sample-roster.xlsx');
  const workbook = await openWorkbook(readFileSync(file), 'sample-roster.xlsx');
  const { sheets } = await workbook.read(['Employees'], unwatched);
  const [roster] = sheets;
  if (roster === undefined) throw new Error('The sample has no sheet Employees.');
  return roster;
}
