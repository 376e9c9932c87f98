import type { Language } from '../../framework/language';

/** The words of the Team sheet. */
export interface TeamText {
  readonly title: string;
  readonly noLevel: string;
  readonly central: string;
  readonly perUnit: string;
  readonly titles: Readonly<
    Record<
      | 'heads'
      | 'fte'
      | 'minimum'
      | 'single'
      | 'unitStatus'
      | 'unitFte'
      | 'unitDemand'
      | 'unitHeads'
      | 'members',
      string
    >
  >;
  readonly notes: Readonly<Record<keyof TeamText['titles'] | 'reading', string>>;
  readonly planned: string;
  readonly places: string;
  readonly needed: string;
  readonly atLevel: string;
  readonly ok: string;
  /** Before the number of heads that are missing. */
  readonly short: string;
  readonly nobody: string;
  readonly oneHead: string;
  readonly heads: string;
  readonly inTheUnits: string;
  readonly centre: string;
  /** Parts of the live finding, each before its number: single heads, places with nobody, profiles short. */
  readonly finding: readonly [string, string, string];
  readonly furtherUnits: (count: number) => string;
  readonly tooManyMembers: (count: number) => string;
  readonly mappingRow: string;
  readonly secondProfile: string;
  readonly thirdProfile: string;
  readonly chart: string;
}

const en: TeamText = {
  title: 'Team: heads, levels and units',
  noLevel: 'No level',
  central: 'central',
  perUnit: 'per unit',
  titles: {
    heads: 'Heads by profile and level',
    fte: 'FTE by profile and level',
    minimum: 'Minimum heads and levels',
    single: 'Single points of failure',
    unitStatus: 'Coverage by unit',
    unitFte: 'Capacity by unit (FTE)',
    unitDemand: 'Demand by unit (FTE)',
    unitHeads: 'Heads by unit',
    members: 'FTE of each member by profile',
  },
  notes: {
    reading:
      'A head is a member who gives a profile time (FTE x share above 0); a member with two profiles is a head of both.',
    heads:
      'How this number is made: rows of the Mapping sheet with the profile in Profile 1, 2 or 3, the level, and FTE above 0; no level = all heads of the profile minus those with a level.',
    fte: 'How this number is made: sum of FTE 1, 2 and 3 (FTE x share) over the same rows of the Mapping sheet.',
    minimum:
      'How this number is made: needed = minimum heads x places (1, or the units where the profile is planned per unit); heads at or above the minimum level, any level where none is set. Minimum heads and levels: Assumptions sheet, table MLTP_Profiles.',
    single:
      'One head means that absence or departure leaves the place without the profile. Heads per place: block "Heads by unit"; nobody counts as missing only where there is demand.',
    unitStatus:
      'Symbol, word and percentage by coverage = capacity ÷ demand of the two blocks below. Central profiles work for all units and stand in the last row; which ones are central follows from the organisation pattern, and all are while no use case names a unit.',
    unitFte:
      'What members of the place have for use cases in the quarter shown, less other work and with what the central unit lends; Demand sheet.',
    unitDemand: 'Demand of the place over all phases in the quarter shown; Demand sheet.',
    unitHeads: 'How this number is made: members of the unit that give the profile time, Mapping sheet.',
    members: 'How this number is made: FTE 1, 2 and 3 of the member on the Mapping sheet.',
  },
  planned: 'Planned',
  places: 'Places',
  needed: 'Needed',
  atLevel: 'Heads from that level',
  ok: 'OK',
  short: 'short by ',
  nobody: 'nobody',
  oneHead: 'one head',
  heads: ' heads',
  inTheUnits: 'in the units',
  centre: 'Whole organisation',
  finding: [
    'Single points of failure (one head only): ',
    '; places where a needed profile has nobody: ',
    '; profiles below their minimum: ',
  ],
  furtherUnits: (count) =>
    `${count} further units with fewer FTE are not listed; they count in the last row. Filter the Mapping sheet by unit to see them.`,
  tooManyMembers: (count) =>
    `${count} members are too many for a matrix: the Mapping sheet shows FTE 1 to 3 of each and can be filtered by profile.`,
  mappingRow: 'Row in Mapping table',
  secondProfile: 'Members with a second profile',
  thirdProfile: 'with a third',
  chart: 'Heads by profile and level',
};

