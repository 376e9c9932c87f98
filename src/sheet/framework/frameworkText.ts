import { plural } from '../../domain/numberWords';
import type { EffortLevel } from '../../framework/effort';
import type { Language } from '../../framework/language';

/** The words of the Framework sheet, and of the framework in the pane. */
export interface FrameworkText {
  readonly title: string;
  readonly finding: string;
  readonly note: string;
  readonly columns: Readonly<Record<'topic' | 'detail' | 'what' | 'source', string>>;
  /** Titles of the sections, in the words of a reader who has never seen the framework. */
  readonly sections: Readonly<
    Record<
      | 'glance'
      | 'phases'
      | 'effortLevels'
      | 'effortCurves'
      | 'purpose'
      | 'limits'
      | 'advice'
      | 'patterns'
      | 'sizes'
      | 'maturity'
      | 'omissions'
      | 'proof'
      | 'hiringOrder'
      | 'antiPatterns'
      | 'roles'
      | 'levelScopes'
      | 'training'
      | 'skills'
      | 'sources',
      string
    >
  >;
  readonly parts: Readonly<
    Record<'purpose' | 'duties' | 'narrative' | 'relations' | 'skills' | 'levels' | 'education', string>
  >;
  readonly effortLevelsNote: string;
  readonly effortCurvesNote: string;
  readonly noFigureRow: string;
  readonly forInformation: string;
  readonly centralizable: string;
  readonly inTheUnit: string;
  readonly objective: string;
  readonly where: string;
  readonly whereCentral: string;
  readonly whereUnit: string;
  readonly alternativeTitles: string;
  readonly weakTitle: string;
  readonly education: string;
  readonly effort: Readonly<Record<EffortLevel, string>>;
  /** The effort of a profile in a phase: its level, and the height of its curve. */
  readonly effortAt: (level: string | null, curve: number) => string;
  readonly nothing: string;
  readonly namedSkills: string;
  readonly derivedSkills: string;
  readonly namedDetail: string;
  readonly derivedDetail: string;
  readonly required: string;
  readonly optional: string;
  /** What precedes the name of a role that may belong to the profile. */
  readonly mayBe: (role: string) => string;
  readonly stage: string;
  readonly level: string;
  readonly benefits: string;
  readonly costs: string;
  readonly pooled: string;
  readonly takenOver: (profile: string, by: string) => string;
  readonly emphasised: string;
  readonly likelyCentral: string;
  readonly description: string;
  readonly fromHeads: (heads: number) => string;
  readonly perPerson: (profiles: number) => string;
  readonly mayOmit: string;
  readonly condition: string;
  readonly why: string;
  readonly until: string;
  readonly omitted: string;
  readonly reduced: string;
  readonly rank: (rank: number) => string;
  readonly advice: string;
  readonly harm: string;
  readonly match: Readonly<Record<'same' | 'partly' | 'outside', string>>;
  readonly trainingTo: (profile: string) => string;
  readonly training: (overlap: number, months: number, missing: string) => string;
  readonly alsoSpelled: string;
  readonly implies: string;
  readonly typicalFor: string;
  readonly profile: string;
  readonly phase: (number: number) => string;
  readonly phaseWord: string;
  readonly profilesWord: string;
}

