import { amountCell, rateCell, textCell } from '../tables/cellKind';
import { columnOf, tableSchema } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import { quoted } from '../layout/address';
import { levels } from '../../framework/levels';
import { usualLevel } from '../../domain/cost/salaryBand';

/** MLTP_Salaries: one row per profile and level; the base is the planner's to overrule, the benchmark counts where it is none. */
export const salaryTable = tableSchema({
  name: 'MLTP_Salaries',
  key: 'band',
  columns: {
    band: { heading: { en: 'Band', de: 'Band' }, style: 'text', width: 36, kind: textCell },
    profile: { heading: { en: 'Profile', de: 'Profil' }, style: 'text', width: 28 },
    level: { heading: { en: 'Level', de: 'Stufe' }, style: 'text', width: 12 },
    base: {
      heading: { en: 'Base per head', de: 'Grundgehalt je Kopf' },
      style: 'inputDefaultMoney',
      width: 15,
      kind: rateCell,
      validation: { kind: 'decimal', min: 1, max: 100_000_000 },
    },
    inUse: {
      heading: { en: 'Base in use', de: 'Grundgehalt in Gebrauch' },
      style: 'money',
      width: 15,
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
    ownMedian: { heading: { en: 'Own median', de: 'Eigener Median' }, style: 'money', width: 14 },
    ownCount: { heading: { en: 'Own n', de: 'Eigene n' }, style: 'count', width: 9 },
    ownRatio: { heading: { en: 'Own ÷ base', de: 'Eigene ÷ Grundgehalt' }, style: 'percent', width: 11 },
  },
});

/** The formula for the base pay of the profile and level that two cells name; that of Mid-level where the level is unknown. */
export function bandFormula(profile: string, level: string, { locale }: Pick<SheetText, 'locale'>): string {
  const column = (id: 'band' | 'inUse') => columnOf(salaryTable, id, locale);
  const usual = levels.find(({ id }) => id === usualLevel)?.name ?? '';
  const base = (name: string) =>
    `INDEX(${column('inUse')},MATCH(${profile}&"|"&${name},${column('band')},0))`;
  return `IFERROR(${base(level)},IFERROR(${base(quoted(usual))},0))`;
}
