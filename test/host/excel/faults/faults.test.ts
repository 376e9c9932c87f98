import { excelWorkbook } from '../../../../src/host/excel/excelWorkbook';
import type { FaultCode } from '../../../excel-host/excelFault';
import { contentOf } from '../opened';
import { disturbed, outcomeOf, run, undisturbed } from './disturbed';
import { tallyOf } from './matrix';

/** A part of the matrix that `npm run test:faults` runs whole: one code at every third request, in the newer of two Excels. */
const codes: readonly FaultCode[] = ['GeneralException'];
const ways = ['refused', 'half done', 'done'] as const;

test.each(['1.13'])(
  'a run of which a request fails loses nothing, and the next run is whole (ExcelApi %s)',
  async (excelApi) => {
    const { losses, cases, restored, named } = await tallyOf(excelApi, ({ requests }) =>
      Array.from({ length: requests }, (_, request) => request)
        .filter((request) => request % 3 === 1)
        .flatMap((request) =>
          codes.flatMap((code) =>
            ways.flatMap((how) => [false, true].map((lasts) => ({ request, fault: { code, how }, lasts }))),
          ),
        ),
    );
    expect(losses).toEqual([]);
    expect(cases).toBeGreaterThan(35);
    expect(Math.min(restored, named)).toBeGreaterThan(6);
  },
);

test.each(['1.9', '1.13'])(
  'a run that breaks for good and a pane that is closed: the next pane finds our sheets and writes them whole (ExcelApi %s)',
  async (excelApi) => {
    const { requests, reading, after } = await undisturbed(excelApi);
    for (let request = reading; request < requests; request += 1) {
      const { host, workbook } = await disturbed(excelApi);
      const from = host.received + request;
      host.faultOf = (number) =>
        number >= from ? { code: 'ConnectionFailure', how: 'half done' } : undefined;
      const failure = await outcomeOf(run(workbook));
      host.faultOf = () => undefined;
      expect(failure?.kind).toBe('disconnected');
      await run(excelWorkbook());
      const sheets = (content: unknown) => (content as { sheets: readonly { name: string }[] }).sheets;
      expect(sheets(contentOf(host)).map(({ name }) => name)).toEqual(sheets(after).map(({ name }) => name));
      expect(host.book.tables().map(({ name }) => name)).toEqual(['MLTP_Members']);
      expect(host.book.sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual(['effort']);
    }
  },
);
