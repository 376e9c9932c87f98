import { HostFailure } from '../../../src/host/port';
import type { SheetPlan } from '../../../src/sheet/plan';
import { ExcelFault, type FaultCode } from '../../excel-host/excelFault';
import { silent } from '../contract/opened';
import {
  emptyPlan,
  matrixPlan,
  matrixRows,
  membersPlan,
  threeLines,
  type Line,
} from '../contract/samplePlans';
import { contentOf, openExcel, watching } from './opened';

async function failureOf(work: Promise<unknown>): Promise<HostFailure> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostFailure)) {
    throw new Error('There was no failure.');
  }
  return error;
}

const secondLines: readonly Line[] = [
  ['m3', 'Grace Hopper', 0.1],
  ['m8', 'Barbara', 1],
  ['m9', 'Edsger', 1],
  ['m10', 'Donald', 1],
];

/** Changes of every kind: rows go and come, a block shrinks, a block, a sheet, a name and a chart are new. */
const second: readonly SheetPlan[] = [
  membersPlan(secondLines),
  {
    ...matrixPlan([
      ['Phase', 'Capacity'],
      ['Ingestion', { formula: '=SUM(MLTP_Members[FTE])', value: 0 }],
    ]),
    names: [{ name: 'MLTP_Second', row: 3, column: 1 }],
    charts: [],
  },
  {
    ...emptyPlan('Effort'),
    blocks: [{ name: 'all', top: 0, left: 0, rows: matrixRows.slice(0, 2), style: 'ratio' }],
    charts: matrixPlan(matrixRows).charts.map((chart) => ({
      ...chart,
      name: 'effort',
      source: { top: 0, left: 0, rows: 2, columns: 3 },
    })),
  },
];

const first: readonly SheetPlan[] = [membersPlan(threeLines), matrixPlan(matrixRows)];

describe('a write that fails', () => {
  // A small limit makes many requests of a small plan.
  test.each(['1.9', '1.13'])(
    'leaves the workbook as it was, whichever request fails (ExcelApi %s)',
    async (excelApi) => {
      const { host, workbook } = openExcel({ excelApi });
      await workbook.write(first, silent);
      const before = contentOf(host);
      host.limit = 6_000;
      const from = host.received;
      await workbook.write(second, silent);
      const requests = host.received - from;
      const after = contentOf(host);
      await workbook.revert();
      expect(contentOf(host)).toEqual(before);
      let failed = 0;
      for (let request = 0; request < requests; request++) {
        host.failRequest(request, 'GeneralException');
        const outcome = await workbook.write(second, silent).then(
          () => 'written',
          (error: unknown) => (error as HostFailure).kind,
        );
        host.beforeRequest = () => undefined;
        if (outcome === 'written') {
          // What a run can do without, such as the filters of tables, may fail.
          expect(contentOf(host)).toEqual(after);
          await workbook.revert();
        } else {
          expect(outcome).toBe('unexpected');
          failed += 1;
        }
        expect(contentOf(host)).toEqual(before);
      }
      expect(requests - failed).toBeLessThanOrEqual(1);
      await workbook.write(second, silent);
      expect(failed).toBeGreaterThan(5);
      expect(await workbook.revert()).toBe(true);
      expect(contentOf(host)).toEqual(before);
    },
  );

  test('halfway through a request leaves the workbook as it was', async () => {
    const { host, workbook } = openExcel();
    await workbook.write(first, silent);
    const before = contentOf(host);
    const bad: SheetPlan = {
      ...emptyPlan('Bad'),
      blocks: [
        {
          name: 'x',
          top: 0,
          left: 0,
          rows: [['a', { formula: '=SUM(MLTP_Nobody[Salary])', value: 0 }]],
          style: 'text',
        },
      ],
    };
    const { kind, detail } = await failureOf(workbook.write([...second, bad], silent));
    expect([kind, detail]).toEqual(['unexpected', 'InvalidArgument at Range.formulas']);
    expect(contentOf(host)).toEqual(before);
  });

  test('into a protected sheet of ours changes nothing', async () => {
    const { host, workbook } = openExcel();
    await workbook.write(first, silent);
    const before = contentOf(host);
    const sheet = host.book.sheet('Coverage');
    if (sheet !== undefined) {
      sheet.isProtected = true;
    }
    const { kind } = await failureOf(workbook.write(second, silent));
    expect(kind).toBe('protected');
    expect(contentOf(host)).toEqual(before);
  });
});

