import type { Language } from '../../framework/language';
import type { DemandChoice } from '../../domain/scenario/demandViews';
import type { ScenarioDifference } from '../../domain/scenario/scenarioDifferences';
import type { ScenarioOutcome } from '../../domain/scenario/scenarioOutcome';

/** The words of the Scenarios sheet. */
export interface ScenarioText {
  readonly title: string;
  readonly base: string;
  /** What a run would propose instead of a locked plan. */
  readonly renewal: string;
  readonly figures: Readonly<
    Record<
      | 'status'
      | 'heads'
      | 'fte'
      | 'demand'
      | 'missing'
      | 'open'
      | 'coverage'
      | 'gaps'
      | 'year1'
      | 'year2'
      | 'year3'
      | 'cost'
      | 'costDifference'
      | 'openDifference'
      | 'differences',
      string
    >
  >;
  readonly titles: Readonly<Record<'results' | 'sets' | 'differences' | 'renewal', string>>;
  readonly notes: Readonly<Record<'reading' | 'results' | 'sets', string>>;
  /** What single choices of the demand model change. */
  readonly views: {
    readonly title: string;
    readonly corner: string;
    readonly choices: Readonly<Record<Exclude<DemandChoice, 'base'>, string>>;
    readonly models: Readonly<Record<'levels' | 'curves', string>>;
    readonly share: (percent: string) => string;
    readonly figures: Readonly<Record<'chosen' | 'demand' | 'saved' | 'missing' | 'gap' | 'gapFte', string>>;
    readonly ofProfile: (profile: string) => string;
    readonly noGap: string;
    readonly same: (count: number, of: number) => string;
    readonly note: string;
  };
  /** The choice of a scenario, and its cost by quarter. */
  readonly shown: Readonly<Record<'what' | 'number' | 'quarters', string>>;
  readonly demandFactor: string;
  readonly budgetFactor: string;
  /** What says in the cell of a scenario that it has no budget. */
  readonly none: string;
  readonly statuses: Readonly<Record<ScenarioOutcome['status'], string>>;
  readonly columns: Readonly<
    Record<
      'scenario' | 'change' | 'line' | 'inBase' | 'here' | 'extraCost' | 'inPlan' | 'inRenewal' | 'total',
      string
    >
  >;
  readonly kinds: Readonly<Record<ScenarioDifference['kind'], string>>;
  readonly finding: (name: string, cost: string, open: string) => string;
  readonly noScenario: string;
  readonly noChange: string;
}

