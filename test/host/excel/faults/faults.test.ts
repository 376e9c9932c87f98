import type { FaultCode } from '../../../excel-host/excelFault';
import { tallyOf } from './matrix';

/** A part of the matrix that `npm run test:faults` runs whole: one code, in the newer of two Excels. */
const codes: readonly FaultCode[] = ['GeneralException'];
const ways = ['refused', 'half done', 'done'] as const;

test.each(['1.13'])(
  'a run of which any request fails loses nothing, and the next run is whole (ExcelApi %s)',
  async (excelApi) => {
    const { losses, cases, restored, named } = await tallyOf(excelApi, ({ requests }) =>
      Array.from({ length: requests }, (_, request) =>
        codes.flatMap((code) =>
          ways.flatMap((how) => [false, true].map((lasts) => ({ request, fault: { code, how }, lasts }))),
        ),
      ).flat(),
    );
    expect(losses).toEqual([]);
    expect(cases).toBeGreaterThan(100);
    expect(Math.min(restored, named)).toBeGreaterThan(20);
  },
);
