import type { Language } from '../../framework/language';

/** The numbers that the findings state, in the order of their rows to the right of the page. */
export const findingNumbers = [
  'profile',
  'phase',
  'staffed',
  'planned',
  'peak',
  'peakQuarter',
  'end',
  'endQuarter',
  'own',
  'hired',
  'contracted',
  'thin',
  'thinOpen',
  'thinPlanned',
  'single',
  'worth',
  'cost',
  'worthWord',
  'costWord',
  'budgets',
  'over',
  'peakWord',
  'endWord',
  'ownWord',
  'hiredWord',
  'contractedWord',
] as const;

/** A number that the findings state. */
export type FindingNumber = (typeof findingNumbers)[number];

/** What stands out, in the order of its rows. */
export const findingIds = ['bottleneck', 'peak', 'own', 'thin', 'single', 'worth', 'affordable'] as const;

/** What stands out. */
export type FindingId = (typeof findingIds)[number];

/** The words of the findings: what is said where there is none, and the pieces between live numbers where there is. */
export interface FindingText {
  readonly title: string;
  readonly labels: Readonly<Record<FindingId, string>>;
  readonly numbers: Readonly<Record<FindingNumber, string>>;
  readonly working: string;
  readonly bottleneck: {
    readonly none: string;
    readonly pieces: readonly [inPhase: string, today: string, planned: string, end: string];
  };
  readonly peak: {
    readonly temporary: readonly [from: string, inQuarter: string, to: string, inEnd: string, end: string];
    readonly lasting: readonly [from: string, inQuarter: string, peak: string, inPeak: string, end: string];
  };
  readonly own: {
    readonly none: string;
    readonly pieces: readonly [own: string, hired: string, contracted: string, end: string];
  };
  readonly thin: {
    readonly none: string;
    readonly pieces: readonly [still: string, open: string, end: string];
  };
  readonly single: { readonly none: string; readonly one: string; readonly more: string };
  readonly worth: {
    readonly free: string;
    readonly yes: readonly [string, string, string];
    readonly no: readonly [string, string, string];
  };
  readonly affordable: {
    readonly unset: string;
    readonly yes: string;
    readonly over: readonly [before: string, after: string];
  };
  /** Millions and thousands behind a number. */
  readonly units: { readonly million: string; readonly thousand: string };
}

const en: FindingText = {
  title: 'What stands out',
  labels: {
    bottleneck: 'Bottleneck',
    peak: 'Peak or lasting need',
    own: 'What own people can do',
    thin: 'What stays thin',
    single: 'Single points of failure',
    worth: 'Is it worth it?',
    affordable: 'Is it affordable?',
  },
  working: 'Numbers of the findings',
  numbers: {
    profile: 'Profile of the biggest gap',
    phase: 'Phase of the biggest gap',
    staffed: 'Part of its work staffed today',
    planned: 'Part of its work staffed with the plan',
    peak: 'Work at its peak, FTE',
    peakQuarter: 'Quarter of the peak',
    end: 'Work in the last quarter, FTE',
    endQuarter: 'Last quarter',
    own: 'FTE-quarters closed by trainings, moves and shifts',
    hired: 'FTE-quarters closed by hires',
    contracted: 'FTE-quarters closed by contractors',
    thin: 'Profile with most left open',
    thinOpen: 'What it still misses, FTE-quarters',
    thinPlanned: 'Part of its work staffed with the plan',
    single: 'Profiles at places that rest on one head',
    worth: 'Worth of what the plan closes',
    cost: 'Cost of the plan',
    worthWord: 'Worth in words',
    costWord: 'Cost in words',
    budgets: 'Fiscal years with a budget',
    over: 'Fiscal years over budget',
    peakWord: 'Peak in words',
    endWord: 'Last quarter in words',
    ownWord: 'Trainings, moves and shifts in words',
    hiredWord: 'Hires in words',
    contractedWord: 'Contractors in words',
  },
  bottleneck: {
    none: 'No profile is short in any phase of any quarter.',
    pieces: [', most of all in ', ': ', '% of its work is staffed today, ', '% with the plan.'],
  },
  peak: {
    temporary: [
      'The peak passes: work falls from ',
      ' FTE in ',
      ' to ',
      ' FTE in ',
      ', so the difference is bridged rather than hired.',
    ],
    lasting: ['The need lasts: work is ', ' FTE in ', ', after ', ' FTE at its peak in ', '.'],
  },
  own: {
    none: 'No line closes anything.',
    pieces: ['Trainings, moves and shifts close ', ' FTE-quarters; hires close ', ' and contractors ', '.'],
  },
  thin: {
    none: 'With the plan no profile stays short.',
    pieces: [' still misses ', ' FTE-quarters with the plan; ', '% of its work is staffed.'],
  },
  single: {
    none: 'No needed profile rests on one person.',
    one: ' profile at a place rests on one person (sheet Team).',
    more: ' profiles at their places rest on one person each (sheet Team).',
  },
  worth: {
    free: 'The plan costs nothing.',
    yes: ['Yes by the stated worth of open effort: what it closes is worth ', ' and costs ', '.'],
    no: ['No by the stated worth of open effort: what it closes is worth ', ' and costs ', '.'],
  },
  affordable: {
    unset: 'Not known: no budget is set (budget of year 1 to 3 on Assumptions).',
    yes: 'Yes: the plan stays within every budget that is set.',
    over: ['No: fiscal years in which the plan exceeds the budget: ', ' (sheet Budget).'],
  },
  units: { million: ' m', thousand: ' k' },
};

