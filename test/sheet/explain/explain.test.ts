import type { CellAddress } from '../../../src/domain/grid';
import { explainer } from '../../../src/sheet/explain/explain';
import type { Explanation } from '../../../src/sheet/explain/explanation';
import { mostItems } from '../../../src/sheet/explain/inputGroups';
import type { SheetPlan } from '../../../src/sheet/plan';
import { coverageSheet } from '../../../src/sheet/coverage/coverageSheet';
import { effortSheet } from '../../../src/sheet/effort/effortSheet';
import { hiringSheet } from '../../../src/sheet/hiring/hiringSheet';
import type { WorkbookModel } from '../../../src/sheet/workbookModel';
import { teamSheet } from '../../../src/sheet/team/teamSheet';
import { mapped } from '../../sample/member';
import { assumptions } from '../../sample/assumptions';
import { planningInput, workedExample } from '../../sample/planningInput';
import { seenCell } from '../../sample/seen';
import { workbookModel } from '../../sample/workbookModel';

/** Asks about a cell of a workbook; a workbook that is asked about again makes its sheets once. */
const explainers = new Map<WorkbookModel, ReturnType<typeof explainer>>();
function explain(workbook: WorkbookModel, at: CellAddress): Explanation | null {
  const known = explainers.get(workbook) ?? explainer(workbook);
  explainers.set(workbook, known);
  return known(at);
}

const workbook = workbookModel(workedExample);
const coverage = coverageSheet(workbook);
const team = teamSheet(workbook);

/** The address of a cell of a block. */
function cellOf(plan: SheetPlan, block: string, row: number, column: number): CellAddress {
  const found = plan.blocks.find(({ name }) => name === block);
  if (found === undefined) throw new Error(`${plan.name} has no block ${block}.`);
  return { sheet: plan.name, row: found.top + row, column: found.left + column };
}

/** Every cell of matrices that holds a formula. */
function formulaCells(plan: SheetPlan): readonly CellAddress[] {
  return plan.blocks
    .filter(({ name }) => /_(?:body|closing)$/u.test(name))
    .flatMap(({ top, left, rows }) =>
      rows.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          typeof cell === 'object' && cell !== null
            ? [{ sheet: plan.name, row: top + r, column: left + c }]
            : [],
        ),
      ),
    );
}

const group = (explanation: Explanation | null, kind: string) =>
  explanation?.groups.find((each) => each.kind === kind)?.items;