const en: FrameworkText = {
  title: 'Framework: the ten profiles, what each is for, and where the data comes from',
  finding:
    'Ten profiles share the work on a machine learning use case in seven phases. Their effort stands to the right, from column F.',
  note: 'Facts of the appliedAI whitepaper "ML Skill Profiles" and the skill profile "ML Pipelines", in our own words, each with its source. To read, not to fill in.',
  columns: { topic: 'Topic', detail: 'Detail', what: 'What it says', source: 'Source' },
  sections: {
    glance: 'The ten profiles at a glance',
    phases: 'Stages, phases and levels',
    effortLevels: 'Effort by profile and phase (Figure 2)',
    effortCurves: 'Effort curve by profile and phase, 0 to 100 (Figures 4-13)',
    purpose: 'What the framework is for',
    limits: 'A guideline, no dogma: what the framework cannot do',
    advice: 'Advice from practice',
    patterns: 'Organisation patterns: who works centrally, who in the units',
    sizes: 'Organisation size: how many profiles one person holds',
    maturity: 'ML maturity',
    omissions: 'Practices that may be left out on purpose',
    proof: 'Proof of concept',
    hiringOrder: 'Hiring order',
    antiPatterns: 'Anti-patterns: what goes wrong, and what helps',
    roles: 'The roles at Uber and their profiles',
    levelScopes: 'What each level expects, whatever the profile',
    training: 'Training from one profile to another',
    skills: 'Skill catalogue',
    sources: 'Sources',
  },
  parts: {
    purpose: 'Purpose',
    duties: 'Responsibilities by phase',
    narrative: 'What it does, makes and hands over',
    relations: 'Who it works with',
    skills: 'Typical skills',
    levels: 'Expected by level',
    education: 'Education',
  },
  effortLevelsNote:
    'Relative effort: when a profile is busy, not how many people it takes. AI Management has no row in Figure 2; it is planned by heads.',
  effortCurvesNote:
    'Read off the drawings, to within 5. AI Management is planned by heads: its curve (Figure 4) is for information.',
  noFigureRow: '–',
  forInformation: 'for information',
  centralizable: 'Can be central',
  inTheUnit: 'In the business unit',
  objective: 'What it is for',
  where: 'Where it works',
  whereCentral:
    'Can work centrally for all units, with guidelines, means or infrastructure; it solves no customer problem itself.',
  whereUnit: 'In a business unit, on a use case and its goal.',
  alternativeTitles: 'Also called',
  weakTitle: 'a general title, to review',
  education: 'Education',
  effort: { High: 'High', Moderate: 'Moderate', 'Little/no': 'Little or none' },
  effortAt: (level, curve) =>
    level === null ? `Curve ${curve}, for information` : `${level} (curve ${curve})`,
  nothing: 'No responsibility in this phase.',
  namedSkills: 'Typical skills',
  derivedSkills: 'Further typical skills',
  namedDetail: 'Named by the whitepaper',
  derivedDetail: 'Derived by this planner',
  required: 'required',
  optional: 'optional',
  mayBe: (role) => `${role} (may belong here)`,
  stage: 'Stage',
  level: 'Level',
  benefits: 'Benefits',
  costs: 'Drawbacks',
  pooled: 'Central',
  takenOver: (profile, by) => `${profile} is taken over by ${by}`,
  emphasised: 'Matter most',
  likelyCentral: 'Stay central',
  description: 'What it means',
  fromHeads: (heads) => `From ${heads} heads`,
  perPerson: (profiles) =>
    plural('en', profiles, 'One profile per person. ', `Up to ${profiles} profiles per person. `),
  mayOmit: 'May leave out',
  condition: 'Allowed when',
  why: 'Why',
  until: 'Ends when',
  omitted: 'Left out',
  reduced: 'Done in part',
  rank: (rank) => `Step ${rank}`,
  advice: 'What helps',
  harm: 'What goes wrong',
  match: { same: 'Same as', partly: 'Overlaps with', outside: 'Outside the framework' },
  trainingTo: (profile) => `To ${profile}`,
  training: (overlap, months, missing) =>
    `Brings along ${overlap}% of the typical skills; about ${months} months. To learn: ${missing}.`,
  alsoSpelled: 'Also spelled',
  implies: 'Implies',
  typicalFor: 'Typical for',
  profile: 'Profile',
  phase: (number) => `Phase ${number}`,
  phaseWord: 'Phases',
  profilesWord: 'Profiles',
};

