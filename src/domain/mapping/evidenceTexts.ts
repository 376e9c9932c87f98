import type { Language } from '../../framework/language';
import type { SameHoles } from '../sentence';

/** Sentences of the kinds of evidence; {name} is a detail, [..] stands only where the detail within has a value. */
export const evidenceEnglish = {
  titleRule: "title '{title}'[: head noun {head}][, domain {domain}][; not known: {unknown}]",
  titleOutside:
    "title '{title}' is outside the framework[: head noun {head}][, domain {domain}][; not known: {unknown}]",
  titleVague: "title '{title}' says little[: head noun {head}][, domain {domain}]",
  titleEmpty: 'no title',
  titleAlso: 'such titles can also mean {profiles}',
  titleWeak: 'a generic title, proposed for review',
  titleLevel: 'the title states the level {level}',
  levelColumn: "level column '{text}' is {level}",
  levelUnknown: "level column '{text}' names no level",
  levelConflict: 'level column says {column}, title says {title}: the column is taken',
  levelYears: '{years} years of experience: {level}',
  skillsAgree: 'skills {skills} agree',
  skillsDecide: 'skills {skills} decide for {profile}',
  skillsOutside: 'skills are those of software or infrastructure work outside the framework',
  skillsDisagree: 'skills {skills} point to {profile} instead',
  confirmedMember: 'confirmed by the planner',
  taughtTitle: 'this title is always mapped so, as the planner taught',
} as const;

const german = {
  titleRule: 'Titel „{title}“[: Hauptwort {head}][, Gebiet {domain}][; nicht bekannt: {unknown}]',
  titleOutside:
    'Titel „{title}“ liegt außerhalb des Frameworks[: Hauptwort {head}][, Gebiet {domain}][; nicht bekannt: {unknown}]',
  titleVague: 'Titel „{title}“ sagt wenig[: Hauptwort {head}][, Gebiet {domain}]',
  titleEmpty: 'kein Titel',
  titleAlso: 'solche Titel können auch {profiles} bedeuten',
  titleWeak: 'ein allgemeiner Titel, zur Prüfung vorgeschlagen',
  titleLevel: 'der Titel nennt die Stufe {level}',
  levelColumn: 'Stufenspalte „{text}“ ist {level}',
  levelUnknown: 'Stufenspalte „{text}“ nennt keine Stufe',
  levelConflict: 'Stufenspalte sagt {column}, Titel sagt {title}: die Spalte gilt',
  levelYears: '{years} Jahre Erfahrung: {level}',
  skillsAgree: 'Kenntnisse {skills} passen dazu',
  skillsDecide: 'Kenntnisse {skills} entscheiden für {profile}',
  skillsOutside: 'Kenntnisse gehören zu Software- oder Infrastrukturarbeit außerhalb des Frameworks',
  skillsDisagree: 'Kenntnisse {skills} sprechen dagegen für {profile}',
  confirmedMember: 'von der Planung bestätigt',
  taughtTitle: 'dieser Titel wird auf Wunsch der Planung immer so zugeordnet',
} as const;

const complete: SameHoles<typeof evidenceEnglish, typeof german> = german;

/** The sentences by language. */
export const evidenceTexts: Readonly<
  Record<Language, Readonly<Record<keyof typeof evidenceEnglish, string>>>
> = {
  en: evidenceEnglish,
  de: complete,
};