describe('Coverage of the worked example', () => {
  test('capacity: 1 FTE of Data Engineer where Data Engineers are asked for', () => {
    // Retail asks for 0.56 FTE of which 0.21 in Data Ingestion, Logistics for 0.73 of which 0.4.
    const explanation = explain(workbook, cellOf(coverage, 'capacity_body', 5, 0));
    expect(explanation).toMatchObject({
      title: 'Capacity: Data Engineer, Data Ingestion',
      value: '0.38',
      formula: '1 FTE x 0.21 ÷ 0.56 = 0.38 FTE',
    });
    expect(group(explanation, 'members')).toEqual([
      { name: 'Ada', text: '1 FTE x 100 % = 1 FTE', at: { sheet: 'Mapping', row: 5, column: 7 } },
    ]);
  });

  test('demand: what each use case asks, the larger part first', () => {
    const explanation = explain(workbook, cellOf(coverage, 'demand_body', 5, 0));
    expect(explanation?.formula).toBe('Sum over 2 use cases = 0.61 FTE');
    expect(group(explanation, 'useCases')).toEqual([
      {
        name: 'Use case 2',
        text: '0.67 FTE x 60 % = 0.4 FTE',
        at: { sheet: 'Use Cases', row: 6, column: 0 },
      },
      {
        name: 'Use case 1',
        text: '0.71 FTE x 30 % = 0.21 FTE',
        at: { sheet: 'Use Cases', row: 5, column: 0 },
      },
    ]);
  });

  test('status: capacity and demand lead to their cells, limits to the Assumptions', () => {
    const explanation = explain(workbook, cellOf(coverage, 'status_body', 5, 0));
    expect(explanation).toMatchObject({
      title: 'Coverage: Data Engineer, Data Ingestion',
      value: '▼ Gap 62 %',
      formula: '0.38 FTE ÷ 0.61 FTE = 62.05 %',
    });
    expect(group(explanation, 'parts')).toEqual([
      { name: 'Capacity', text: '0.38 FTE', at: cellOf(coverage, 'capacity_body', 5, 0) },
      { name: 'Demand', text: '0.61 FTE', at: cellOf(coverage, 'demand_body', 5, 0) },
    ]);
    expect(group(explanation, 'assumptions')?.map(({ name, text }) => [name, text])).toEqual([
      ['Gap below', '0.8'],
      ['Tight below', '1'],
      ['Surplus above', '1.3'],
    ]);
  });

  test('AI Management: a head per organisation, spread by its weights', () => {
    const explanation = explain(workbook, cellOf(coverage, 'demand_body', 0, 0));
    expect(explanation?.formula).toBe('Heads per organisation: 1 = 0.17 FTE');
    expect(group(explanation, 'parts')).toEqual([
      { name: 'Heads per organisation', text: '1', at: { sheet: 'Assumptions', row: 18, column: 9 } },
    ]);
  });

  test('a total is made of the profiles, the largest first', () => {
    const explanation = explain(workbook, cellOf(coverage, 'capacity_closing', 0, 2));
    expect(explanation).toMatchObject({
      title: 'Capacity: all profiles, Data Preparation',
      formula: 'Sum over 10 profiles = 0.79 FTE',
    });
    expect(group(explanation, 'parts')?.map(({ name, text }) => [name, text])).toEqual([
      ['Data Analyst', '0.4 FTE'],
      ['Data Engineer', '0.35 FTE'],
      ['Data Scientist', '0.04 FTE'],
    ]);
  });

  test('a weight: the level of Figure 2, or typed in', () => {
    const at = cellOf(coverage, 'weights_body', 5, 0);
    expect(explain(workbook, at)?.formula).toBe('High effort in Figure 2 = 3');
    const { weights } = workbook.model;
    const dataEngineer = { ...weights.dataEngineer, dataIngestion: 2 };
    const typed = workbookModel({ ...workedExample, weights: { ...weights, dataEngineer } });
    expect(explain(typed, at)?.formula).toBe('typed in on the Assumptions sheet = 2');
  });

  test('while there is no use case, the running use cases of the Assumptions stand in', () => {
    const running = workbookModel({ ...workedExample, useCases: [] });
    const explanation = explain(running, cellOf(coverage, 'effort_body', 0, 0));
    // One running use case of 5 FTE over seven phases.
    expect(explanation?.formula).toBe('Sum over 1 use case = 0.71 FTE');
    expect(group(explanation, 'useCases')).toMatchObject([{ text: '1 x 5 FTE = 5 FTE' }]);
  });
});

describe('Team of the worked example', () => {
  test('demand of a unit: what its use cases ask', () => {
    const explanation = explain(workbook, cellOf(team, 'unitDemand_body', 0, 5));
    expect(explanation).toMatchObject({
      title: 'Demand by unit (FTE): Data Engineer, Logistics',
      value: '0.73',
    });
    expect(group(explanation, 'useCases')).toEqual([
      {
        name: 'Use case 2',
        text: '2 FTE → 0.73 FTE',
        at: { sheet: 'Use Cases', row: 6, column: 0 },
      },
    ]);
  });

  test('a single point of failure names the member', () => {
    const explanation = explain(workbook, cellOf(team, 'single_body', 1, 6));
    expect(explanation).toMatchObject({
      value: '◆ one head',
      formula: 'Members who give the profile time = 1',
    });
    expect(group(explanation, 'members')).toEqual([
      { name: 'Ben', text: '1 FTE x 60 % = 0.6 FTE', at: { sheet: 'Mapping', row: 6, column: 7 } },
    ]);
  });

  test('the second profile of a member leads to its own cell', () => {
    const explanation = explain(workbook, cellOf(team, 'unitFte_body', 1, 7));
    expect(group(explanation, 'members')).toEqual([
      { name: 'Ben', text: '1 FTE x 40 % = 0.4 FTE', at: { sheet: 'Mapping', row: 6, column: 9 } },
    ]);
  });

  test('a profile planned elsewhere says so', () => {
    const explanation = explain(workbook, cellOf(team, 'unitStatus_body', 0, 0));
    expect(explanation?.formula).toBe(
      'The profile is planned at another place under the organisation pattern',
    );
    expect(group(explanation, 'assumptions')?.[0]?.text).toBe('hubAndSpoke');
  });
});

