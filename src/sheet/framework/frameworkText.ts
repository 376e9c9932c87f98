import type { Language } from '../../framework/language';

/** The words of the Framework sheet. */
export interface FrameworkText {
  readonly title: string;
  readonly finding: string;
  readonly note: string;
  readonly objective: string;
  readonly alternativeTitles: string;
  readonly typicalSkills: string;
  readonly education: string;
  readonly effortLevel: string;
  readonly effortCurve: string;
  readonly responsibility: string;
  readonly id: string;
}

const en: FrameworkText = {
  title: 'Framework: the ten profiles and where their data comes from',
  finding: 'The ten profiles, seven phases and five levels, each datum with its source.',
  note: 'Facts of the appliedAI whitepaper "ML Skill Profiles" and the skill profile "ML Pipelines", in our own words. Values, not inputs.',
  objective: 'Objective',
  alternativeTitles: 'Alternative titles',
  typicalSkills: 'Typical skills',
  education: 'Education',
  effortLevel: 'Effort level',
  effortCurve: 'Effort curve',
  responsibility: 'Responsibility',
  id: 'Id',
};

const de: FrameworkText = {
  title: 'Framework: die zehn Profile und woher ihre Daten stammen',
  finding: 'Die zehn Profile, sieben Phasen und fünf Stufen, jede Angabe mit Quelle.',
  note: 'Fakten des appliedAI-Whitepapers "ML Skill Profiles" und des Skill-Profils "ML Pipelines", in eigenen Worten. Werte, keine Eingaben.',
  objective: 'Ziel',
  alternativeTitles: 'Andere Titel',
  typicalSkills: 'Typische Fähigkeiten',
  education: 'Ausbildung',
  effortLevel: 'Aufwandsstufe',
  effortCurve: 'Aufwandskurve',
  responsibility: 'Verantwortung',
  id: 'Id',
};

/** The words of the Framework sheet by language. */
export const frameworkTexts: Readonly<Record<Language, FrameworkText>> = { en, de };
