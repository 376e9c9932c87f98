import { lineStandings, viewScenarios, type SolvedView } from '../../../src/domain/scenario/planViews';
import type { HiringRow } from '../../../src/domain/plan/rows/hiringRow';
import { usualAssumptions } from '../../sample/assumptions';
import { decided } from '../../sample/hiringLines';

test('the views of a plan: the other effort model, less and more demand, the other reuse, many leavers', () => {
  const views = viewScenarios(usualAssumptions());
  expect(views.map(({ name, overrides, demandFactor }) => [name, overrides, demandFactor])).toEqual([
    ['effortModel', { effortModel: 'curves', reuse: 1, reuseWithoutTeam: 0.5 }, 1],
    ['demandLess', {}, 0.8],
    ['demandMore', {}, 1.2],
    ['reuse', { effortModel: 'levels', reuse: 0.5, reuseWithoutTeam: 0.5 }, 1],
    ['attrition', { attrition: 0.2 }, 1],
  ]);
  expect(viewScenarios(usualAssumptions({ attrition: 0.15 })).at(-1)?.overrides).toEqual({ attrition: 0.3 });
});

type Line = Pick<HiringRow, 'action' | 'heads'> & Partial<HiringRow>;

/** A line of Machine Learning Engineers as the standings see it. */
function row(id: string, line: Line): HiringRow {
  return { ...decided({ status: 'proposed' }), profile: 'mlEngineer', quarter: 1, ...line, id } as HiringRow;
}

/** A view whose plan hires and trains so many Machine Learning Engineers. */
function view(hires: number, trainings: number): SolvedView {
  const line = (action: 'hire' | 'train', heads: number) => ({
    action,
    heads,
    profile: 'mlEngineer',
    place: 'A',
  });
  const lines = [line('hire', hires), line('train', trainings)];
  return { problem: { settled: [] }, plan: { lines } } as unknown as SolvedView;
}

test('the first heads of a profile are sure as far as every view has as many, wherever they are', () => {
  const rows = [
    row('later', { action: 'hire', heads: 2, quarter: 3 }),
    row('first', { action: 'hire', heads: 1, quarter: 1, place: 'B' }),
    row('trained', { action: 'train', heads: 1, quarter: 0 }),
    row('moved', { action: 'redeploy', heads: 1 }),
    row('open', { action: 'open', heads: 0 }),
    row('no', { action: 'hire', heads: 1, status: 'rejected' }),
  ];
  // Hires in the views: 3, 2, 1; trainings: 1, 0, 1.
  const standings = lineStandings(rows, [view(3, 1), view(2, 0), view(1, 1)]);
  expect(Object.fromEntries(standings)).toEqual({
    first: { views: 3, tranche: 'now' },
    later: { views: 1, tranche: 'later' },
    trained: { views: 2, tranche: 'later' },
    moved: { views: null, tranche: 'now' },
  });
});

test('what is approved is signed', () => {
  const rows = [row('own', { action: 'hire', heads: 1, status: 'approved', quarter: 5 })];
  expect(lineStandings(rows, [view(0, 0)]).get('own')).toEqual({ views: 0, tranche: 'now' });
});
