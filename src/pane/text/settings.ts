import type { AssumptionGroup } from '../../domain/assumptions/assumptionDefinition';

const groupsEn: Readonly<Record<AssumptionGroup, string>> = {
  effort: 'Effort',
  demand: 'Demand',
  coverage: 'Coverage',
  organisation: 'Organisation',
  time: 'Time',
  money: 'Money',
};

/** The texts of the settings in English. */
export const settingsEn = {
  title: 'Settings',
  where: 'They stand in the Assumptions sheet; what you change here is written there.',
  first:
    'Organisation, thresholds and budget can be set after the first run, which writes the Assumptions sheet.',
  language: 'Language of the pane',
  languageHint: 'Sheets keep the language they were begun in.',
  loading: 'Reading the assumptions …',
  usual: 'Most used',
  groups: groupsEn,
  range: (from: string, to: string) => `Enter a number from ${from} to ${to}.`,
  text: 'Enter a text.',
  written: (label: string) => `${label} is written.`,
};

/** The texts of the settings in German. */
export const settingsDe: typeof settingsEn = {
  title: 'Einstellungen',
  where: 'Sie stehen im Blatt Assumptions; was Sie hier ändern, wird dort eingetragen.',
  first:
    'Organisation, Schwellen und Budget lassen sich nach dem ersten Lauf einstellen, der das Blatt Assumptions schreibt.',
  language: 'Sprache des Aufgabenbereichs',
  languageHint: 'Blätter behalten die Sprache, in der sie begonnen wurden.',
  loading: 'Die Annahmen werden gelesen …',
  usual: 'Meist gebraucht',
  groups: {
    effort: 'Aufwand',
    demand: 'Bedarf',
    coverage: 'Abdeckung',
    organisation: 'Organisation',
    time: 'Zeit',
    money: 'Geld',
  },
  range: (from, to) => `Geben Sie eine Zahl von ${from} bis ${to} ein.`,
  text: 'Geben Sie einen Text ein.',
  written: (label) => `${label} ist eingetragen.`,
};
