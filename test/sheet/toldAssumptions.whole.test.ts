import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { unwatched } from '../../src/host/port';
import type { ToldAssumptions } from '../../src/sheet/assumptions/readAssumptions';
import { quickReport } from '../sample/quickReport';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { planned, records, snapshotOf, typed } from '../sample/workbook';

const worth = 'Worth of an open FTE-quarter';

/** A plan in which a profile has a worth of its own, after a run that was told something; and the next run on it. */
async function after(told: ToldAssumptions) {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  await typed(workbook, ['MLTP_Profiles', 'Data Engineer', worth], 60_000);
  const next = new FileWorkbook(workbook.book);
  const first = quickReport({ snapshot: await snapshotOf(next), told });
  await next.write(first.sheets, unwatched);
  const second = quickReport({ snapshot: await snapshotOf(next) });
  const rows = await records(next, 'MLTP_Assumptions');
  const stated = (name: string) => rows.find(({ Name }) => Name === name)?.['Value'];
  const profile = (await records(next, 'MLTP_Profiles')).find((row) => row['Profile'] === 'Data Engineer');
  return {
    stated: [stated('MLTP_Objective'), stated('MLTP_OpenPrice'), profile?.[worth], profile?.['Worth in use']],
    plans: [first, second].map(({ workbook: { hiring, plan } }) => [
      plan.objective,
      hiring.map(({ id, heads, cost }) => [id, heads, cost.inPlan]),
    ]),
  };
}

test.each([
  ['nothing', {}, ['balanced', 2, 60_000, 60_000]],
  [
    'another worth, to which that of the profile changes in proportion',
    { openPrice: 3, ownPrices: 'scaled' },
    ['balanced', 3, 90_000, 90_000],
  ],
  ['to cover all', { objective: 'cover' }, ['cover', 2, 60_000, 60_000]],
] as const)(
  'told %s, a run writes it into Assumptions, and the next run plans the same',
  async (_, told, expected) => {
    const { stated, plans } = await after(told);
    expect(stated).toEqual(expected);
    expect(plans[1]).toEqual(plans[0]);
  },
);

test('told what an open FTE-quarter is worth, a run empties the worth of the profile', async () => {
  const { stated, plans } = await after({ openPrice: 3 });
  const [objective, openPrice, own, inUse] = stated;
  expect([objective, openPrice, own]).toEqual(['balanced', 3, null]);
  // Three loaded quarters at Mid-level: 72,000 EUR of base, a quarter on top, over four quarters.
  expect(inUse).toBe((3 * 72_000 * 1.25) / 4);
  expect(plans[1]).toEqual(plans[0]);
});
