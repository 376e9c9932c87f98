import type { Language } from './language';
import type { Text } from './text';

/** The documents the bundled data comes from. */
export const sourceDocuments = {
  whitepaper: {
    name: 'ML Skill Profiles: An Organizational Blueprint for Scaling Enterprise ML',
    publisher: 'appliedAI Initiative GmbH',
    short: { en: 'ML Skill Profiles', de: 'ML Skill Profiles' },
    note: {
      en: 'Facts only; every sentence is worded for this planner.',
      de: 'Nur Fakten; jeder Satz ist für diesen Planer formuliert.',
    },
  },
  mlPipelines: {
    name: 'Skill Profile: ML Pipelines',
    publisher: 'Skill profile page, last updated 2026-03-17',
    short: { en: 'ML Pipelines', de: 'ML Pipelines' },
    note: {
      en: 'Facts only; every sentence is worded for this planner.',
      de: 'Nur Fakten; jeder Satz ist für diesen Planer formuliert.',
    },
  },
  planner: {
    name: 'Conventions of ML Team Planner',
    publisher: 'ML Team Planner',
    short: { en: 'This planner', de: 'Dieser Planer' },
    note: {
      en: 'A convention of this planner, not of a published document.',
      de: 'Eine Festlegung dieses Planers, nicht eines veröffentlichten Dokuments.',
    },
  },
} as const satisfies Readonly<
  Record<
    string,
    { readonly name: string; readonly publisher: string; readonly short: Text; readonly note: Text }
  >
>;

/** The id of a source document. */
type SourceDocumentId = keyof typeof sourceDocuments;

/** Where a datum stands: document and place in it (figure, table or section, as the document names it). */
export interface Source {
  readonly document: SourceDocumentId;
  readonly place: string;
  /** The rule, where the datum is not stated but derived from the place. */
  readonly derived?: Text;
}

/** German for the words that places are named with; headings stay as the document has them. */
const germanPlaces: readonly (readonly [RegExp, string])[] = [
  [/tables of Figures/g, 'Tabellen der Abbildungen'],
  [/table of Figure/g, 'Tabelle der Abbildung'],
  [/and the sections of the profiles/g, 'und die Abschnitte der Profile'],
  [/Typical skills for/g, 'Typische Fähigkeiten für'],
  [/What is Expected at Each Level/g, 'Erwartungen je Stufe'],
  [/Adjacency of profiles/g, 'Nachbarschaft von Profilen'],
  [/Skill catalogue/g, 'Katalog der Fähigkeiten'],
  [/case study of/g, 'Fallstudie'],
  [/interview with/gi, 'Interview mit'],
  [/first question/g, 'erste Frage'],
  [/second question/g, 'zweite Frage'],
  [/last question/g, 'letzte Frage'],
  [/Figures/g, 'Abbildungen'],
  [/Figure/g, 'Abbildung'],
  [/sections/g, 'Abschnitte'],
  [/section/g, 'Abschnitt'],
  [/Executive Summary/g, 'Zusammenfassung'],
  [/ and /g, ' und '],
];

/** A place outside the headings that it quotes, in German. */
function germanPlace(place: string): string {
  const inWords = (part: string) =>
    germanPlaces.reduce((text, [english, german]) => text.replace(english, german), part);
  return place
    .split(/("[^"]*")/u)
    .map((part) => (part.startsWith('"') ? part : inWords(part)))
    .join('');
}

/** A source in words: document and place, and by which rule where the datum is derived. */
export function sourceText({ document, place, derived }: Source, language: Language): string {
  const where = `${sourceDocuments[document].short[language]}, ${language === 'de' ? germanPlace(place) : place}`;
  if (derived === undefined) return where;
  return `${where}. ${language === 'de' ? 'Abgeleitet' : 'Derived'}: ${derived[language]}`;
}