describe('failures', () => {
  const kinds: readonly (readonly [FaultCode, string])[] = [
    ['AccessDenied', 'protected'],
    ['InactiveWorkbook', 'inactiveWorkbook'],
    ['ConnectionFailure', 'disconnected'],
    ['InvalidOrTimedOutSession', 'disconnected'],
    ['Timeout', 'disconnected'],
    ['ApiNotFound', 'notSupported'],
    ['GeneralException', 'unexpected'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ];

  test.each(kinds)('%s is told as %s', async (code, kind) => {
    const { host, workbook } = openExcel();
    host.failRequest(0, code);
    expect(await failureOf(workbook.sheets())).toMatchObject({ kind, detail: code });
  });

  test('carry no value of a cell', async () => {
    const { workbook } = openExcel();
    const plan: SheetPlan = {
      ...emptyPlan('Bad'),
      blocks: [
        {
          name: 'x',
          top: 0,
          left: 0,
          rows: [[{ formula: '=SUM(MLTP_Secret[Salary])', value: 0 }]],
          style: 'text',
        },
      ],
    };
    const failure = await failureOf(workbook.write([plan], silent));
    expect(`${failure.message} ${failure.detail}`).not.toContain('Secret');
  });
});

describe('while the user types into a cell', () => {
  test('a run does not begin', async () => {
    const { host, workbook } = openExcel();
    host.editing = true;
    expect((await failureOf(workbook.sheets())).kind).toBe('cellEdit');
    expect((await failureOf(workbook.read(['Roster'], silent))).kind).toBe('cellEdit');
    expect((await failureOf(workbook.write(first, silent))).kind).toBe('cellEdit');
    expect(host.book.sheets).toHaveLength(1);
  });

  test('a write that has begun waits for the end of it', async () => {
    const { host, workbook } = openExcel();
    const watch = watching();
    const writing = workbook.write(first, {
      ...watch,
      report: (progress) => {
        watch.report(progress);
        if (progress.done === 1) {
          host.editing = true;
          setTimeout(() => {
            host.finishEditing();
          }, 5);
        }
      },
    });
    expect(await writing).toEqual(['Members', 'Coverage']);
  });

  test('a write that fails is taken back once they leave the cell', async () => {
    const { host, workbook } = openExcel();
    await workbook.write(first, silent);
    const before = contentOf(host);
    host.limit = 6_000;
    host.beforeRequest = () => {
      // Something of ours is changed by then.
      if (JSON.stringify(contentOf(host)) === JSON.stringify(before)) return;
      host.beforeRequest = () => undefined;
      host.editing = true;
      setTimeout(() => {
        host.finishEditing();
      }, 5);
      throw new ExcelFault('GeneralException', 'A fault that a test asked for.');
    };
    const failure = await failureOf(workbook.write(second, silent));
    expect(failure.unrestored).toEqual([]);
    expect(contentOf(host)).toEqual(before);
  });
});

test('a workbook that counts its days from 1904 on is refused before anything of it is read', async () => {
  const { host, workbook } = openExcel();
  host.book.addSheet('Team').type(0, 0, 'Start');
  expect((await workbook.read(['Team'], silent)).sheets).toHaveLength(1);
  host.book.from1904 = true;
  expect((await failureOf(workbook.read(['Team'], silent))).kind).toBe('dates1904');
});
