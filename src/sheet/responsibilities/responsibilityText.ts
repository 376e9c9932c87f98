import { plural } from '../../domain/numberWords';
import type { Language } from '../../framework/language';
import type { OwnershipStatus } from '../../domain/team/ownership';

/** The blocks of the sheet, and its table. */
type BlockName =
  | 'byPhase'
  | 'useCases'
  | 'byProfile'
  | 'unitOwners'
  | 'owners'
  | 'inForce'
  | 'omissions'
  | 'patterns'
  | 'sizes'
  | 'all';

/** The words of the Responsibilities sheet. */
export interface ResponsibilityText {
  readonly title: string;
  readonly reading: string;
  readonly statuses: Readonly<Record<OwnershipStatus, string>>;
  /** Parts of the live finding, each but the third before a number or a name. */
  readonly finding: readonly [
    without: string,
    of: string,
    all: string,
    most: string,
    one: string,
    leftOut: string,
  ];
  readonly titles: Readonly<Record<BlockName, string>>;
  readonly notes: Readonly<Record<BlockName, string>>;
  readonly columns: Readonly<
    Record<
      | 'heads'
      | 'takenOverBy'
      | 'otherHeads'
      | 'both'
      | 'owners'
      | 'tailoring'
      | 'why'
      | 'production'
      | 'useCase'
      | 'kind'
      | 'useCases'
      | 'proof'
      | 'endsWhen'
      | 'condition'
      | 'leftOut'
      | 'reduced'
      | 'pattern'
      | 'pooled'
      | 'description'
      | 'cost'
      | 'size'
      | 'fromHeads'
      | 'profilesPerPerson'
      | 'holdingMore'
      | 'advice',
      string
    >
  >;
  readonly neededBy: Readonly<Record<'any' | 'production', string>>;
  /** Labels of the lines below the owners by unit. */
  readonly unitClosing: Readonly<
    Record<'whole' | 'lent' | 'any' | 'blindAny' | 'production' | 'blindProduction', string>
  >;
  readonly furtherUnits: (units: readonly string[]) => string;
  readonly furtherUseCases: (count: number) => string;
  readonly effortless: string;
  readonly effortlessNote: string;
  readonly of: string;
  readonly inForce: string;
  readonly notInForce: string;
  readonly leftOutNow: string;
  readonly leftOutMark: string;
  readonly reducedMark: string;
  readonly takesOver: (profile: string, by: string) => string;
  readonly chart: string;
  readonly chartAxis: string;
}

/** As many units as a note names. */
const mostNamed = 40;

function shortList(units: readonly string[], others: string): string {
  const named = units.slice(0, mostNamed).join(', ');
  return units.length > mostNamed ? `${named} ${others}` : named;
}

