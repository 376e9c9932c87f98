import { openWorkbook } from '../../src/host/file/openWorkbook';
import { planWorkbook } from '../../src/run/planWorkbook';
import { unwatchedRun } from '../../src/run/runWatch';

/** The workbook with the quick plan of its sheet "RosterX"; macros stay. */
export async function planned(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes, 'book.xlsx');
  const { report } = await planWorkbook(
    {
      workbook,
      sheets: null,
      choice: { sheet: 'RosterX', columns: {} },
      language: 'en',
      now: 46_000,
      version: 'test',
      solver: async () => Promise.reject(new Error('the quick plan asks nobody')),
      seconds: 0,
      write: true,
    },
    unwatchedRun,
  );
  if (report === null) throw new Error('no plan');
  return workbook.save({ macros: workbook.hasMacros });
}
