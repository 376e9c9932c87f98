import type { Language } from '../../framework/language';

/** The titles of the steps to the words of the Responsibilities sheet, by language. */
export const responsibilitySteps: Readonly<
  Record<Language, Readonly<Record<'worst' | 'needed' | 'unowned', string>>>
> = {
  en: {
    worst: 'Step: number of the worst status (1 no owner, 2 one owner, 3 owned, 4 left out, 5 not needed)',
    needed: 'Step 1: responsibilities that the use case needs',
    unowned: 'Step 2: of them without an owner in its unit',
  },
  de: {
    worst:
      'Schritt: Nummer des schlechtesten Stands (1 niemand, 2 eine Person, 3 besetzt, 4 ausgelassen, 5 nicht gebraucht)',
    needed: 'Schritt 1: Zuständigkeiten, die der Use Case braucht',
    unowned: 'Schritt 2: davon ohne jemanden in seinem Bereich',
  },
};
