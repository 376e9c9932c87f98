import { faultCodes, type FaultCode } from '../excel-host/excelFault';
import type { RequestFault } from '../excel-host/host';
import { tallyOf, type FaultCase, type Tally } from '../host/excel/faults/matrix';

/** Codes of requests that Excel looks at and does not begin. */
const onlyRefused: readonly FaultCode[] = [
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
];

const faults: readonly RequestFault[] = faultCodes.flatMap((code) =>
  (onlyRefused.includes(code) ? (['refused'] as const) : (['refused', 'half done', 'done'] as const)).map(
    (how) => ({ code, how }),
  ),
);

function told(what: string, excelApi: string, { cases, written, restored, named, losses }: Tally): void {
  process.stdout.write(
    `${what}, ExcelApi ${excelApi}: ${cases} cases, ${written} written, ${restored} brought back at once, ` +
      `${named} named and mended by the next run, ${losses.length} losses\n`,
  );
}

describe.each(['1.9', '1.13'])('a run in Excel with ExcelApi %s', (excelApi) => {
  test('loses nothing, whichever request fails with whichever code, at once or for long', async () => {
    const tally = await tallyOf(excelApi, ({ requests }) =>
      Array.from({ length: requests }, (_, request) =>
        faults.flatMap((fault) => [false, true].map((lasts) => ({ request, fault, lasts }))),
      ).flat(),
    );
    told('requests x codes x ways x durations', excelApi, tally);
    expect(tally.losses).toEqual([]);
    expect(tally.cases).toBeGreaterThan(1_500);
  });

  test('loses nothing, after whichever action a request breaks off', async () => {
    const tally = await tallyOf(excelApi, ({ actions }) =>
      actions.flatMap((count, request) =>
        Array.from({ length: count }, (_, how): FaultCase => ({
          request,
          fault: { code: 'GeneralException', how },
          lasts: false,
        })),
      ),
    );
    told('actions', excelApi, tally);
    expect(tally.losses).toEqual([]);
    expect(tally.cases).toBeGreaterThan(300);
  });
});
