import type { Language } from '../../framework/language';
import type { BenchmarkFallback } from '../../domain/cost/benchmarkBand';

/** The words of the Benchmarks sheet. */
export interface BenchmarksText {
  readonly title: string;
  readonly finding: (count: number) => string;
  readonly note: string;
  readonly noBand: string;
  readonly source: string;
  /** Which salaries a band rests on. */
  readonly fallbacks: Readonly<Record<BenchmarkFallback, (country: string, factor: number) => string>>;
}

const en: BenchmarksText = {
  title: 'Benchmarks: base pay by profile and level, with n and year',
  finding: (count) =>
    `${count} bands, each with its number of salaries and year; type over a base to use your own.`,
  note: 'Annual base per profile and level in plan currency. Type over a base to use your own; benchmark, n and year say where it comes from.',
  noBand: 'no band',
  source: 'foorilla/ai-jobs-net-salaries (CC0 1.0), 2020-2025',
  fallbacks: {
    none: (country) => `salaries of ${country}`,
    countryFactor: (country, factor) => `too few salaries of ${country}: all countries x ${factor}`,
    neighbouringLevel: (country, factor) =>
      `too few salaries at this level: nearest level, all countries x ${factor} for ${country}`,
  },
};

const de: BenchmarksText = {
  title: 'Vergleichswerte: Grundgehalt je Profil und Stufe, mit n und Jahr',
  finding: (count) =>
    `${count} Bänder, jedes mit Anzahl der Gehälter und Jahr; überschreiben Sie ein Grundgehalt mit Ihrem eigenen.`,
  note: 'Jahresgrundgehalt je Profil und Stufe in Planwährung. Überschreiben Sie es mit Ihrem eigenen; Vergleichswert, n und Jahr sagen, woher es stammt.',
  noBand: 'kein Band',
  source: 'foorilla/ai-jobs-net-salaries (CC0 1.0), 2020-2025',
  fallbacks: {
    none: (country) => `Gehälter aus ${country}`,
    countryFactor: (country, factor) => `zu wenige Gehälter aus ${country}: alle Länder x ${factor}`,
    neighbouringLevel: (country, factor) =>
      `zu wenige Gehälter auf dieser Stufe: nächste Stufe, alle Länder x ${factor} für ${country}`,
  },
};

/** The words of the Benchmarks sheet by language. */
export const benchmarksTexts: Readonly<Record<Language, BenchmarksText>> = { en, de };