const en: ResponsibilityText = {
  title: 'Responsibilities: who owns what',
  reading:
    'A responsibility belongs to one profile and needs an owner in every unit that runs a use case: a head of the unit, or of the whole organisation where the profile is central. ✕ no owner in some unit, ◆ only one, ● owned, ○ left out on purpose, – no use case needs it.',
  statuses: {
    owned: 'owned',
    oneOwner: 'one owner only',
    noOwner: 'no owner',
    leftOut: 'left out',
    notNeeded: 'not needed',
  },
  finding: [
    'Without an owner where needed: ',
    ' of ',
    ' responsibilities',
    ', most in ',
    '; with one owner only: ',
    '; left out on purpose: ',
  ],
  titles: {
    byPhase: 'Responsibilities by phase',
    useCases: 'Use cases: responsibilities without an owner in their unit',
    byProfile: 'Responsibilities by profile and phase',
    unitOwners: 'Owners by unit and profile',
    owners: 'Owners by profile, whole organisation',
    inForce: 'Responsibilities that count, by phase and profile',
    omissions: 'Left out on purpose, by decision',
    patterns: 'Who takes over: organisation pattern',
    sizes: 'Profiles per person: organisation size',
    all: 'All responsibilities',
  },
  notes: {
    byPhase: 'Lines of the table at the bottom by phase and status.',
    useCases:
      '✕ n of m: of m responsibilities that the use case needs in the phase, n have no owner in its unit. ●: all owned. –: none needed.',
    byProfile:
      'Lines of the table by profile and phase. ✕ n of m: n of m have no owner in some unit; ◆: one owner only; ●: owned; those left out count in m only.',
    unitOwners:
      'Heads of the unit (Mapping sheet, FTE x share above 0) and of the central unit; for a central profile all heads. In production: responsibilities that a proof of concept does without.',
    owners:
      'Heads of the profile (Mapping sheet, FTE x share above 0), plus heads of the profile that takes it over under the organisation pattern, minus members who are both.',
    inForce:
      'Lines of the table that are not left out. 1: a proof of concept needs the phase and the profile; 0: only production does.',
    omissions:
      'A conscious omission, decided on the Assumptions sheet with a name and a date; it holds where it is left out throughout the quarter shown on Coverage. The ML maturity proposes it. Source: ML Skill Profiles whitepaper, "Machine Learning Maturity".',
    patterns:
      'The pattern is chosen on the Assumptions sheet. Source: ML Skill Profiles whitepaper, "Embedding the Skill Profiles within the organization".',
    sizes:
      'The size is chosen on the Assumptions sheet. Holding more: members with more profiles than the size advises. Source: ML Skill Profiles whitepaper, "Company Size and Division Size".',
    all: 'Filter by status to see what nobody owns. Owners: the fewest in a unit that needs them. Effort weight 0: no time is planned for it, but it has to be done all the same.',
  },
  columns: {
    heads: 'Heads',
    takenOverBy: 'Taken over by',
    otherHeads: 'Heads of that profile',
    both: 'Heads of both',
    owners: 'Owners',
    tailoring: 'Tailoring',
    why: 'Why',
    production: 'Use cases in production',
    useCase: 'Use case',
    kind: 'Kind',
    useCases: 'All use cases',
    proof: 'Proof of concept',
    endsWhen: 'Ends when',
    condition: 'Condition',
    leftOut: 'Left out',
    reduced: 'Done in part',
    pattern: 'Organisation pattern',
    pooled: 'Pooled profiles',
    description: 'What it means',
    cost: 'What it costs',
    size: 'Organisation size',
    fromHeads: 'From heads',
    profilesPerPerson: 'Profiles per person',
    holdingMore: 'Holding more',
    advice: 'Advice',
  },
  neededBy: { any: 'Every use case', production: 'Production only' },
  unitClosing: {
    whole: 'Whole organisation',
    lent: 'Central unit',
    any: 'Fewest owners',
    blindAny: 'Without an owner in',
    production: 'Fewest owners, production only',
    blindProduction: 'Without an owner in, production only',
  },
  furtherUnits: (units) =>
    `${plural('en', units.length, 'One more unit is', `${units.length} more units are`)} not listed, those with the fewest use cases: ${shortList(units, 'and others')}.`,
  furtherUseCases: (count) =>
    plural('en', count, 'One more use case is not listed.', `${count} more use cases are not listed.`),
  effortless: 'Without planned effort',
  effortlessNote:
    'responsibilities whose profile has little or no effort in their phase: no demand shows them, yet somebody must do them.',
  of: ' of ',
  inForce: '● in force',
  notInForce: '– not in force',
  leftOutNow: '○ left out now',
  leftOutMark: '○ left out',
  reducedMark: '◐ in part',
  takesOver: (profile, by) => `${profile} by ${by}`,
  chart: 'Responsibilities covered per phase',
  chartAxis: 'Responsibilities',
};

