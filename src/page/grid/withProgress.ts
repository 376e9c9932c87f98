import type { ILanguagePack } from '@univerjs/core';
import type { Language } from '../../framework/language';

/** What the grid says while it computes formulas; its own packs have no words for it. */
const words: Readonly<Record<Language, ILanguagePack>> = {
  en: {
    analyzing: 'Reading formulas',
    calculating: 'Computing',
    'array-analysis': 'Reading formulas',
    'array-calculation': 'Computing',
    done: 'Computed',
  },
  de: {
    analyzing: 'Formeln werden gelesen',
    calculating: 'Wird berechnet',
    'array-analysis': 'Formeln werden gelesen',
    'array-calculation': 'Wird berechnet',
    done: 'Berechnet',
  },
};

/** The texts of the grid with those for its progress. */
export function withProgress(pack: ILanguagePack, language: Language): ILanguagePack {
  const known = pack['sheets-formula'];
  const own = typeof known === 'object' && !Array.isArray(known) ? known : {};
  return { ...pack, 'sheets-formula': { ...own, progress: words[language] } };
}
