import type { Language } from '../../framework/language';

/** Sentences of the kinds of evidence; {name} is a detail, [..] stands only where the detail within has a value. */
export const evidenceTexts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  titleRule: {
    en: "title '{title}'[: head noun {head}][, domain {domain}][; not known: {unknown}]",
    de: 'Titel „{title}“[: Hauptwort {head}][, Gebiet {domain}][; nicht bekannt: {unknown}]',
  },
  titleOutside: {
    en: "title '{title}' is outside the framework[: head noun {head}][, domain {domain}][; not known: {unknown}]",
    de: 'Titel „{title}“ liegt außerhalb des Frameworks[: Hauptwort {head}][, Gebiet {domain}][; nicht bekannt: {unknown}]',
  },
  titleVague: {
    en: "title '{title}' says little[: head noun {head}][, domain {domain}]",
    de: 'Titel „{title}“ sagt wenig[: Hauptwort {head}][, Gebiet {domain}]',
  },
  titleEmpty: { en: 'no title', de: 'kein Titel' },
  titleAlso: {
    en: 'such titles can also mean {profiles}',
    de: 'solche Titel können auch {profiles} bedeuten',
  },
  titleWeak: {
    en: 'a generic title, proposed for review',
    de: 'ein allgemeiner Titel, zur Prüfung vorgeschlagen',
  },
  titleLevel: { en: 'the title states the level {level}', de: 'der Titel nennt die Stufe {level}' },
  levelColumn: { en: "level column '{text}' is {level}", de: 'Stufenspalte „{text}“ ist {level}' },
  levelUnknown: { en: "level column '{text}' names no level", de: 'Stufenspalte „{text}“ nennt keine Stufe' },
  levelConflict: {
    en: 'level column says {column}, title says {title}: the column is taken',
    de: 'Stufenspalte sagt {column}, Titel sagt {title}: die Spalte gilt',
  },
  levelYears: { en: '{years} years of experience: {level}', de: '{years} Jahre Erfahrung: {level}' },
  skillsAgree: { en: 'skills {skills} agree', de: 'Kenntnisse {skills} passen dazu' },
  skillsDecide: {
    en: 'skills {skills} decide for {profile}',
    de: 'Kenntnisse {skills} entscheiden für {profile}',
  },
  skillsOutside: {
    en: 'skills are those of software or infrastructure work outside the framework',
    de: 'Kenntnisse gehören zu Software- oder Infrastrukturarbeit außerhalb des Frameworks',
  },
  skillsDisagree: {
    en: 'skills {skills} point to {profile} instead',
    de: 'Kenntnisse {skills} sprechen dagegen für {profile}',
  },
  confirmedMember: { en: 'confirmed by the planner', de: 'von der Planung bestätigt' },
  taughtTitle: {
    en: 'this title is always mapped so, as the planner taught',
    de: 'dieser Titel wird auf Wunsch der Planung immer so zugeordnet',
  },
};
