import { counted } from '../../domain/numberWords';
import type { CoverageStatus } from '../../domain/coverage/coverageStatus';

const statusesEn: Readonly<Record<CoverageStatus, string>> = {
  noDemand: 'No demand',
  noCapacity: 'No capacity',
  gap: 'Gap',
  tight: 'Tight',
  covered: 'Covered',
  surplus: 'Surplus',
};

/** The texts of the coverage in English. */
export const coverageEn = {
  title: 'Coverage',
  finding: (count: number, shown: string) =>
    count === 0
      ? 'Capacity meets demand in every profile and phase.'
      : counted('en', count, shown, 'shortfall.', 'shortfalls.'),
  map: 'Coverage by profile and phase',
  how: 'Pick a cell for its numbers; the sheet shows it too.',
  profile: 'Profile',
  total: 'All phases',
  legend: 'Symbols',
  statuses: statusesEn,
  cell: (profile: string, phase: string, status: string, coverage: string) =>
    `${profile}, ${phase}: ${status}${coverage === '' ? '' : `, ${coverage}`}`,
  place: (profile: string, phase: string) => `${profile}: ${phase}`,
  figures: (capacity: string, demand: string) => `Capacity ${capacity} FTE, demand ${demand} FTE.`,
  missing: (fte: string) => `Short by ${fte} FTE.`,
  spare: (fte: string) => `${fte} FTE are spare.`,
  enough: 'Capacity is what is needed.',
  nothing: 'No use case asks for this profile here.',
  show: (cell: string) => `Show ${cell}`,
  next: 'Next: Plan',
};

/** The texts of the coverage in German. */
export const coverageDe: typeof coverageEn = {
  title: 'Abdeckung',
  finding: (count, shown) =>
    count === 0
      ? 'Die Kapazität deckt den Bedarf in jedem Profil und jeder Phase.'
      : counted('de', count, shown, 'Engpass.', 'Engpässe.'),
  map: 'Abdeckung nach Profil und Phase',
  how: 'Wählen Sie eine Zelle für ihre Zahlen; auch das Blatt zeigt sie.',
  profile: 'Profil',
  total: 'Alle Phasen',
  legend: 'Zeichen',
  statuses: {
    noDemand: 'Kein Bedarf',
    noCapacity: 'Keine Kapazität',
    gap: 'Lücke',
    tight: 'Knapp',
    covered: 'Gedeckt',
    surplus: 'Überhang',
  },
  cell: (profile, phase, status, coverage) =>
    `${profile}, ${phase}: ${status}${coverage === '' ? '' : `, ${coverage}`}`,
  place: (profile, phase) => `${profile}: ${phase}`,
  figures: (capacity, demand) => `Kapazität ${capacity} FTE, Bedarf ${demand} FTE.`,
  missing: (fte) => `Es fehlen ${fte} FTE.`,
  spare: (fte) => `${fte} FTE sind frei.`,
  enough: 'Die Kapazität entspricht dem Bedarf.',
  nothing: 'Kein Use Case braucht dieses Profil hier.',
  show: (cell) => `${cell} zeigen`,
  next: 'Weiter: Plan',
};
