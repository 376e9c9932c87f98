import type { Language } from '../../framework/language';
import type { CoverageStatus } from '../../domain/coverage/coverageStatus';

/** The words that several sheets use. */
export interface SharedText {
  readonly capacity: string;
  readonly demand: string;
  readonly coverage: string;
  readonly effortFte: string;
  readonly weight: string;
  readonly total: string;
  readonly phase: string;
  readonly quarter: string;
  readonly organisation: string;
  readonly centre: string;
  readonly profile: string;
  readonly unit: string;
  readonly heads: string;
  readonly status: string;
  readonly statuses: Readonly<Record<CoverageStatus, string>>;
  /** What to do about a surplus that is none. */
  readonly otherWork: string;
}

const en: SharedText = {
  capacity: 'Capacity',
  demand: 'Demand',
  coverage: 'Coverage',
  effortFte: 'Effort (FTE)',
  weight: 'Weights',
  total: 'Total',
  phase: 'Phase',
  quarter: 'Quarter',
  organisation: 'No unit stated',
  centre: 'Centre',
  profile: 'Profile',
  unit: 'Unit',
  heads: 'Heads',
  status: 'Status',
  statuses: {
    noDemand: 'no demand',
    noCapacity: 'no capacity',
    gap: 'Gap',
    tight: 'Tight',
    covered: 'Covered',
    surplus: 'Surplus',
  },
  otherWork:
    'More capacity than demand may be people who are busy with other work: state it on Use Cases as Other work, with its profile and FTE.',
};

const de: SharedText = {
  capacity: 'Kapazität',
  demand: 'Bedarf',
  coverage: 'Abdeckung',
  effortFte: 'Aufwand (FTE)',
  weight: 'Gewichte',
  total: 'Summe',
  phase: 'Phase',
  quarter: 'Quartal',
  organisation: 'Ohne Bereich',
  centre: 'Zentrale',
  profile: 'Profil',
  unit: 'Bereich',
  heads: 'Köpfe',
  status: 'Status',
  statuses: {
    noDemand: 'kein Bedarf',
    noCapacity: 'keine Kapazität',
    gap: 'Lücke',
    tight: 'Knapp',
    covered: 'Gedeckt',
    surplus: 'Überhang',
  },
  otherWork:
    'Mehr Kapazität als Bedarf kann andere Arbeit sein: Tragen Sie sie auf Use Cases als Andere Arbeit ein, mit Profil und FTE.',
};

/** The words that several sheets use by language. */
export const sharedTexts: Readonly<Record<Language, SharedText>> = { en, de };
