import type { LineStanding } from '../../../src/domain/scenario/planViews';
import { planWords } from '../../../src/pane/plan/planWords';
import { assumptions } from '../../sample/assumptions';
import { bands, engineer } from '../../sample/hiringLines';
import { mapped } from '../../sample/member';
import { planningInput } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';
import { workbookModel } from '../../sample/workbookModel';

const input = planningInput({
  staff: [mapped(1, engineer, {}, 'lead')],
  useCases: [useCase(1, { fte: 6 })],
  bands,
  assumptions: assumptions({ currency: 'EUR', budgetCut: 0.2 }),
});

const point = { hires: 0, trainings: 0, moves: 0, contractors: 0, knee: false, chosen: false } as const;
const frontier = [
  { ...point, objective: 'nothing', openPrice: null, open: 20, cost: 0 },
  { ...point, objective: 'balanced', openPrice: 1.4, open: 9, cost: 100_000, hires: 1, moves: 2, knee: true },
  { ...point, objective: 'balanced', openPrice: 2, open: 5, cost: 200_000, hires: 3, chosen: true },
  { ...point, objective: 'cover', openPrice: null, open: 0, cost: 900_000, hires: 9 },
] as const;

test('a plan that could be chosen says how: by the worth of open effort, or by covering all', () => {
  const { points } = planWords({ ...workbookModel(input), frontier }).frontier;
  expect(points.map(({ name, does, told }) => [name, does, told])).toEqual([
    ['Do nothing', '', null],
    [
      'Open effort worth 1.4 loaded quarters',
      'Hires 1 · Moves and shifts 2',
      { objective: 'balanced', openPrice: 1.4, ownPrices: 'scaled' },
    ],
    ['Open effort worth 2 loaded quarters', 'Hires 3', null],
    ['Cover all that can be covered', 'Hires 9', { objective: 'cover' }],
  ]);
  expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
});

test('what is sure is signed now, the rest decided later, each with its money', () => {
  const workbook = workbookModel(input);
  const [first, ...others] = workbook.hiring.filter(({ action }) => action !== 'open');
  if (first === undefined || others.length === 0) throw new Error('two lines');
  const standings = new Map<string, LineStanding>([
    [first.id, { views: 6, tranche: 'now' }],
    ...others.map(({ id }) => [id, { views: 2, tranche: 'later' }] as const),
  ]);
  const { tranches, lines } = planWords({ ...workbook, standings });
  const money = (rows: typeof others) =>
    `${Math.round(rows.reduce((sum, { cost }) => sum + cost.inPlan, 0)).toLocaleString('en-GB')} EUR`;
  expect(tranches.rows.map(({ name }) => name)).toEqual([
    `Sign now: ${money([first])}`,
    `Decide later: ${money(others)}`,
  ]);
  expect(lines.get(first.id)?.join()).toContain('Sign now');
  // Without views of the future nothing is known to be sure.
  expect(planWords(workbook).tranches.rows).toEqual([]);
});

test('what goes if the budget is cut: a sentence, the phases that lose, and the lines in their order', () => {
  const workbook = workbookModel(input);
  const { cut } = planWords(workbook);
  const going = workbook.hiring.filter(({ goes }) => goes);
  expect(going.length).toBeGreaterThan(0);
  expect(cut.rows[0]?.name).toBe('20 %');
  expect(cut.rows[0]?.text).toMatch(/^A cut of 20 % \(EUR [\d,]+\) takes \d+ of \d+ lines/u);
  expect(cut.rows[1]?.name).toBe('FTE-quarters lost');
  expect(cut.rows.slice(2).map(({ name }) => name[0])).toEqual(going.map((_, at) => String(at + 1)));
});
