import { amountCell, textCell } from '../tables/cellKind';
import { tableSchema } from '../tables/tableSchema';

/** MLTP_Salaries: one row per profile and level; the base is the planner's to overrule. */
export const salaryTable = tableSchema({
  name: 'MLTP_Salaries',
  key: 'band',
  columns: {
    band: { heading: { en: 'Band', de: 'Band' }, style: 'text', width: 36, kind: textCell },
    profile: { heading: { en: 'Profile', de: 'Profil' }, style: 'text', width: 28 },
    level: { heading: { en: 'Level', de: 'Stufe' }, style: 'text', width: 12 },
    base: {
      heading: { en: 'Base per head', de: 'Grundgehalt je Kopf' },
      style: 'inputMoney',
      width: 15,
      kind: amountCell,
      validation: { kind: 'decimal', min: 0, max: 100_000_000 },
    },
    benchmark: {
      heading: { en: 'Benchmark (USD)', de: 'Vergleichswert (USD)' },
      style: 'money',
      width: 16,
      kind: amountCell,
      validation: null,
    },
    quartile1: { heading: { en: 'Quartile 1 (USD)', de: 'Quartil 1 (USD)' }, style: 'money', width: 16 },
    quartile3: { heading: { en: 'Quartile 3 (USD)', de: 'Quartil 3 (USD)' }, style: 'money', width: 16 },
    count: { heading: { en: 'n', de: 'n' }, style: 'count', width: 8 },
    year: { heading: { en: 'Year', de: 'Jahr' }, style: 'year', width: 8 },
    country: { heading: { en: 'Country', de: 'Land' }, style: 'text', width: 10 },
    note: { heading: { en: 'Note', de: 'Hinweis' }, style: 'text', width: 66 },
    source: { heading: { en: 'Source', de: 'Quelle' }, style: 'text', width: 50 },
  },
});
