import type { Language } from '../../framework/language';
import type { OwnershipStatus } from '../../domain/team/ownership';

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
  readonly titles: Readonly<
    Record<'byPhase' | 'byProfile' | 'owners' | 'omissions' | 'patterns' | 'sizes' | 'all', string>
  >;
  readonly notes: Readonly<
    Record<'byPhase' | 'byProfile' | 'owners' | 'omissions' | 'patterns' | 'sizes' | 'all', string>
  >;
  readonly columns: Readonly<
    Record<
      | 'phase'
      | 'heads'
      | 'takenOverBy'
      | 'otherHeads'
      | 'both'
      | 'owners'
      | 'tailoring'
      | 'why'
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

const en: ResponsibilityText = {
  title: 'Responsibilities: who owns what',
  reading:
    'Each responsibility of the framework belongs to one profile; its owners are the heads of that profile. Colour, symbol and word: ✕ no owner, ◆ one owner only, ● owned, ○ left out on purpose.',
  statuses: { owned: 'owned', oneOwner: 'one owner only', noOwner: 'no owner', leftOut: 'left out' },
  finding: [
    'Without an owner: ',
    ' of ',
    ' responsibilities',
    ', most in ',
    '; with one owner only: ',
    '; left out on purpose: ',
  ],
  titles: {
    byPhase: 'Responsibilities by phase',
    byProfile: 'Responsibilities by profile and phase',
    owners: 'Owners by profile',
    omissions: 'Left out on purpose: maturity',
    patterns: 'Who takes over: organisation pattern',
    sizes: 'Profiles per person: organisation size',
    all: 'All responsibilities',
  },
  notes: {
    byPhase: 'How this number is made: lines of the table at the bottom by phase and status.',
    byProfile:
      'How this is made: lines of the table by profile and phase. ✕ n of m: n of m have no owner; ◆: one owner only; ●: owned; those left out count in m only.',
    owners:
      'How this number is made: heads of the profile (Mapping sheet, FTE x share above 0), plus heads of the profile that takes it over under the organisation pattern, minus members who are both.',
    omissions:
      'A conscious omission: it holds at the chosen ML maturity (Assumptions sheet) and has to remain a decision. Change the maturity and the table below follows. Source: ML Skill Profiles whitepaper, "Machine Learning Maturity".',
    patterns:
      'The pattern is chosen on the Assumptions sheet. Source: ML Skill Profiles whitepaper, "Embedding the Skill Profiles within the organization".',
    sizes:
      'The size is chosen on the Assumptions sheet. Holding more: members with more profiles than the size advises. Source: ML Skill Profiles whitepaper, "Company Size and Division Size".',
    all: 'Filter by status to see what nobody owns. Effort is the weight of the profile in the phase: an unowned responsibility with a high weight matters most.',
  },
  columns: {
    phase: 'Phase',
    heads: 'Heads',
    takenOverBy: 'Taken over by',
    otherHeads: 'Heads of that profile',
    both: 'Heads of both',
    owners: 'Owners',
    tailoring: 'Tailoring',
    why: 'Why',
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
  title: 'Responsibilities: wer was verantwortet',
  reading:
    'Jede Verantwortung des Frameworks gehört zu einem Profil; verantwortlich sind dessen Köpfe. Farbe, Zeichen und Wort: ✕ niemand, ◆ nur ein Kopf, ● verantwortet, ○ bewusst ausgelassen.',
  statuses: {
    owned: 'verantwortet',
    oneOwner: 'nur ein Kopf',
    noOwner: 'niemand',
    leftOut: 'ausgelassen',
  },
  finding: [
    'Ohne Verantwortlichen: ',
    ' von ',
    ' Verantwortungen',
    ', die meisten in ',
    '; mit nur einem Kopf: ',
    '; bewusst ausgelassen: ',
  ],
  titles: {
    byPhase: 'Verantwortungen je Phase',
    byProfile: 'Verantwortungen nach Profil und Phase',
    owners: 'Verantwortliche je Profil',
    omissions: 'Bewusst ausgelassen: Reifegrad',
    patterns: 'Wer übernimmt: Organisationsmuster',
    sizes: 'Profile je Person: Organisationsgröße',
    all: 'Alle Verantwortungen',
  },
  notes: {
    byPhase: 'So entsteht diese Zahl: Zeilen der Tabelle ganz unten nach Phase und Status.',
    byProfile:
      'So entsteht das: Zeilen der Tabelle nach Profil und Phase. ✕ n von m: n von m verantwortet niemand; ◆: nur ein Kopf; ●: verantwortet; Ausgelassene zählen nur in m.',
    owners:
      'So entsteht diese Zahl: Köpfe des Profils (Blatt Mapping, FTE x Anteil über 0), dazu Köpfe des Profils, das es im Organisationsmuster übernimmt, ohne Mitglieder, die beides sind, doppelt zu zählen.',
    omissions:
      'Eine bewusste Auslassung: Sie gilt beim gewählten ML-Reifegrad (Blatt Assumptions) und muss eine Entscheidung bleiben. Ändern Sie den Reifegrad, und die Tabelle unten folgt. Quelle: Whitepaper ML Skill Profiles, „Machine Learning Maturity“.',
    patterns:
      'Das Muster wird auf dem Blatt Assumptions gewählt. Quelle: Whitepaper ML Skill Profiles, „Embedding the Skill Profiles within the organization“.',
    sizes:
      'Die Größe wird auf dem Blatt Assumptions gewählt. Mehr Profile: Mitglieder mit mehr Profilen, als die Größe empfiehlt. Quelle: Whitepaper ML Skill Profiles, „Company Size and Division Size“.',
    all: 'Filtern Sie nach Status, um zu sehen, was niemand verantwortet. Das Gewicht ist der Aufwand des Profils in der Phase: Eine Verantwortung ohne Kopf mit hohem Gewicht zählt am meisten.',
  },
  columns: {
    phase: 'Phase',
    heads: 'Köpfe',
    takenOverBy: 'Übernommen von',
    otherHeads: 'Köpfe jenes Profils',
    both: 'Köpfe in beiden',
    owners: 'Verantwortliche',
    tailoring: 'Zuschnitt',
    why: 'Warum',
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
  of: ' von ',
  inForce: '● gilt',
  notInForce: '– gilt nicht',
  leftOutNow: '○ ausgelassen',
  leftOutMark: '○ ausgelassen',
  reducedMark: '◐ teilweise',
  takesOver: (profile, by) => `${profile} von ${by}`,
  chart: 'Abgedeckte Verantwortungen je Phase',
  chartAxis: 'Verantwortungen',
};

/** The words of the Responsibilities sheet by language. */
export const responsibilityTexts: Readonly<Record<Language, ResponsibilityText>> = { en, de };
