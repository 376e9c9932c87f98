/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';
import { literalPlanner, literalReport } from './literalPlanner';

test('a problem says how much it weighs, what it is, and leads to its cell', async () => {
  const workbook = await workbookOf(...staff);
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  await arriveAt('Roster: Staff');
  const problems = within(screen.getByRole('region', { name: 'Problems (1)' }));
  expect(problems.getByRole('listitem')).toHaveTextContent('Warning');
  expect(problems.getByRole('listitem')).toHaveTextContent('2024-02-31');
  await press(user, 'Go to D3');
  expect(await workbook.selected()).toEqual({ sheet: 'Staff', row: 2, column: 3 });
});

test('a sheet that is no roster stops before anything is written, and another can be picked', async () => {
  const workbook = await workbookOf('Menu,Price', 'Soup,4', 'Salad,6');
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  await arriveAt('Roster: Staff');
  expect(screen.getByText(/Fix \d errors?, then reload/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Create plan' })).toBeNull();
  await press(user, 'Other sheet');
  await arriveAt('Plan your ML team from a roster');
  expect(screen.getByRole('button', { name: 'Use this sheet' })).toBeEnabled();
});

test('the second of two tables side by side is offered, and read when it is chosen', async () => {
  const rows = [
    'Name,Job Title,FTE,,Name,Job Title,FTE',
    'Ana Costa,Data Engineer,1,,Raj Patel,Data Scientist,1',
    'Ben Okoro,Data Analyst,1,,,,',
  ];
  const user = await openPane(await workbookOf(...rows));
  await press(user, 'Use this sheet');
  await screen.findByText(/^2 members/);
  await press(user, 'Read table 2 (from "Name") instead');
  await screen.findByText(/^1 member,/);
  await press(user, 'Read table 1 (from "Name") instead');
  await screen.findByText(/^2 members/);
});

test('an error that only the report finds stops the run before it writes', async () => {
  const workbook = await workbookOf(...staff);
  const report = {
    sheets: [],
    result: null,
    problems: [
      {
        code: 'errorCell',
        severity: 'error',
        at: { sheet: 'Assumptions', row: 4, column: 1 },
        details: { field: 'annualCost', value: '#REF!' },
      },
    ],
  } as const;
  const user = await openPane(workbook, { loadPlanner: () => Promise.resolve(literalPlanner(report)) });
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await screen.findByText('Fix 1 error, then reload the sheet.');
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Staff']);
  expect(screen.getByRole('button', { name: 'Go to Assumptions!B5' })).toBeInTheDocument();
});

const tools =
  'Python,SQL,R,Java,Scala,C++,Airflow,dbt,Spark,Kafka,Docker,Kubernetes,Tableau,Power BI,Snowflake,Databricks,Terraform,Git,TensorFlow,PyTorch';

test('a long list is cut and counted', async () => {
  const rated = tools.replace(/[^,]+/g, '9');
  const rows = ['Ana', 'Ben', 'Eva'].map((name) => `${name},Data Engineer,Retail,${rated}`);
  const user = await openPane(await workbookOf(`Name,Job Title,Unit,${tools}`, ...rows));
  await press(user, 'Use this sheet');
  await arriveAt('Roster: Staff');
  const [, shown] = /Problems \((\d+)\)/.exec(document.body.textContent) ?? [];
  const lines = within(screen.getByRole('region', { name: /Problems/ })).getAllByRole('listitem');
  expect(lines).toHaveLength(50);
  expect(screen.getByText(new RegExp(`^and ${Number(shown) - 50} more`))).toBeInTheDocument();
});

test('problems of one kind in one column are one line with their number', async () => {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const day = index % 2 === 0 ? 28 : 31;
    return `Member ${index},Data Engineer,Retail,2024-02-${day}`;
  });
  const user = await openPane(await workbookOf(staff[0], ...rows));
  await press(user, 'Use this sheet');
  await arriveAt('Roster: Staff');
  const lines = within(screen.getByRole('region', { name: 'Problems (6)' })).getAllByRole('listitem');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toHaveTextContent(/2024-02-31.*The same goes for 5 more cells of this column\./);
});

test('a problem that the run found is listed with the others afterwards', async () => {
  const report = {
    ...literalReport,
    problems: [{ code: 'useCasesMissing', severity: 'info', details: { count: 3 } }],
  } as const;
  const user = await openPane(await workbookOf(...staff), {
    loadPlanner: () => Promise.resolve(literalPlanner(report)),
  });
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await press(user, '1 problem found');
  await arriveAt('Roster: Staff');
  const problems = within(screen.getByRole('region', { name: 'Problems (1)' }));
  expect(problems.getByRole('listitem')).toHaveTextContent(/^Note.*3 running use cases/);
  expect(problems.queryByRole('button')).toBeNull();
});
