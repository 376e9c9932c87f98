import { counted } from '../../domain/numberWords';
import type { Language } from '../../framework/language';

/** The words of the blocks below the lines of the Hiring Plan. */
export interface HiringBlockText {
  /** Who has spare time after the plan. */
  readonly spare: Readonly<
    Record<'title' | 'nothing' | 'profile' | 'place' | 'fte' | 'closes' | 'people' | 'quarters', string>
  > & {
    readonly others: (count: number) => string;
    readonly further: (count: number) => string;
    readonly hidden: (count: number) => string;
  };
  /** What each kind of action gains and opens. */
  readonly levers: Readonly<
    Record<
      'title' | 'action' | 'closes' | 'opens' | 'net' | 'cost' | 'perNet' | 'total' | 'check' | 'note',
      string
    >
  >;
  /** The plan by tier. */
  readonly tiers: Readonly<
    Record<
      'title' | 'all' | 'goes' | 'lines' | 'hires' | 'cost' | 'closes' | 'perFteQuarter' | 'inPhase' | 'note',
      string
    >
  >;
  /** What goes first if the budget is cut. */
  readonly goes: Readonly<
    Record<
      | 'title'
      | 'tier'
      | 'lost'
      | 'saved'
      | 'of'
      | 'takes'
      | 'outOf'
      | 'lines'
      | 'lose'
      | 'most'
      | 'end'
      | 'none',
      string
    >
  >;
}

const en: HiringBlockText = {
  spare: {
    title: 'Who has spare time after the plan',
    nothing: 'Nobody has spare time worth a word (half an FTE-quarter or more).',
    profile: 'Profile',
    place: 'Place',
    fte: 'FTE at most',
    closes: 'FTE-quarters',
    people: 'People there',
    quarters: 'Spare FTE by quarter',
    others: (count) => ` and ${count} more`,
    further: (count) => `${count} more places: Plan Effect`,
    hidden: (count) => counted('en', count, String(count), 'person', 'people'),
  },
  levers: {
    title: 'What each kind of action gains, and at what price',
    action: 'Action',
    closes: 'Closes',
    opens: 'Opens elsewhere',
    net: 'Net FTE-quarters',
    cost: 'Cost in plan',
    perNet: 'Cost per net',
    total: 'All',
    check: 'Check: must be 0',
    note: 'FTE-quarters. Opens elsewhere: what is then missing in the old profile or place; effort out of spare time opens nothing. A share that hired heads lend nets about 0: the hire has closed it already. Check: what is missing before the plan, less what is missing after it, less the net of all actions.',
  },
  tiers: {
    title: 'By tier: what the lines are for',
    all: 'All',
    goes: 'Goes at the cut',
    lines: 'Lines',
    hires: 'Heads hired',
    cost: 'Cost in plan',
    closes: 'FTE-quarters closed, net',
    perFteQuarter: 'Cost per FTE-quarter',
    inPhase: 'in ',
    note: 'Tier: the priority of the use cases that most of a line is for. Members serve must before should before could; of what is missing then, the lines that ask for least effort serve must first. Heads planned without a use case count as should. The part in a phase is that of the last run.',
  },
  goes: {
    title: 'What goes first if the budget is cut',
    tier: 'Tier',
    lost: 'FTE-quarters lost',
    saved: 'Saved so far',
    of: 'A cut of ',
    takes: ' takes ',
    outOf: ' of ',
    lines:
      ' lines, could before should before must, the dearest per FTE-quarter first (what saves next to nothing stays to the end, and so does what is not needed beside the last). That saves ',
    lose: ' and leaves ',
    most: ' FTE-quarters more open, most of them in ',
    end: '.',
    none: 'No cut is stated, or no line can go: see MLTP_BudgetCut on Assumptions.',
  },
};

const de: HiringBlockText = {
  spare: {
    title: 'Wer nach dem Plan freie Zeit hat',
    nothing: 'Niemand hat nennenswert freie Zeit (ab einem halben FTE-Quartal).',
    profile: 'Profil',
    place: 'Ort',
    fte: 'FTE höchstens',
    closes: 'FTE-Quartale',
    people: 'Personen dort',
    quarters: 'Freie FTE je Quartal',
    others: (count) => ` und ${count} weitere`,
    further: (count) => `${count} weitere Orte: Plan Effect`,
    hidden: (count) => counted('de', count, String(count), 'Person', 'Personen'),
  },
  levers: {
    title: 'Was jede Art von Maßnahme bringt und kostet',
    action: 'Maßnahme',
    closes: 'Schließt',
    opens: 'Öffnet anderswo',
    net: 'Netto FTE-Quartale',
    cost: 'Kosten im Plan',
    perNet: 'Kosten je netto',
    total: 'Alle',
    check: 'Kontrolle: muss 0 sein',
    note: 'FTE-Quartale. Öffnet anderswo: was danach im bisherigen Profil oder am bisherigen Ort fehlt; Aufwand aus freier Zeit öffnet nichts. Ein Anteil, den Eingestellte abgeben, kommt netto auf etwa 0: Die Einstellung hat ihn schon geschlossen. Kontrolle: was vor dem Plan fehlt, weniger was danach fehlt, weniger netto aller Maßnahmen.',
  },
  tiers: {
    title: 'Nach Priorität: wofür die Zeilen sind',
    all: 'Alle',
    goes: 'Entfällt bei Kürzung',
    lines: 'Zeilen',
    hires: 'Einstellungen',
    cost: 'Kosten im Plan',
    closes: 'Geschlossene FTE-Quartale, netto',
    perFteQuarter: 'Kosten je FTE-Quartal',
    inPhase: 'in ',
    note: 'Priorität: die der Use Cases, für die das meiste einer Zeile ist. Mitglieder leisten Muss vor Soll vor Kann; von dem, was dann fehlt, gilt das mit dem geringsten Aufwand zuerst dem Muss. Köpfe ohne Use Case zählen als Soll. Der Teil in einer Phase ist der des letzten Laufs.',
  },
  goes: {
    title: 'Was bei einer Kürzung des Budgets zuerst entfällt',
    tier: 'Priorität',
    lost: 'Verlorene FTE-Quartale',
    saved: 'Bisher gespart',
    of: 'Eine Kürzung um ',
    takes: ' nimmt ',
    outOf: ' von ',
    lines:
      ' Zeilen, Kann vor Soll vor Muss, die teuersten je FTE-Quartal zuerst (was kaum etwas spart, bleibt bis zuletzt; was neben der letzten nicht nötig ist, bleibt). Das spart ',
    lose: ' und lässt ',
    most: ' FTE-Quartale mehr offen, die meisten in ',
    end: '.',
    none: 'Es ist keine Kürzung angegeben, oder keine Zeile kann entfallen: siehe MLTP_BudgetCut auf Assumptions.',
  },
};

/** The words of the blocks below the lines by language. */
export const hiringBlockTexts: Readonly<Record<Language, HiringBlockText>> = { en, de };