describe('Hiring Plan', () => {
  const busy = workbookModel(
    planningInput({ ...workedExample, assumptions: assumptions({ monthsToHire: 0 }) }),
  );
  const plan = hiringSheet(busy);
  const [table] = plan.tables;
  const columnOf = (header: string) => table?.columns.findIndex((column) => column.header === header) ?? -1;
  const hires = busy.hiring.filter(({ action }) => action === 'hire').map(({ id }) => id);
  const first = table?.rows.findIndex(({ key }) => key === hires[0]) ?? -1;
  const at = (header: string): CellAddress => ({
    sheet: 'Hiring Plan',
    row: (table?.top ?? 0) + 1 + first,
    column: columnOf(header),
  });

  test('cost leads to burden and salary band', () => {
    const explanation = explain(busy, at('Loaded per year'));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(group(explanation, 'assumptions')?.map(({ name }) => name)).toContain('Employer on-costs');
    expect(group(explanation, 'parts')?.[0]?.name).toMatch(/^Base of the salary band: /u);
  });

  test('a gap is explained by who is there and what is asked', () => {
    const explanation = explain(busy, at('Demand FTE'));
    expect(explanation?.groups.map(({ kind }) => kind)).toEqual([
      'members',
      'useCases',
      'parts',
      'assumptions',
    ]);
  });

  test('every column of every line is explained', () => {
    for (const [row] of (table?.rows ?? []).entries())
      for (const [column] of (table?.columns ?? []).entries()) {
        const address = { sheet: 'Hiring Plan', row: (table?.top ?? 0) + 1 + row, column };
        expect(explain(busy, address)?.title).toMatch(/: /u);
      }
  });
});

describe('every number', () => {
  const sheets = [coverage, effortSheet(workbook), team];

  test.each(sheets.map((plan) => [plan.name, plan] as const))('of %s is explained', (_, plan) => {
    const silent = formulaCells(plan).filter((at) => explain(workbook, at) === null);
    expect(silent).toEqual([]);
  });

  test('capacity, demand and effort: the formula comes to what the cell shows', () => {
    for (const block of ['capacity', 'demand', 'effort', 'missing']) {
      const body = coverage.blocks.find(({ name }) => name === `${block}_body`);
      for (const [row, cells] of (body?.rows ?? []).entries())
        for (const [column, cell] of cells.entries()) {
          if (typeof cell !== 'object') continue;
          const explanation = explain(workbook, cellOf(coverage, `${block}_body`, row, column));
          expect(explanation?.formula).toMatch(new RegExp(`= ${explanation?.value ?? 'nothing'} FTE$`, 'u'));
          expect(Number(explanation?.value)).toBeCloseTo(Number(seenCell(cell)), 1);
        }
    }
  });

  test('headings, notes, empty cells and other sheets have none', () => {
    expect(explain(workbook, cellOf(coverage, 'capacity_headings', 0, 0))).toBeNull();
    expect(explain(workbook, cellOf(coverage, 'capacity_closing', 0, 0))).toBeNull();
    expect(explain(workbook, { sheet: 'Coverage', row: 3, column: 0 })).toBeNull();
    expect(explain(workbook, { sheet: 'Mapping', row: 6, column: 4 })).toBeNull();
  });
});

test('a sheet beside a user’s of the same name is explained as well', () => {
  const at = { ...cellOf(coverage, 'status_body', 5, 0), sheet: 'Coverage (MLTP)' };
  expect(group(explain(workbook, at), 'parts')?.[0]?.at?.sheet).toBe('Coverage (MLTP)');
});

test('many members: those with most FTE, and how many more', () => {
  const staff = Array.from({ length: mostItems + 5 }, (_, index) =>
    mapped(index + 1, [{ profile: 'dataEngineer', share: 1 }], { fte: index === 7 ? 1 : 0.5 }),
  );
  const many = workbookModel(planningInput({ staff }));
  const members = explain(many, cellOf(coverage, 'capacity_body', 5, 7))?.groups[0];
  expect(members?.items).toHaveLength(mostItems);
  expect(members?.items[0]?.name).toBe('Member 8');
  expect(members?.further).toBe(5);
});

test('names that are not to be shown give way to ids', () => {
  const hidden = workbookModel({ ...workedExample, assumptions: assumptions({ showNames: 'no' }) });
  const members = explain(hidden, cellOf(coverage, 'capacity_body', 5, 0))?.groups[0];
  expect(members?.items[0]?.name).toBe('m1');
});

test('in German', () => {
  const german = workbookModel(workedExample, 'de');
  expect(explain(german, cellOf(coverage, 'capacity_body', 5, 0))).toMatchObject({
    title: 'Kapazität: Data Engineer, Data Ingestion',
    value: '0,38',
    formula: '1 FTE x 0,21 ÷ 0,56 = 0,38 FTE',
  });
});