/** The words of the Scenarios sheet by language. */
export const scenarioTexts: Readonly<Record<Language, ScenarioText>> = {
  en: {
    title: 'Scenarios: cost, heads and coverage side by side',
    base: 'Base',
    renewal: 'New run',
    figures: {
      status: 'Plan',
      heads: 'Heads hired or contracted',
      fte: 'FTE of all lines',
      demand: 'Demand (FTE-quarters)',
      missing: 'Missing before (FTE-quarters)',
      open: 'Left open (FTE-quarters)',
      coverage: 'Coverage after',
      gaps: 'Gaps left open',
      year1: 'Cost, fiscal year 1',
      year2: 'Cost, fiscal year 2',
      year3: 'Cost, fiscal year 3',
      cost: 'Cost in the plan',
      costDifference: 'Cost compared with the base',
      openDifference: 'Left open compared with the base',
      differences: 'Lines that differ from the base',
    },
    titles: {
      results: 'Side by side, as of the last run',
      sets: 'Assumption sets',
      differences: 'What differs from the base',
      renewal: 'The plan is locked: what a new run would change',
    },
    notes: {
      reading:
        'Add a column to the table below for a scenario of your own: its heading is the name, a blank cell means as in the base. The next run works it out.',
      results:
        'How this is made: each scenario is planned as a whole with its own assumptions and the same approved lines. Values of the last run, not formulas. Coverage = 1 – left open ÷ demand.',
      sets: 'Blank: as in the base; where the base has a budget, “none set” lifts it. MLTP_Demand multiplies the FTE of every use case, MLTP_BudgetShare the budgets of the base, or what its quick plan costs in a year without one; a budget in its own row comes first.',
    },
    views: {
      title: 'What single choices change, as of the last run',
      corner: 'One choice made otherwise',
      choices: { effortModel: 'Effort model', organisationPattern: 'Pattern', reuse: 'Reuse' },
      models: { levels: 'Simple levels', curves: 'Detailed curves' },
      share: (percent) => `Further use cases count ${percent}`,
      figures: {
        chosen: 'Chosen instead',
        demand: 'Demand (FTE-quarters)',
        saved: 'Saved by reuse (FTE-quarters)',
        missing: 'Missing (FTE-quarters)',
        gap: 'Biggest gap',
        gapFte: 'Missing there (FTE)',
      },
      ofProfile: (profile) => `Demand, FTE on average: ${profile}`,
      noGap: 'No gap',
      same: (count, of) => `${count} of ${of} choices leave the biggest gap in the same profile and phase.`,
      note: 'Demand and gaps before any hire; nothing is planned for these columns. Values of the last run, not formulas. For a whole plan, state the choice in a column of the table above.',
    },
    shown: {
      what: 'Scenario beside the plan on Budget',
      number: 'Number of the scenario',
      quarters: 'Cost of the plan by quarter, as of the last run',
    },
    demandFactor: 'Demand, as a multiple',
    budgetFactor: 'Budgets, as a share of those of the base',
    none: 'none set',
    statuses: { optimal: 'proven optimal', bound: 'not proven', locked: 'locked' },
    columns: {
      scenario: 'Scenario',
      change: 'Change',
      line: 'Line',
      inBase: 'In the base',
      here: 'In the scenario',
      extraCost: 'Cost compared',
      inPlan: 'In the plan',
      inRenewal: 'In a new run',
      total: 'Total',
    },
    kinds: { added: 'new', gone: 'gone', changed: 'changed' },
    finding: (name, cost, open) => `${name}: ${cost}, ${open} FTE-quarters left open`,
    noScenario: 'No scenario yet: add a column to the table below.',
    noChange: 'Nothing: a new run proposes the same lines.',
  },
  de: {
    title: 'Szenarien: Kosten, Köpfe und Abdeckung nebeneinander',
    base: 'Basis',
    renewal: 'Neuer Lauf',
    figures: {
      status: 'Plan',
      heads: 'Eingestellte oder externe Köpfe',
      fte: 'FTE aller Zeilen',
      demand: 'Bedarf (FTE-Quartale)',
      missing: 'Fehlend vorher (FTE-Quartale)',
      open: 'Offen gelassen (FTE-Quartale)',
      coverage: 'Abdeckung nachher',
      gaps: 'Offene Lücken',
      year1: 'Kosten, Geschäftsjahr 1',
      year2: 'Kosten, Geschäftsjahr 2',
      year3: 'Kosten, Geschäftsjahr 3',
      cost: 'Kosten im Plan',
      costDifference: 'Kosten gegenüber der Basis',
      openDifference: 'Offen gegenüber der Basis',
      differences: 'Zeilen, die von der Basis abweichen',
    },
    titles: {
      results: 'Nebeneinander, Stand des letzten Laufs',
      sets: 'Annahmen der Szenarien',
      differences: 'Was von der Basis abweicht',
      renewal: 'Der Plan ist gesperrt: was ein neuer Lauf ändern würde',
    },
    notes: {
      reading:
        'Fügen Sie der Tabelle unten für ein eigenes Szenario eine Spalte hinzu: Die Überschrift ist der Name, eine leere Zelle heißt wie in der Basis. Der nächste Lauf rechnet es aus.',
      results:
        'So entsteht das: Jedes Szenario wird als Ganzes mit seinen Annahmen und denselben genehmigten Zeilen geplant. Werte des letzten Laufs, keine Formeln. Abdeckung = 1 – offen ÷ Bedarf.',
      sets: 'Leer: wie in der Basis; wo die Basis ein Budget hat, hebt „nicht gesetzt“ es auf. MLTP_Demand vervielfacht die FTE jedes Use Case, MLTP_BudgetShare die Budgets der Basis oder, in einem Jahr ohne Budget, die Kosten ihres schnellen Plans; ein Budget in eigener Zeile geht vor.',
    },
    views: {
      title: 'Was einzelne Festlegungen ändern, Stand des letzten Laufs',
      corner: 'Eine Festlegung anders',
      choices: { effortModel: 'Aufwandsmodell', organisationPattern: 'Muster', reuse: 'Wiederverwendung' },
      models: { levels: 'Einfache Stufen', curves: 'Genaue Kurven' },
      share: (percent) => `Weitere Use Cases zählen ${percent}`,
      figures: {
        chosen: 'Stattdessen gilt',
        demand: 'Bedarf (FTE-Quartale)',
        saved: 'Durch Wiederverwendung gespart (FTE-Quartale)',
        missing: 'Fehlend (FTE-Quartale)',
        gap: 'Größter Engpass',
        gapFte: 'Dort fehlend (FTE)',
      },
      ofProfile: (profile) => `Bedarf, FTE im Mittel: ${profile}`,
      noGap: 'Kein Engpass',
      same: (count, of) =>
        `Bei ${count} von ${of} Festlegungen bleibt der größte Engpass in Profil und Phase derselbe.`,
      note: 'Bedarf und Engpässe vor jeder Einstellung; für diese Spalten wird nichts geplant. Werte des letzten Laufs, keine Formeln. Für einen ganzen Plan tragen Sie die Festlegung in eine Spalte der Tabelle oben ein.',
    },
    shown: {
      what: 'Szenario neben dem Plan auf Budget',
      number: 'Nummer des Szenarios',
      quarters: 'Kosten des Plans je Quartal, Stand letzter Lauf',
    },
    demandFactor: 'Bedarf, als Vielfaches',
    budgetFactor: 'Budgets, als Anteil an denen der Basis',
    none: 'nicht gesetzt',
    statuses: { optimal: 'als optimal bewiesen', bound: 'nicht bewiesen', locked: 'gesperrt' },
    columns: {
      scenario: 'Szenario',
      change: 'Änderung',
      line: 'Zeile',
      inBase: 'In der Basis',
      here: 'Im Szenario',
      extraCost: 'Kosten im Vergleich',
      inPlan: 'Im Plan',
      inRenewal: 'Im neuen Lauf',
      total: 'Summe',
    },
    kinds: { added: 'neu', gone: 'entfällt', changed: 'geändert' },
    finding: (name, cost, open) => `${name}: ${cost}, ${open} FTE-Quartale offen`,
    noScenario: 'Noch kein Szenario: Fügen Sie der Tabelle unten eine Spalte hinzu.',
    noChange: 'Nichts: Ein neuer Lauf schlägt dieselben Zeilen vor.',
  },
};
