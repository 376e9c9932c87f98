import type { Language } from '../../framework/language';

/** The ids of all table columns. */
export type ColumnId =
  | 'memberId'
  | 'name'
  | 'title'
  | 'unit'
  | 'fte'
  | 'start'
  | 'end'
  | 'profile1'
  | 'share1'
  | 'profile2'
  | 'share2'
  | 'profile3'
  | 'share3'
  | 'level'
  | 'status'
  | 'confidence'
  | 'evidence'
  | 'fte1'
  | 'fte2'
  | 'fte3'
  | 'proposal'
  | 'rosterRow'
  | 'cellName'
  | 'assumption'
  | 'value'
  | 'measure'
  | 'allowed'
  | 'note'
  | 'source'
  | 'profile'
  | 'useCase'
  | 'kind'
  | 'size'
  | 'mixDataEngineering'
  | 'mixModeling'
  | 'mixDeployment'
  | 'countedFte'
  | 'stageDataEngineering'
  | 'stageModeling'
  | 'stageDeployment'
  | 'line'
  | 'action'
  | 'quarter'
  | 'startDate'
  | 'heads'
  | 'base'
  | 'oneOff'
  | 'inPlan'
  | 'owner'
  | 'comment'
  | 'minimumHeads'
  | 'minimumLevel'
  | 'responsibilityId'
  | 'memberSkill'
  | 'band'
  | 'benchmark'
  | 'quartile1'
  | 'quartile3'
  | 'count'
  | 'year'
  | 'country'
  | 'currency'
  | 'field'
  | 'header'
  | 'useCases'
  | 'run'
  | 'when'
  | 'version'
  | 'fingerprint'
  | 'members'
  | 'auto'
  | 'review'
  | 'confirmed'
  | 'none'
  | 'problems'
  | 'newMembers'
  | 'departed'
  | 'changed'
  | 'hires';

const en: Readonly<Record<ColumnId, string>> = {
  memberId: 'Member ID',
  name: 'Name',
  title: 'Title',
  unit: 'Unit',
  fte: 'FTE',
  start: 'Start',
  end: 'End',
  profile1: 'Profile 1',
  share1: 'Share 1',
  profile2: 'Profile 2',
  share2: 'Share 2',
  profile3: 'Profile 3',
  share3: 'Share 3',
  level: 'Level',
  status: 'Status',
  confidence: 'Confidence',
  evidence: 'Evidence',
  fte1: 'FTE 1',
  fte2: 'FTE 2',
  fte3: 'FTE 3',
  proposal: 'Proposal',
  rosterRow: 'Roster row',
  cellName: 'Name',
  assumption: 'Assumption',
  value: 'Value',
  measure: 'Unit',
  allowed: 'Allowed',
  note: 'Note',
  source: 'Source',
  profile: 'Profile',
  useCase: 'Use case',
  kind: 'Kind',
  size: 'Size',
  mixDataEngineering: 'Data Engineering mix',
  mixModeling: 'Modeling mix',
  mixDeployment: 'Deployment mix',
  countedFte: 'Counted FTE',
  stageDataEngineering: 'Data Engineering FTE',
  stageModeling: 'Modeling FTE',
  stageDeployment: 'Deployment FTE',
  line: 'Line',
  action: 'Action',
  quarter: 'Quarter',
  startDate: 'Start date',
  heads: 'Heads',
  base: 'Base per head',
  oneOff: 'One-off',
  inPlan: 'Cost in plan',
  owner: 'Owner',
  comment: 'Comment',
  minimumHeads: 'Minimum heads',
  minimumLevel: 'Minimum level',
  responsibilityId: 'Responsibility id',
  memberSkill: 'Member and skill',
  band: 'Band',
  benchmark: 'Benchmark (USD)',
  quartile1: 'Quartile 1 (USD)',
  quartile3: 'Quartile 3 (USD)',
  count: 'n',
  year: 'Year',
  useCases: 'Use cases',
  field: 'Field',
  header: 'Heading',
  country: 'Country',
  currency: 'Currency',
  run: 'Run',
  when: 'When',
  version: 'Version',
  fingerprint: 'Input fingerprint',
  members: 'Members',
  auto: 'Auto',
  review: 'Review',
  confirmed: 'Confirmed',
  none: 'None',
  problems: 'Problems',
  newMembers: 'New',
  departed: 'Departed',
  changed: 'Changed',
  hires: 'Heads proposed',
};

const de: Readonly<Record<ColumnId, string>> = {
  memberId: 'Mitglied-ID',
  name: 'Name',
  title: 'Titel',
  unit: 'Bereich',
  fte: 'FTE',
  start: 'Beginn',
  end: 'Ende',
  profile1: 'Profil 1',
  share1: 'Anteil 1',
  profile2: 'Profil 2',
  share2: 'Anteil 2',
  profile3: 'Profil 3',
  share3: 'Anteil 3',
  level: 'Stufe',
  status: 'Status',
  confidence: 'Sicherheit',
  evidence: 'Begründung',
  fte1: 'FTE 1',
  fte2: 'FTE 2',
  fte3: 'FTE 3',
  proposal: 'Vorschlag',
  rosterRow: 'Zeile der Liste',
  cellName: 'Name',
  assumption: 'Annahme',
  value: 'Wert',
  measure: 'Einheit',
  allowed: 'Erlaubt',
  note: 'Hinweis',
  source: 'Quelle',
  profile: 'Profil',
  useCase: 'Use Case',
  kind: 'Art',
  size: 'Größe',
  mixDataEngineering: 'Anteil Data Engineering',
  mixModeling: 'Anteil Modeling',
  mixDeployment: 'Anteil Deployment',
  countedFte: 'Gezählte FTE',
  stageDataEngineering: 'FTE Data Engineering',
  stageModeling: 'FTE Modeling',
  stageDeployment: 'FTE Deployment',
  line: 'Zeile',
  action: 'Maßnahme',
  quarter: 'Quartal',
  startDate: 'Erster Tag',
  heads: 'Köpfe',
  base: 'Grundgehalt je Kopf',
  oneOff: 'Einmalig',
  inPlan: 'Kosten im Plan',
  owner: 'Verantwortlich',
  comment: 'Kommentar',
  minimumHeads: 'Mindestköpfe',
  minimumLevel: 'Mindeststufe',
  responsibilityId: 'Verantwortungs-Id',
  memberSkill: 'Mitglied und Fähigkeit',
  band: 'Band',
  benchmark: 'Vergleichswert (USD)',
  quartile1: 'Quartil 1 (USD)',
  quartile3: 'Quartil 3 (USD)',
  count: 'n',
  year: 'Jahr',
  useCases: 'Use Cases',
  field: 'Feld',
  header: 'Überschrift',
  country: 'Land',
  currency: 'Währung',
  run: 'Lauf',
  when: 'Wann',
  version: 'Version',
  fingerprint: 'Fingerabdruck der Eingabe',
  members: 'Mitglieder',
  auto: 'Automatisch',
  review: 'Prüfen',
  confirmed: 'Bestätigt',
  none: 'Keines',
  problems: 'Probleme',
  newMembers: 'Neu',
  departed: 'Ausgeschieden',
  changed: 'Geändert',
  hires: 'Vorgeschlagene Köpfe',
};

/** The headings of all table columns by language. */
export const columnTexts: Readonly<Record<Language, Readonly<Record<ColumnId, string>>>> = { en, de };
