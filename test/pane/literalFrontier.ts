import type { FrontierWords } from '../../src/pane/plan/planWords';

/** What the plans that could be chosen have in common. */
const frontierPoint = { does: '', currency: 'EUR', chosen: false, knee: false, told: null } as const;

/** Plans that could be chosen, of which the third is the plan. */
export const literalFrontier: FrontierWords = {
  title: 'What could be chosen instead, from nothing to everything',
  words: {
    plan: 'Plan',
    open: 'Open, FTE-quarters',
    cost: 'Cost in plan',
    chosen: 'chosen',
    knee: 'knee',
  },
  points: [
    { ...frontierPoint, key: 'nothing', name: 'Do nothing', open: 20, cost: 0 },
    {
      ...frontierPoint,
      ...{ key: '1.4', name: 'Worth 1.4', does: 'Hires 1', open: 9.5, cost: 61_728, knee: true },
      told: { objective: 'balanced', openPrice: 1.4, ownPrices: 'scaled' },
    },
    {
      ...frontierPoint,
      key: '2',
      name: 'Worth 2',
      does: 'Hires 3',
      open: 1.25,
      cost: 216_728,
      chosen: true,
    },
    {
      ...frontierPoint,
      ...{ key: 'cover', name: 'Cover all', does: 'Hires 5', open: 0, cost: 400_000 },
      told: { objective: 'cover' },
    },
  ],
};
