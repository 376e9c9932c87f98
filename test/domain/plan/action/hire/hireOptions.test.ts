import { actions, bands, decided, only, rows } from '../../../../sample/hiringLines';
import { assumptions } from '../../../../sample/assumptions';
import { usualAssumptions } from '../../../../sample/assumptions';
import { mapped } from '../../../../sample/member';
import { useCase } from '../../../../sample/useCase';

const { mixJunior, mixMid, mixSenior, mixLead, mixPrincipal } = usualAssumptions();
const mix = { mixJunior, mixMid, mixSenior, mixLead, mixPrincipal };
const junior = bands.map((band) => ({ ...band, level: 'junior' as const, base: 50_000 }));

/** Levels of the heads hired for a profile that misses five beside a senior one, in the order of lines. */
function levelsOf(profile: 'mlArchitect' | 'mlEngineer', settled: Parameters<typeof rows>[1] = []) {
  const found = rows(
    {
      bands: [...bands, ...junior],
      weights: only(profile),
      staff: [mapped(1, [{ profile, share: 1 }], {}, 'senior')],
      useCases: [useCase(1, { fte: 6 })],
      assumptions: assumptions(mix),
    },
    settled,
  );
  return actions(found)
    .filter(({ action }) => action === 'hire')
    .flatMap(({ level, heads }) => Array.from({ length: heads }, () => level))
    .toSorted();
}

test('five heads beside a senior one are of the levels of the mix; who decides for others is no junior', () => {
  expect(levelsOf('mlEngineer')).toEqual(['junior', 'lead', 'mid', 'mid', 'senior']);
  expect(levelsOf('mlArchitect')).toEqual(['lead', 'mid', 'mid', 'mid', 'senior']);
});

test('approving some of them leaves the others as they are', () => {
  for (const level of ['junior', 'mid', 'senior', 'lead'] as const)
    expect(
      levelsOf('mlEngineer', [
        decided({ profile: 'mlEngineer', level, id: `hire|mlEngineer|${level}|centre|2027-Q2` }),
      ]),
    ).toEqual(levelsOf('mlEngineer'));
});