const de: FindingText = {
  title: 'Was auffällt',
  labels: {
    bottleneck: 'Engpass',
    peak: 'Spitze oder dauerhafter Bedarf',
    own: 'Was eigene Leute leisten können',
    thin: 'Was knapp bleibt',
    single: 'Abhängigkeit von einer Person',
    worth: 'Lohnt es sich?',
    affordable: 'Ist es bezahlbar?',
  },
  working: 'Zahlen der Befunde',
  numbers: {
    profile: 'Profil der größten Lücke',
    phase: 'Phase der größten Lücke',
    staffed: 'Heute besetzter Teil seiner Arbeit',
    planned: 'Mit dem Plan besetzter Teil seiner Arbeit',
    peak: 'Arbeit an der Spitze, FTE',
    peakQuarter: 'Quartal der Spitze',
    end: 'Arbeit im letzten Quartal, FTE',
    endQuarter: 'Letztes Quartal',
    own: 'FTE-Quartale durch Weiterbildungen, Versetzungen und Anteile',
    hired: 'FTE-Quartale durch Einstellungen',
    contracted: 'FTE-Quartale durch Externe',
    thin: 'Profil, bei dem am meisten offen bleibt',
    thinOpen: 'Was ihm noch fehlt, FTE-Quartale',
    thinPlanned: 'Mit dem Plan besetzter Teil seiner Arbeit',
    single: 'Profile an Orten, die an einer Person hängen',
    worth: 'Wert dessen, was der Plan schließt',
    cost: 'Kosten des Plans',
    worthWord: 'Wert in Worten',
    costWord: 'Kosten in Worten',
    budgets: 'Geschäftsjahre mit Budget',
    over: 'Geschäftsjahre über Budget',
    peakWord: 'Spitze in Worten',
    endWord: 'Letztes Quartal in Worten',
    ownWord: 'Weiterbildungen, Versetzungen und Anteile in Worten',
    hiredWord: 'Einstellungen in Worten',
    contractedWord: 'Externe in Worten',
  },
  bottleneck: {
    none: 'Keinem Profil fehlt in einer Phase eines Quartals etwas.',
    pieces: [', vor allem in ', ': heute sind ', ' % der Arbeit besetzt, mit dem Plan ', ' %.'],
  },
  peak: {
    temporary: [
      'Die Spitze geht vorbei: Die Arbeit sinkt von ',
      ' FTE in ',
      ' auf ',
      ' FTE in ',
      '; der Unterschied wird überbrückt, nicht eingestellt.',
    ],
    lasting: ['Der Bedarf bleibt: Die Arbeit beträgt ', ' FTE in ', ', an der Spitze ', ' FTE in ', '.'],
  },
  own: {
    none: 'Keine Zeile schließt etwas.',
    pieces: [
      'Weiterbildungen, Versetzungen und Anteile schließen ',
      ' FTE-Quartale, Einstellungen ',
      ' und Externe ',
      '.',
    ],
  },
  thin: {
    none: 'Mit dem Plan bleibt kein Profil knapp.',
    pieces: [': Mit dem Plan fehlen noch ', ' FTE-Quartale; ', ' % der Arbeit sind besetzt.'],
  },
  single: {
    none: 'Kein gebrauchtes Profil hängt an einer Person.',
    one: ' Profil an einem Ort hängt an einer Person (Blatt Team).',
    more: ' Profile an ihren Orten hängen an je einer Person (Blatt Team).',
  },
  worth: {
    free: 'Der Plan kostet nichts.',
    yes: ['Ja, nach dem angesetzten Wert offener Arbeit: Was er schließt, ist ', ' wert und kostet ', '.'],
    no: ['Nein, nach dem angesetzten Wert offener Arbeit: Was er schließt, ist ', ' wert und kostet ', '.'],
  },
  affordable: {
    unset: 'Nicht bekannt: Es ist kein Budget gesetzt (Budget für Jahr 1 bis 3 auf Assumptions).',
    yes: 'Ja: Der Plan bleibt in jedem gesetzten Budget.',
    over: ['Nein: Geschäftsjahre, in denen der Plan das Budget übersteigt: ', ' (Blatt Budget).'],
  },
  units: { million: ' Mio.', thousand: ' Tsd.' },
};

/** The words of the findings by language. */
export const findingTexts: Readonly<Record<Language, FindingText>> = { en, de };
