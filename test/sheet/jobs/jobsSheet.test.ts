import { planWorkbook } from '../../../src/run/planWorkbook';
import { unwatchedRun } from '../../../src/run/runWatch';
import type { Language } from '../../../src/framework/language';
import type { SheetPlan } from '../../../src/sheet/plan';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../../sample/rosters';

/** Job Descriptions of the worked example, planned quickly: two hires of one profile and level. */
async function jobs(language: Language, useCases = twoUseCases): Promise<SheetPlan> {
  const { report } = await planWorkbook(
    {
      workbook: await rosterWithUseCases(threeMembers, useCases),
      ...{ choice: null, sheets: null, language, now: 46348.5, version: '0.1.0', seconds: 0, write: false },
      solver: () => Promise.resolve(null),
    },
    unwatchedRun,
  );
  const plan = report?.sheets.find(({ name }) => name === 'Job Descriptions');
  if (plan === undefined) throw new Error('there is no sheet of job descriptions');
  return plan;
}

const rows = (plan: SheetPlan, block: string) => plan.blocks.find(({ name }) => name === block)?.rows ?? [];

test('the finding counts texts and hires, and a line of the list says which hires a text is for', async () => {
  const plan = await jobs('en');
  const list = rows(plan, 'list');
  expect(list.reduce((sum, [, hires]) => sum + Number(hires), 0)).toBe(6);
  expect(rows(plan, 'finding')).toEqual([[`${list.length} texts cover the 6 hires of the plan.`]]);
  expect(list[0]).toEqual(['AI Management, Mid-level', 1, 'AIM-01', 'Centre', '2027 Q2']);
});

test('a text follows its title line by line, each in a cell of its own', async () => {
  const plan = await jobs('de');
  const [first] = plan.blocks.filter(({ name }) => name.endsWith('_title') && name !== 'list_title');
  expect(first?.rows[0]?.[0]).toBe(rows(plan, 'list')[0]?.[0]);
  const column = plan.blocks
    .filter(({ left, top }) => left === 0 && top > (first?.top ?? 0) + 1)
    .sort((one, other) => one.top - other.top)
    .flatMap(({ rows: cells }) => cells.map(([cell]) => cell));
  expect(column.slice(0, 2)).toEqual(['Ihre Aufgabe', expect.any(String)]);
});

test('one hire has one text', async () => {
  const small = twoUseCases.map((each) => ({ ...each, fte: 0.1, unit: '' }));
  const plan = await jobs('en', small);
  expect(rows(plan, 'finding')).toEqual([['1 text covers the 1 hire of the plan.']]);
  expect(plan.blocks.filter(({ name }) => name.endsWith('_positions'))).toHaveLength(1);
});
