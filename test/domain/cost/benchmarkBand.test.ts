import { benchmarkBand } from '../../../src/domain/cost/benchmarkBand';
import { countryFactors, salaryBenchmarks } from '../../../src/framework/salaryBenchmarks';

describe('benchmarkBand', () => {
  it('takes the cell of the country where it holds at least 50 salaries', () => {
    const band = benchmarkBand('dataEngineer', 'senior', 'US');
    expect(band).toMatchObject({ country: 'US', level: 'senior', fallback: 'none', factor: 1 });
    expect(band?.n).toBeGreaterThanOrEqual(50);
  });

  it('falls back to all countries times the factor of the country', () => {
    const wide = salaryBenchmarks.find(
      ({ profile, level, country }) => profile === 'dataEngineer' && level === 'senior' && country === '*',
    );
    const factor = countryFactors.find(({ country }) => country === 'DE')?.factor ?? 0;
    expect(benchmarkBand('dataEngineer', 'senior', 'DE')).toMatchObject({
      fallback: 'countryFactor',
      factor,
      median: Math.round((wide?.median ?? 0) * factor),
      n: wide?.n,
    });
  });

  it('falls back to the nearest level where the level is thin everywhere', () => {
    const thin = salaryBenchmarks.some(
      ({ profile, level, country }) => profile === 'mlArchitect' && level === 'junior' && country === '*',
    );
    expect(thin).toBe(false);
    expect(benchmarkBand('mlArchitect', 'junior', 'DE')).toMatchObject({
      level: 'junior',
      fallback: 'neighbouringLevel',
    });
  });

  it('takes an unknown country as all countries', () => {
    expect(benchmarkBand('dataEngineer', 'senior', 'XX')).toMatchObject({ country: '*', factor: 1 });
  });

  it('knows a band for every profile in ascending quartiles', () => {
    for (const { quartile1, median, quartile3, n } of salaryBenchmarks) {
      expect(quartile1).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(quartile3);
      expect(n).toBeGreaterThanOrEqual(50);
    }
  });
});
