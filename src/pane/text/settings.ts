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
  where: 'Saved in the Assumptions sheet.',
  first:
    'Organisation, thresholds and budget can be set after the first run, which writes the Assumptions sheet.',
  language: 'Language of the pane',
  languageHint: 'Existing sheets keep their language.',
  loading: 'Reading the assumptions …',
  usual: 'Most used',
  groups: groupsEn,
  range: (from: string, to: string) => `Enter a number from ${from} to ${to}.`,
  text: 'Enter a text.',
  none: 'no budget set',
  written: (label: string) => `${label} is saved.`,
};

/** The texts of the settings in German. */
export const settingsDe: typeof settingsEn = {
  title: 'Einstellungen',
  where: 'Gespeichert im Blatt Assumptions.',
  first:
    'Organisation, Schwellen und Budget lassen sich nach dem ersten Lauf einstellen, der das Blatt Assumptions schreibt.',
  language: 'Sprache des Aufgabenbereichs',
  languageHint: 'Vorhandene Blätter behalten ihre Sprache.',
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
  none: 'kein Budget gesetzt',
  written: (label) => `${label} ist gespeichert.`,
};