const de: FrameworkText = {
  title: 'Framework: die zehn Profile, wofür jedes da ist und woher die Daten stammen',
  finding:
    'Zehn Profile teilen sich die Arbeit an einem ML-Use-Case in sieben Phasen. Ihr Aufwand steht rechts, ab Spalte F.',
  note: 'Fakten des appliedAI-Whitepapers „ML Skill Profiles“ und des Skill-Profils „ML Pipelines“, in eigenen Worten, jede Angabe mit Quelle. Zum Lesen, nicht zum Ausfüllen.',
  columns: { topic: 'Thema', detail: 'Einzelheit', what: 'Was es sagt', source: 'Quelle' },
  sections: {
    glance: 'Die zehn Profile auf einen Blick',
    phases: 'Stufen des Lebenszyklus, Phasen und Level',
    effortLevels: 'Aufwand nach Profil und Phase (Abbildung 2)',
    effortCurves: 'Aufwandskurve nach Profil und Phase, 0 bis 100 (Abbildungen 4-13)',
    purpose: 'Wofür das Framework da ist',
    limits: 'Eine Leitlinie, kein Dogma: was das Framework nicht kann',
    advice: 'Rat aus der Praxis',
    patterns: 'Organisationsmuster: wer zentral arbeitet und wer in den Bereichen',
    sizes: 'Organisationsgröße: wie viele Profile eine Person hält',
    maturity: 'ML-Reifegrad',
    omissions: 'Praktiken, die bewusst entfallen dürfen',
    proof: 'Proof of Concept',
    hiringOrder: 'Reihenfolge der Einstellungen',
    antiPatterns: 'Anti-Patterns: was schiefgeht und was hilft',
    roles: 'Die Rollen bei Uber und ihre Profile',
    levelScopes: 'Was jede Stufe erwartet, unabhängig vom Profil',
    training: 'Weiterbildung von einem Profil zum anderen',
    skills: 'Katalog der Fähigkeiten',
    sources: 'Quellen',
  },
  parts: {
    purpose: 'Zweck',
    duties: 'Zuständigkeiten je Phase',
    narrative: 'Was es tut, erstellt und übergibt',
    relations: 'Mit wem es arbeitet',
    skills: 'Typische Fähigkeiten',
    levels: 'Erwartet je Level',
    education: 'Ausbildung',
  },
  effortLevelsNote:
    'Relativer Aufwand: wann ein Profil beschäftigt ist, nicht wie viele Menschen es braucht. AI Management hat in Abbildung 2 keine Zeile und wird nach Köpfen geplant.',
  effortCurvesNote:
    'Aus den Zeichnungen abgelesen, auf 5 genau. AI Management wird nach Köpfen geplant: Seine Kurve (Abbildung 4) dient der Information.',
  noFigureRow: '–',
  forInformation: 'zur Information',
  centralizable: 'Kann zentral sein',
  inTheUnit: 'Im Geschäftsbereich',
  objective: 'Wofür es da ist',
  where: 'Wo es arbeitet',
  whereCentral:
    'Kann zentral für alle Bereiche arbeiten, mit Leitlinien, Mitteln oder Infrastruktur; ein Kundenproblem löst es nicht selbst.',
  whereUnit: 'In einem Geschäftsbereich, an einem Use Case und dessen Ziel.',
  alternativeTitles: 'Auch genannt',
  weakTitle: 'allgemeiner Titel, zu prüfen',
  education: 'Ausbildung',
  effort: { High: 'Hoch', Moderate: 'Mittel', 'Little/no': 'Gering oder keiner' },
  effortAt: (level, curve) =>
    level === null ? `Kurve ${curve}, zur Information` : `${level} (Kurve ${curve})`,
  nothing: 'Keine Zuständigkeit in dieser Phase.',
  namedSkills: 'Typische Fähigkeiten',
  derivedSkills: 'Weitere typische Fähigkeiten',
  namedDetail: 'Vom Whitepaper genannt',
  derivedDetail: 'Von diesem Planer abgeleitet',
  required: 'erforderlich',
  optional: 'optional',
  mayBe: (role) => `${role} (kann dazugehören)`,
  stage: 'Stufe',
  level: 'Level',
  benefits: 'Vorteile',
  costs: 'Nachteile',
  pooled: 'Zentral',
  takenOver: (profile, by) => `${profile} übernimmt ${by}`,
  emphasised: 'Besonders wichtig',
  likelyCentral: 'Bleibt zentral',
  description: 'Was es bedeutet',
  fromHeads: (heads) => `Ab ${heads} Köpfen`,
  perPerson: (profiles) =>
    plural('de', profiles, 'Ein Profil je Person. ', `Bis zu ${profiles} Profile je Person. `),
  mayOmit: 'Darf entfallen',
  condition: 'Erlaubt, wenn',
  why: 'Warum',
  until: 'Endet, wenn',
  omitted: 'Entfällt',
  reduced: 'Nur teilweise',
  rank: (rank) => `Schritt ${rank}`,
  advice: 'Was hilft',
  harm: 'Was schiefgeht',
  match: { same: 'Wie', partly: 'Überschneidet sich mit', outside: 'Außerhalb des Frameworks' },
  trainingTo: (profile) => `Zu ${profile}`,
  training: (overlap, months, missing) =>
    `Bringt ${overlap} % der typischen Fähigkeiten mit; etwa ${months} Monate. Zu lernen: ${missing}.`,
  alsoSpelled: 'Auch geschrieben',
  implies: 'Schließt ein',
  typicalFor: 'Typisch für',
  profile: 'Profil',
  phase: (number) => `Phase ${number}`,
  phaseWord: 'Phasen',
  profilesWord: 'Profile',
};

/** The words of the Framework sheet by language. */
export const frameworkTexts: Readonly<Record<Language, FrameworkText>> = { en, de };