const de: TeamText = {
  title: 'Team: Köpfe, Stufen und Bereiche',
  noLevel: 'Ohne Stufe',
  central: 'zentral',
  perUnit: 'je Bereich',
  titles: {
    heads: 'Köpfe nach Profil und Stufe',
    fte: 'FTE nach Profil und Stufe',
    minimum: 'Mindestköpfe und Mindeststufen',
    single: 'Einzelne Ausfallstellen',
    unitStatus: 'Abdeckung je Bereich',
    unitFte: 'Kapazität je Bereich (FTE)',
    unitDemand: 'Bedarf je Bereich (FTE)',
    unitHeads: 'Köpfe je Bereich',
    members: 'FTE jedes Mitglieds nach Profil',
  },
  notes: {
    reading:
      'Ein Kopf ist ein Mitglied, das einem Profil Zeit gibt (FTE x Anteil über 0); ein Mitglied mit zwei Profilen ist Kopf in beiden.',
    heads:
      'So entsteht diese Zahl: Zeilen des Blatts Mapping mit dem Profil in Profil 1, 2 oder 3, der Stufe und FTE über 0; ohne Stufe = alle Köpfe des Profils minus jene mit Stufe.',
    fte: 'So entsteht diese Zahl: Summe von FTE 1, 2 und 3 (FTE x Anteil) über dieselben Zeilen des Blatts Mapping.',
    minimum:
      'So entsteht diese Zahl: nötig = Mindestköpfe x Orte (1, oder die Bereiche, wo das Profil je Bereich geplant wird); Köpfe ab der Mindeststufe, jede Stufe, wo keine gesetzt ist. Mindestköpfe und -stufen: Blatt Assumptions, Tabelle MLTP_Profiles.',
    single:
      'Ein Kopf heißt: Abwesenheit oder Weggang lässt den Ort ohne das Profil. Köpfe je Ort: Block „Köpfe je Bereich“; niemand zählt nur dort als fehlend, wo Bedarf besteht.',
    unitStatus:
      'Zeichen, Wort und Prozentsatz nach Abdeckung = Kapazität ÷ Bedarf der beiden Blöcke darunter. Zentrale Profile arbeiten für alle Bereiche und stehen in der letzten Zeile; welche zentral sind, folgt aus dem Organisationsmuster, und alle sind es, solange kein Use Case einen Bereich nennt.',
    unitFte:
      'Was Mitglieder des Ortes im gezeigten Quartal für Use Cases haben, ohne andere Arbeit und mit dem, was der zentrale Bereich verleiht; Blatt Demand.',
    unitDemand: 'Bedarf des Ortes über alle Phasen im gezeigten Quartal; Blatt Demand.',
    unitHeads: 'So entsteht diese Zahl: Mitglieder des Bereichs, die dem Profil Zeit geben, Blatt Mapping.',
    members: 'So entsteht diese Zahl: FTE 1, 2 und 3 des Mitglieds auf dem Blatt Mapping.',
  },
  planned: 'Geplant',
  places: 'Orte',
  needed: 'Nötig',
  atLevel: 'Köpfe ab dieser Stufe',
  ok: 'OK',
  short: 'es fehlen ',
  nobody: 'niemand',
  oneHead: 'ein Kopf',
  heads: ' Köpfe',
  inTheUnits: 'in den Bereichen',
  centre: 'Gesamte Organisation',
  finding: [
    'Einzelne Ausfallstellen (nur ein Kopf): ',
    '; Orte, an denen ein nötiges Profil niemanden hat: ',
    '; Profile unter ihrem Minimum: ',
  ],
  furtherUnits: (count) =>
    `${count} weitere Bereiche mit weniger FTE sind nicht aufgeführt; sie zählen in der letzten Zeile. Das Blatt Mapping lässt sich nach Bereich filtern.`,
  tooManyMembers: (count) =>
    `${count} Mitglieder sind zu viele für eine Matrix: Das Blatt Mapping zeigt FTE 1 bis 3 von jedem und lässt sich nach Profil filtern.`,
  mappingRow: 'Zeile im Mapping',
  secondProfile: 'Mitglieder mit zweitem Profil',
  thirdProfile: 'mit drittem',
  chart: 'Köpfe nach Profil und Stufe',
};

/** The words of the Team sheet by language. */
export const teamTexts: Readonly<Record<Language, TeamText>> = { en, de };
