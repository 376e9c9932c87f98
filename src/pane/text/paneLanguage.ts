import type { Language } from '../../framework/language';

/** The language of the pane for a locale such as de-AT: German where it is German, else English. */
export function paneLanguage(locale: string): Language {
  return /^de\b/i.test(locale) ? 'de' : 'en';
}
