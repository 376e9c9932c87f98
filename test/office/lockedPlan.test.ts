import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { planned, typed } from '../sample/workbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

const words = {
  en: { value: 'Value', status: 'Status', rejected: 'Rejected', onHold: 'On hold' },
  de: { value: 'Wert', status: 'Status', rejected: 'Abgelehnt', onHold: 'Zurückgestellt' },
} as const;

test.each(['en', 'de'] as const)(
  'a locked plan with decisions: LibreOffice computes what the planner computes (%s)',
  async (language) => {
    const { value, status, rejected, onHold } = words[language];
    const first = await planned(await rosterWithUseCases(threeMembers, twoUseCases, language), language);
    const lines = first.report.workbook.hiring.filter(({ action }) => action === 'hire');
    const [one, other] = lines;
    if (one === undefined || other === undefined) throw new Error('two lines hire');
    await typed(first.workbook, ['MLTP_Assumptions', 'MLTP_LockPlan', value], 'yes');
    await typed(first.workbook, ['MLTP_Assumptions', 'MLTP_Burden', value], 0.31);
    await typed(first.workbook, ['MLTP_Hiring', one.id, status], rejected);
    await typed(first.workbook, ['MLTP_Hiring', other.id, status], onHold);
    const { workbook, report } = await planned(first.workbook);
    expect(report.workbook.scenarios.renewal).not.toBeNull();
    const written = await workbook.save();
    const { formulas, found } = differences(written, await recalculate(written), 1e-9);
    expect(formulas).toBeGreaterThan(500);
    expect(found.slice(0, 12)).toEqual([]);
  },
);
