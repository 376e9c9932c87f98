import type { Language } from '../../framework/language';

/** What the planner says of an assignment. */
type AssignmentStatus = 'proposed' | 'confirmed' | 'rejected';

/** How far a member is from the use case. */
export type Distance = 'own' | 'centre' | 'elsewhere';

/** The words of the Staffing sheet. */
export interface StaffingText {
  readonly title: string;
  readonly statuses: Readonly<Record<AssignmentStatus, string>>;
  readonly distances: Readonly<Record<Distance, string>>;
  /** Around the numbers of the finding: needed, assigned, the quarter, what is missing over all quarters. */
  readonly finding: {
    readonly before: string;
    readonly needed: string;
    readonly assigned: string;
    readonly missing: string;
    readonly after: string;
  };
  readonly none: string;
  readonly note: string;
  readonly rules: string;
  readonly notProven: string;
  readonly titles: {
    readonly needed: string;
    readonly assigned: string;
    readonly missing: string;
    readonly coverage: string;
    readonly available: string;
    readonly given: string;
    readonly load: string;
  };
  readonly useCase: string;
  readonly profile: string;
  readonly member: string;
  readonly memberId: string;
  readonly fewerMembers: (shown: number, members: number) => string;
  readonly absent: string;
}

/** The words of the Staffing sheet by language. */
export const staffingTexts: Readonly<Record<Language, StaffingText>> = {
  en: {
    title: 'Staffing',
    statuses: { proposed: 'Proposed', confirmed: 'Confirmed', rejected: 'Rejected' },
    distances: { own: 'Own unit', centre: 'Centre', elsewhere: 'Other unit' },
    finding: {
      before: 'In the first quarter use cases need ',
      needed: ' FTE, and ',
      assigned: ' of them are assigned; over all quarters ',
      missing: ' FTE-quarters are missing',
      after: '.',
    },
    none: 'No assignment to show: state use cases on Use Cases, and a run proposes who works on them.',
    note: 'Confirm, change or reject a line, or add your own below: what is confirmed, changed or commented stays in every run, and what is rejected is not proposed again. What you change counts from the next run on.',
    rules:
      'Rules: what is confirmed stays; as little as possible is missing, first where priority is must; own unit before centre before other units; the same people stay; at most two use cases at a time; whole tenths of an FTE. Availability and profile decide, nobody is judged.',
    notProven: ' The search ended before it was proven that nothing better is possible.',
    titles: {
      needed: 'Needed (FTE), as of the last run',
      assigned: 'Assigned (FTE)',
      missing: 'Missing (FTE)',
      coverage: 'Coverage by use case',
      available: 'Available for use cases (FTE), as of the last run',
      given: 'Assigned by member (FTE)',
      load: 'Load by member',
    },
    useCase: 'Use case',
    profile: 'Profile',
    member: 'Member',
    memberId: 'Member ID',
    fewerMembers: (shown, members) =>
      `The first ${shown} of ${members} members; plan --json lists all assignments.`,
    absent: 'absent',
  },
  de: {
    title: 'Besetzung',
    statuses: { proposed: 'Vorgeschlagen', confirmed: 'Bestätigt', rejected: 'Abgelehnt' },
    distances: { own: 'Eigener Bereich', centre: 'Zentrale', elsewhere: 'Anderer Bereich' },
    finding: {
      before: 'Im ersten Quartal brauchen Use Cases ',
      needed: ' FTE, davon sind ',
      assigned: ' zugeteilt; über alle Quartale fehlen ',
      missing: ' FTE-Quartale',
      after: '.',
    },
    none: 'Keine Zuteilung: Use Cases auf Use Cases angeben, dann schlägt ein Lauf vor, wer daran arbeitet.',
    note: 'Zeilen bestätigen, ändern oder ablehnen oder eigene darunter ergänzen: Bestätigtes, Geändertes und Kommentiertes bleibt in jedem Lauf, Abgelehntes wird nicht wieder vorgeschlagen. Änderungen zählen ab dem nächsten Lauf.',
    rules:
      'Regeln: Bestätigtes bleibt; es fehlt so wenig wie möglich, zuerst bei Priorität Muss; eigener Bereich vor Zentrale vor anderen Bereichen; dieselben Personen bleiben; höchstens zwei Use Cases gleichzeitig; ganze Zehntel einer FTE. Verfügbarkeit und Profil entscheiden, niemand wird bewertet.',
    notProven: ' Die Suche endete, bevor bewiesen war, dass nichts Besseres möglich ist.',
    titles: {
      needed: 'Bedarf (FTE), Stand des letzten Laufs',
      assigned: 'Zugeteilt (FTE)',
      missing: 'Fehlt (FTE)',
      coverage: 'Abdeckung je Use Case',
      available: 'Verfügbar für Use Cases (FTE), Stand des letzten Laufs',
      given: 'Zugeteilt je Mitglied (FTE)',
      load: 'Auslastung je Mitglied',
    },
    useCase: 'Use Case',
    profile: 'Profil',
    member: 'Mitglied',
    memberId: 'Mitglied-ID',
    fewerMembers: (shown, members) =>
      `Die ersten ${shown} von ${members} Mitgliedern; plan --json nennt alle Zuteilungen.`,
    absent: 'abwesend',
  },
};