const de: ResponsibilityText = {
  title: 'Zuständigkeiten: wer was verantwortet',
  reading:
    'Eine Zuständigkeit gehört zu einem Profil und braucht in jedem Bereich mit Use Cases jemanden: einen Kopf des Bereichs oder, bei zentralen Profilen, der ganzen Organisation. ✕ in einem Bereich niemand, ◆ nur ein Kopf, ● abgedeckt, ○ bewusst ausgelassen, – kein Use Case braucht sie.',
  statuses: {
    owned: 'abgedeckt',
    oneOwner: 'nur ein Kopf',
    noOwner: 'niemand',
    leftOut: 'ausgelassen',
    notNeeded: 'nicht gebraucht',
  },
  finding: [
    'Ohne Zuständige, wo sie gebraucht werden: ',
    ' von ',
    ' Zuständigkeiten',
    ', die meisten in ',
    '; mit nur einem Kopf: ',
    '; bewusst ausgelassen: ',
  ],
  titles: {
    byPhase: 'Zuständigkeiten je Phase',
    useCases: 'Use Cases: Zuständigkeiten ohne jemanden im Bereich',
    byProfile: 'Zuständigkeiten nach Profil und Phase',
    unitOwners: 'Zuständige nach Bereich und Profil',
    owners: 'Zuständige je Profil, ganze Organisation',
    inForce: 'Zuständigkeiten, die zählen, nach Phase und Profil',
    omissions: 'Bewusst ausgelassen, durch Entscheidung',
    patterns: 'Wer übernimmt: Organisationsmuster',
    sizes: 'Profile je Person: Organisationsgröße',
    all: 'Alle Zuständigkeiten',
  },
  notes: {
    byPhase: 'Zeilen der Tabelle ganz unten nach Phase und Status.',
    useCases:
      '✕ n von m: Von m Zuständigkeiten, die der Use Case in der Phase braucht, hat n niemand im Bereich. ●: alle abgedeckt. –: keine gebraucht.',
    byProfile:
      'Zeilen der Tabelle nach Profil und Phase. ✕ n von m: Für n von m ist in einem Bereich niemand da; ◆: nur ein Kopf; ●: abgedeckt; Ausgelassene zählen nur in m.',
    unitOwners:
      'Köpfe des Bereichs (Blatt Mapping, FTE x Anteil über 0) und des zentralen Bereichs; bei zentralen Profilen alle Köpfe. In Produktion: Zuständigkeiten, ohne die ein Proof of Concept auskommt.',
    owners:
      'Köpfe des Profils (Blatt Mapping, FTE x Anteil über 0), dazu Köpfe des Profils, das es im Organisationsmuster übernimmt, ohne Mitglieder, die beides sind, doppelt zu zählen.',
    inForce:
      'Zeilen der Tabelle, die nicht ausgelassen sind. 1: Ein Proof of Concept braucht die Phase und das Profil; 0: nur die Produktion.',
    omissions:
      'Eine bewusste Auslassung, auf dem Blatt Assumptions mit Name und Datum entschieden; sie gilt, wenn sie das ganze Quartal betrifft, das Coverage zeigt. Der ML-Reifegrad schlägt sie vor. Quelle: Whitepaper ML Skill Profiles, „Machine Learning Maturity“.',
    patterns:
      'Das Muster wird auf dem Blatt Assumptions gewählt. Quelle: Whitepaper ML Skill Profiles, „Embedding the Skill Profiles within the organization“.',
    sizes:
      'Die Größe wird auf dem Blatt Assumptions gewählt. Mehr Profile: Mitglieder mit mehr Profilen, als die Größe empfiehlt. Quelle: Whitepaper ML Skill Profiles, „Company Size and Division Size“.',
    all: 'Filtern Sie nach Status, um zu sehen, was niemand abdeckt. Zuständige: die wenigsten in einem Bereich, der sie braucht. Aufwandsgewicht 0: Dafür ist keine Zeit geplant, zu tun ist es trotzdem.',
  },
  columns: {
    heads: 'Köpfe',
    takenOverBy: 'Übernommen von',
    otherHeads: 'Köpfe jenes Profils',
    both: 'Köpfe in beiden',
    owners: 'Verantwortliche',
    tailoring: 'Zuschnitt',
    why: 'Warum',
    production: 'Use Cases in Produktion',
    useCase: 'Use Case',
    kind: 'Art',
    useCases: 'Alle Use Cases',
    proof: 'Proof of Concept',
    endsWhen: 'Endet, wenn',
    condition: 'Bedingung',
    leftOut: 'Ausgelassen',
    reduced: 'Teilweise',
    pattern: 'Organisationsmuster',
    pooled: 'Gebündelte Profile',
    description: 'Was es bedeutet',
    cost: 'Was es kostet',
    size: 'Organisationsgröße',
    fromHeads: 'Ab Köpfen',
    profilesPerPerson: 'Profile je Person',
    holdingMore: 'Mehr Profile',
    advice: 'Rat',
  },
  neededBy: { any: 'Jedem Use Case', production: 'Nur Produktion' },
  unitClosing: {
    whole: 'Ganze Organisation',
    lent: 'Zentraler Bereich',
    any: 'Wenigste Zuständige',
    blindAny: 'Niemand in',
    production: 'Wenigste Zuständige, nur Produktion',
    blindProduction: 'Niemand in, nur Produktion',
  },
  furtherUnits: (units) =>
    `${plural('de', units.length, 'Ein weiterer Bereich steht', `${units.length} weitere Bereiche stehen`)} nicht hier, die mit den wenigsten Use Cases: ${shortList(units, 'und andere')}.`,
  furtherUseCases: (count) =>
    plural(
      'de',
      count,
      'Ein weiterer Use Case steht nicht hier.',
      `${count} weitere Use Cases stehen nicht hier.`,
    ),
  effortless: 'Ohne geplanten Aufwand',
  effortlessNote:
    'Zuständigkeiten, deren Profil in der Phase wenig oder keinen Aufwand hat: Kein Bedarf zeigt sie, und doch muss sie jemand erledigen.',
  of: ' von ',
  inForce: '● gilt',
  notInForce: '– gilt nicht',
  leftOutNow: '○ ausgelassen',
  leftOutMark: '○ ausgelassen',
  reducedMark: '◐ teilweise',
  takesOver: (profile, by) => `${profile} von ${by}`,
  chart: 'Abgedeckte Zuständigkeiten je Phase',
  chartAxis: 'Zuständigkeiten',
};

/** The words of the Responsibilities sheet by language. */
export const responsibilityTexts: Readonly<Record<Language, ResponsibilityText>> = { en, de };
