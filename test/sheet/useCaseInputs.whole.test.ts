import { useCase } from '../sample/useCase';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { planned, records, tableOf, typed } from '../sample/workbook';

const first = twoUseCases[0]?.name ?? '';

test('numbers and days typed as text count and become numbers', async () => {
  const file = await rosterWithUseCases(threeMembers, twoUseCases);
  await typed(file, ['MLTP_UseCases', first, 'FTE'], '3,5');
  await typed(file, ['MLTP_UseCases', first, 'Start'], '2027-01-31');
  await typed(file, ['MLTP_UseCases', first, 'End'], '31.12.2027');
  await typed(file, ['MLTP_UseCases', first, 'Modeling mix'], '50 %');
  const { workbook, report } = await planned(file);
  expect(report.problems.filter(({ code }) => code.startsWith('useCase'))).toEqual([]);
  const [row] = await records(workbook, 'MLTP_UseCases');
  expect(row).toMatchObject({
    FTE: 3.5,
    Start: 46418,
    End: 46752,
    'Modeling mix': 0.5,
    'Counted FTE': 3.5,
  });
});

test('what is neither number nor day is reported at its cell and stays', async () => {
  const file = await rosterWithUseCases(threeMembers, twoUseCases);
  await typed(file, ['MLTP_UseCases', first, 'FTE'], 'many');
  await typed(file, ['MLTP_UseCases', first, 'Start'], 'soon');
  const { workbook, report } = await planned(file);
  expect(report.problems.filter(({ code }) => code.startsWith('useCase'))).toMatchObject([
    { code: 'useCaseNumber', at: { sheet: 'Use Cases', row: 5, column: 4 }, details: { value: 'many' } },
    { code: 'useCaseDay', at: { sheet: 'Use Cases', row: 5, column: 5 }, details: { value: 'soon' } },
  ]);
  expect((await records(workbook, 'MLTP_UseCases'))[0]).toMatchObject({ FTE: 'many', Start: 'soon' });
});

test('a word that is none of the list, dates out of order and other work of nobody are reported at their cells', async () => {
  const second = twoUseCases[1]?.name ?? '';
  const file = await rosterWithUseCases(threeMembers, twoUseCases);
  await typed(file, ['MLTP_UseCases', first, 'Kind'], 'PoC');
  await typed(file, ['MLTP_UseCases', first, 'Start'], '2027-08-01');
  await typed(file, ['MLTP_UseCases', first, 'Go-live'], '2027-03-01');
  await typed(file, ['MLTP_UseCases', first, 'End'], '2027-02-01');
  await typed(file, ['MLTP_UseCases', second, 'Kind'], 'Other work');
  const { workbook, report } = await planned(file);
  const at = (row: number, column: number) => ({ sheet: 'Use Cases', row, column });
  expect(
    report.problems
      .filter(({ code }) => /useCase|otherWork/.test(code))
      .map((problem) => [problem.code, problem.at]),
  ).toEqual([
    ['useCaseWord', at(5, 2)],
    ['useCaseEndFirst', at(5, 7)],
    ['useCaseLiveFirst', at(5, 6)],
    ['otherWorkOfNobody', at(6, 14)],
  ]);
  expect((await records(workbook, 'MLTP_UseCases'))[0]).toMatchObject({ Kind: 'PoC' });
});

test('units that differ in case and blanks are one', async () => {
  const roster = threeMembers.map((row, index) =>
    row.map((cell) => (index === 2 && cell === 'Retail' ? 'retail' : cell)),
  );
  const file = await rosterWithUseCases(roster, [
    useCase(1, { unit: 'RETAIL' }),
    useCase(2, { unit: 'Logistics', kind: 'proofOfConcept', size: 'S' }),
  ]);
  await typed(file, ['MLTP_UseCases', twoUseCases[1]?.name ?? '', 'Unit'], ' logistics ');
  const { workbook, report } = await planned(file);
  expect(report.workbook.model.units).toEqual(['Retail', 'Logistics']);
  // Formulas see no case, so that the planner's spelling stays; blanks they see.
  expect((await records(workbook, 'MLTP_UseCases')).map((row) => row['Unit'])).toEqual([
    'RETAIL',
    'Logistics',
  ]);
  expect((await records(workbook, 'MLTP_Mapping')).map((row) => row['Unit'])).toEqual([
    'Retail',
    'Retail',
    'Logistics',
  ]);
});

test('German sheets read an English table of use cases, which stays English', async () => {
  const file = await rosterWithUseCases(threeMembers, twoUseCases, 'en');
  await typed(file, ['MLTP_UseCases', first, 'Status'], 'Abgeschlossen');
  const before = await tableOf(file, 'MLTP_UseCases');
  const { workbook, report } = await planned(file, 'de');
  const after = await tableOf(workbook, 'MLTP_UseCases');
  expect(after.headers).toEqual(before.headers);
  expect(after.rows.map((row) => row[after.headers.indexOf('Counted FTE')])).toEqual([0, 2]);
  expect((await tableOf(workbook, 'MLTP_Mapping')).headers[0]).toBe('Mitglied-ID');
  for (const sheet of report.sheets)
    for (const { rows } of [
      ...sheet.blocks,
      ...sheet.tables.map(({ rows: lines }) => ({ rows: lines.map(({ cells }) => cells) })),
    ])
      for (const cell of rows.flat())
        if (typeof cell === 'object' && cell !== null)
          for (const [, header] of cell.formula.matchAll(/MLTP_UseCases\[(?:\[#This Row\],\[)?([^\]]+)\]/gu))
            expect(before.headers).toContain(header);
});
