import { useState } from 'react';
import { languages, type Language } from '../framework/language';
import { paneLanguage } from './text/paneLanguage';

/** Where the language that the user chose is kept: on this machine, and nothing but "en" or "de". */
const storageKey = 'ml-team-planner.language';

function remembered(): Language | null {
  try {
    const stored = localStorage.getItem(storageKey);
    return languages.find((language) => language === stored) ?? null;
  } catch {
    // A browser may forbid storage to a pane; then the language lasts as long as the pane.
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    return;
  }
}

/** The locale to speak, and how to change its language: the host's unless the user chose the other language. */
export function useLocale(
  given: string,
  onLanguage: ((language: Language) => void) | undefined,
): readonly [locale: string, speak: (language: Language) => void] {
  const [chosen, choose] = useState(() => (onLanguage === undefined ? remembered() : null));
  const locale = chosen === null || chosen === paneLanguage(given) ? given : chosen;
  return [
    locale,
    onLanguage ??
      ((language) => {
        choose(language);
        remember(language);
      }),
  ];
}
