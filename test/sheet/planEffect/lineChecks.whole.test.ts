import { recalculated } from '../../sample/recalculated';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../../sample/rosters';
import { planned, records, typed } from '../../sample/workbook';

type Typing = readonly [table: string, key: string, header: string, value: string | number];
type Line = Readonly<Record<string, unknown>>;

/** The lines of the worked example after something was typed, computed from its cells alone. */
async function linesAfter(
  typings: (hires: readonly string[]) => readonly Typing[],
): Promise<readonly Line[]> {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const hires = (await records(workbook, 'MLTP_Hiring')).filter((row) => row['Action'] === 'Hire');
  for (const [table, key, header, value] of typings(hires.map((row) => String(row['Line']))))
    await typed(workbook, [table, key, header], value);
  return records(recalculated(workbook), 'MLTP_Hiring');
}

const checkOf = ({ Check: check }: Line) => (typeof check === 'string' ? check : '');

const typedInto = async (header: string, value: string | number): Promise<Line> => {
  let id = '';
  const lines = await linesAfter(([first = '']) => {
    id = first;
    return [['MLTP_Hiring', first, header, value]];
  });
  return lines.find((line) => line['Line'] === id) ?? {};
};

test('a line of the run has nothing to be looked at', async () => {
  const lines = await linesAfter(() => []);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(checkOf).filter((check) => check !== '')).toEqual([]);
});

test.each([
  ['Status', 'Perhaps', 'Unknown status'],
  ['Action', 'Promote', 'Unknown action'],
  ['Action', 'Contractor', 'The action was changed by hand'],
  ['Profile', 'Wizard', 'Unknown profile'],
  ['Place', 'Nowhere', 'Unknown place'],
  ['Start date', 46000, 'Starts before the plan'],
  ['Start date', 48000, 'Starts after the plan'],
  ['Heads', 0, 'No heads'],
  ['Level', 'Wizard', 'No known level: paid as Mid-level'],
  ['Level', '', 'No known level: paid as Mid-level'],
])('%s is %s: %s', async (header, value, check) => {
  expect(checkOf(await typedInto(header, value))).toContain(check);
});

test('a line without a known level is paid as Mid-level, live and in the next run', async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const line = (await records(workbook, 'MLTP_Hiring')).find((row) => row['Action'] === 'Hire') ?? {};
  const id = String(line['Line']);
  await typed(workbook, ['MLTP_Hiring', id, 'Level'], '');
  await typed(workbook, ['MLTP_Hiring', id, 'Status'], 'Approved');
  const live = recalculated(workbook);
  const usual = (await records(live, 'MLTP_Salaries')).find(
    ({ Band }) => Band === `${String(line['Profile'])}|Mid-level`,
  );
  const baseOf = async (file: typeof workbook) =>
    (await records(file, 'MLTP_Hiring')).find((row) => row['Line'] === id)?.['Base per head'];
  expect(Number(usual?.['Base in use'])).toBeGreaterThan(0);
  expect(await baseOf(live)).toBe(usual?.['Base in use']);
  expect(await baseOf((await planned(workbook)).workbook)).toBe(usual?.['Base in use']);
});

test.each(['Rejected', 'On hold', 'Withdrawn'])(
  'a line that is %s gives, closes and costs nothing and says so',
  async (status) => {
    const line = await typedInto('Status', status);
    const numbers = [
      'FTE-quarters',
      'Cost in plan',
      'Coverage before',
      'Coverage after',
      'Gives Q8',
      'Cost Q8',
    ];
    expect(numbers.map((header) => line[header])).toEqual(numbers.map(() => 0));
    expect(String(line['Reason'])).not.toMatch(/\d/);
  },
);

test('use cases that stop make lines superfluous, and further ones make them too few', async () => {
  const checks = (lines: readonly Line[]) => lines.map(checkOf);
  const stopped = await linesAfter(() => [
    ['MLTP_UseCases', 'Use case 1', 'Status', 'Stopped'],
    ['MLTP_UseCases', 'Use case 2', 'Status', 'Stopped'],
  ]);
  expect(checks(stopped).filter((check) => check.startsWith('Superfluous')).length).toBeGreaterThan(1);
  const grown = await linesAfter(() => [['MLTP_UseCases', 'Use case 1', 'FTE', 30]]);
  expect(checks(grown).filter((check) => check.startsWith('Too few')).length).toBeGreaterThan(1);
});

test('the first day of the plan moves every start that was not typed, with its quarter', async () => {
  const [before, after] = [
    await linesAfter(() => []),
    await linesAfter(([first = '']) => [
      ['MLTP_Hiring', first, 'Start date', 46600],
      ['MLTP_Assumptions', 'MLTP_PlanStart', 'Value', 46478],
    ]),
  ];
  const starts = (lines: readonly Line[]) => lines.map((line) => [line['Start date'], line['Start month']]);
  expect(starts(before).filter(([, month]) => Number(month) % 3 !== 0)).toEqual([]);
  const moved = after.filter((line) => line['Start date'] !== 46600);
  // One quarter later than 1 January 2027, and as many months after it.
  expect(moved.map((line) => line['Start month'])).toEqual(
    before.filter((_, at) => after[at]?.['Start date'] !== 46600).map((line) => line['Start month']),
  );
  expect(moved.map((line) => Number(line['Start date'])).every((day) => day >= 46478)).toBe(true);
});
