import type { Language } from '../../framework/language';

/** The words of the Effort sheet. */
export interface EffortText {
  readonly title: string;
  readonly notes: Readonly<Record<'reading' | 'phase' | 'quarter' | 'byPhase', string>>;
  readonly charts: Readonly<
    Record<'byProfile' | 'byPhase' | 'byQuarter' | 'demandByPhase' | 'capacityByPhase', string>
  >;
}

const en: EffortText = {
  title: 'Effort per phase and quarter',
  notes: {
    reading:
      'The first two tables show the quarter chosen on Coverage, the others all eight. The phases shift as use cases go from Prepare to Build to Operate.',
    phase: 'Capacity and demand of the Coverage sheet in the quarter shown there.',
    quarter:
      'Members and use cases count by month. Demand and what is saved add up to the FTE of the use cases: the check must be 0.',
    byPhase: 'Sum over the profiles of the quarter, Demand sheet.',
  },
  charts: {
    byProfile: 'Effort per phase: capacity by profile, demand as line',
    byPhase: 'Capacity against demand per phase',
    byQuarter: 'Capacity against demand per quarter',
    demandByPhase: 'Demand per quarter by phase: what skills are needed when',
    capacityByPhase: 'Capacity per quarter by phase',
  },
};

const de: EffortText = {
  title: 'Aufwand je Phase und Quartal',
  notes: {
    reading:
      'Die ersten beiden Tabellen zeigen das auf Coverage gewählte Quartal, die anderen alle acht. Die Phasen verschieben sich, wenn Use Cases vom Vorbereiten zum Bauen und Betreiben gehen.',
    phase: 'Kapazität und Bedarf des Blatts Coverage im dort gezeigten Quartal.',
    quarter:
      'Mitglieder und Use Cases zählen nach Monaten. Bedarf und Gespartes ergeben die FTE der Use Cases: Die Kontrolle muss 0 sein.',
    byPhase: 'Summe über die Profile des Quartals, Blatt Demand.',
  },
  charts: {
    byProfile: 'Aufwand je Phase: Kapazität nach Profil, Bedarf als Linie',
    byPhase: 'Kapazität und Bedarf je Phase',
    byQuarter: 'Kapazität und Bedarf je Quartal',
    demandByPhase: 'Bedarf je Quartal nach Phase: welche Skills wann gebraucht werden',
    capacityByPhase: 'Kapazität je Quartal nach Phase',
  },
};

/** The words of the Effort sheet by language. */
export const effortTexts: Readonly<Record<Language, EffortText>> = { en, de };
