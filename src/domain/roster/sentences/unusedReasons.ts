import type { Language } from '../../../framework/language';
import type { UnusedReason } from '../layout/columnUse';

/** Why a column is not used, in words. */
export const unusedReasons: Readonly<Record<Language, Readonly<Record<UnusedReason, string>>>> = {
  en: {
    notKnown: 'the heading is not known',
    otherThing: 'the heading says something that the planner does not use',
    cellsDoNotFit: 'the cells do not hold what the heading says',
    anotherColumn: 'another column is read for this',
  },
  de: {
    notKnown: 'die Überschrift ist nicht bekannt',
    otherThing: 'die Überschrift nennt etwas, das der Planer nicht verwendet',
    cellsDoNotFit: 'die Zellen enthalten nicht, was die Überschrift sagt',
    anotherColumn: 'eine andere Spalte wird dafür gelesen',
  },
};
