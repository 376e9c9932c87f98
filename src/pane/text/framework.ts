import { plural } from '../../domain/numberWords';
/** The texts of the framework browser in English; what the framework says itself is worded with its sheet. */
export const frameworkEn = {
  title: 'The ten profiles',
  what: 'What each of them is for, and what the framework says of teams. A guideline, no dogma.',
  loading: 'Opening the profiles …',
  profile: 'Profile',
  whole: 'The framework as a whole',
  data: 'Trainings, skills, sources',
  effort: 'Effort by phase',
  effortHint:
    'When the profile is busy: height of its curve in the whitepaper, 0 to 100, over the seven phases.',
  effortForInformation:
    'For information: this profile is planned by heads, not by effort. Height of its curve in the whitepaper, 0 to 100.',
  effortAt: (phase: string, height: string, level: string) =>
    level === '' ? `${phase}: ${height}` : `${phase}: ${height}, ${level}`,
  job: {
    title: 'Job text',
    hint: 'From the bundled framework alone, without any personal data.',
    level: 'Level',
    choose: 'Choose a level',
    text: 'Text to copy',
    copy: 'Copy text',
    copied: { yes: 'Copied.', byHand: 'Selected: copy it with Ctrl+C or Cmd+C.' },
  },
  sources: (count: number, places: string) => `${plural('en', count, 'Source', 'Sources')}: ${places}`,
};

/** The texts of the framework browser in German. */
export const frameworkDe: typeof frameworkEn = {
  title: 'Die zehn Profile',
  what: 'Wofür jedes da ist und was das Framework über Teams sagt. Eine Leitlinie, kein Dogma.',
  loading: 'Die Profile werden geöffnet …',
  profile: 'Profil',
  whole: 'Das Framework als Ganzes',
  data: 'Weiterbildung, Fähigkeiten, Quellen',
  effort: 'Aufwand je Phase',
  effortHint:
    'Wann das Profil beschäftigt ist: Höhe seiner Kurve im Whitepaper, 0 bis 100, über die sieben Phasen.',
  effortForInformation:
    'Zur Information: Dieses Profil wird nach Köpfen geplant, nicht nach Aufwand. Höhe seiner Kurve im Whitepaper, 0 bis 100.',
  effortAt: (phase, height, level) =>
    level === '' ? `${phase}: ${height}` : `${phase}: ${height}, ${level}`,
  job: {
    title: 'Stellentext',
    hint: 'Allein aus dem mitgelieferten Framework, ohne persönliche Daten.',
    level: 'Stufe',
    choose: 'Stufe wählen',
    text: 'Text zum Kopieren',
    copy: 'Text kopieren',
    copied: { yes: 'Kopiert.', byHand: 'Markiert: mit Strg+C oder Cmd+C kopieren.' },
  },
  sources: (count, places) => `${plural('de', count, 'Quelle', 'Quellen')}: ${places}`,
};
