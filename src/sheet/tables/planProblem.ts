import type { Language } from '../../framework/language';
import type { CellAddress } from '../../domain/grid';
import type { Severity } from '../../domain/problem';

/** Something to tell about our own tables as the user left them, as plain data. */
export interface PlanProblem {
  readonly code:
    | 'assumptionOutOfRange'
    | 'thresholdOrder'
    | 'useCaseNumber'
    | 'useCaseDay'
    | 'sharesNotOne'
    | 'unknownProfile'
    | 'notAMember'
    | 'memberTwice'
    | 'useCasesMissing';
  readonly severity: Severity;
  readonly at?: CellAddress;
  readonly details: Readonly<Record<string, string | number>>;
}

type Sentence = (details: PlanProblem['details']) => string;

const sentences: Readonly<Record<PlanProblem['code'], Readonly<Record<Language, Sentence>>>> = {
  assumptionOutOfRange: {
    en: (d) =>
      `${d['assumption'] ?? ''} holds "${d['value'] ?? ''}", which is outside its range; ${d['used'] ?? ''} is used until you correct it.`,
    de: (d) =>
      `${d['assumption'] ?? ''} enthält „${d['value'] ?? ''}“ außerhalb der erlaubten Spanne; bis zur Korrektur gilt ${d['used'] ?? ''}.`,
  },
  thresholdOrder: {
    en: (d) =>
      `${d['assumption'] ?? ''} holds ${d['value'] ?? ''}, but Gap below, Tight below and Surplus above must not fall in this order; the defaults count until you correct them.`,
    de: (d) =>
      `${d['assumption'] ?? ''} enthält ${d['value'] ?? ''}, doch Lücke unter, Knapp unter und Überhang über dürfen in dieser Reihenfolge nicht fallen; bis zur Korrektur gelten die Vorgaben.`,
  },
  useCaseNumber: {
    en: (d) =>
      `Use case "${d['useCase'] ?? ''}": "${d['value'] ?? ''}" is not a number from 0 up and is left out; correct the cell.`,
    de: (d) =>
      `Use Case „${d['useCase'] ?? ''}“: „${d['value'] ?? ''}“ ist keine Zahl ab 0 und bleibt außen vor; bitte die Zelle korrigieren.`,
  },
  useCaseDay: {
    en: (d) =>
      `Use case "${d['useCase'] ?? ''}": "${d['value'] ?? ''}" is not a day and is left out; type a date, such as 2027-01-31.`,
    de: (d) =>
      `Use Case „${d['useCase'] ?? ''}“: „${d['value'] ?? ''}“ ist kein Tag und bleibt außen vor; bitte ein Datum eintragen, etwa 31.01.2027.`,
  },
  sharesNotOne: {
    en: (d) => `The shares of ${d['member'] ?? ''} sum to ${d['sum'] ?? ''} %; they should sum to 100 %.`,
    de: (d) => `Die Anteile von ${d['member'] ?? ''} ergeben ${d['sum'] ?? ''} %; sie sollten 100 % ergeben.`,
  },
  unknownProfile: {
    en: (d) =>
      `"${d['value'] ?? ''}" is none of the ten profiles; the choice for ${d['member'] ?? ''} is not used.`,
    de: (d) =>
      `„${d['value'] ?? ''}“ ist keines der zehn Profile; die Wahl für ${d['member'] ?? ''} wird nicht verwendet.`,
  },
  notAMember: {
    en: (d) =>
      `"${d['member'] ?? ''}" stands in the Mapping table and not in the roster: the row does not count. Add the member to the roster, or delete the row.`,
    de: (d) =>
      `„${d['member'] ?? ''}“ steht in der Tabelle Mapping und nicht in der Mitarbeiterliste: Die Zeile zählt nicht. Nehmen Sie das Mitglied in die Liste auf, oder löschen Sie die Zeile.`,
  },
  memberTwice: {
    en: (d) =>
      `Member ${d['member'] ?? ''} stands in the Mapping table more than once: only the first row counts; delete the other.`,
    de: (d) =>
      `Mitglied ${d['member'] ?? ''} steht mehrfach in der Tabelle Mapping: Nur die erste Zeile zählt; löschen Sie die andere.`,
  },
  useCasesMissing: {
    en: (d) =>
      `No use case is stated: the plan assumes ${d['count'] ?? ''} running use cases of size M. Fill the Use Cases sheet or change the number on Assumptions.`,
    de: (d) =>
      `Es ist kein Use Case angegeben: Der Plan nimmt ${d['count'] ?? ''} laufende Use Cases der Größe M an. Füllen Sie das Blatt Use Cases oder ändern Sie die Zahl auf Assumptions.`,
  },
};

/** One sentence that says what is wrong and what to do. */
export function planProblemSentence(problem: PlanProblem, language: Language): string {
  return sentences[problem.code][language](problem.details);
}
