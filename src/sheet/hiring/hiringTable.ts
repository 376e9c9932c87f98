import { planQuarters } from '../../domain/calendar/quarter';
import { placeId } from '../../domain/plan/line/placeId';
import { levels } from '../../framework/levels';
import { phases, type PhaseId } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { cellText } from '../tables/cellReading';
import {
  amountCell,
  dayCell,
  namedCell,
  numberCell,
  textCell,
  wordCell,
  type CellKind,
} from '../tables/cellKind';
import { columnIndex, tableSchema, type ColumnOf, type ColumnSchema } from '../tables/tableSchema';
import { sharedTexts } from '../text/sharedText';
import { hiringTexts } from './hiringTexts';

const { en, de } = hiringTexts;
const wholeNumber = { kind: 'whole', min: 0, max: 100_000 } as const;

/** The id of a place by its name in any language; an empty cell is the organisation without a unit. */
const placeCell: CellKind<string> = {
  empty: placeId({ kind: 'unit', unit: '' }),
  read: (cell) => {
    const name = cellText(cell);
    const isOne = (word: 'centre' | 'organisation') =>
      Object.values(sharedTexts).some((words) => words[word] === name);
    if (isOne('centre')) return placeId({ kind: 'centre' });
    return placeId({ kind: 'unit', unit: isOne('organisation') ? '' : name });
  },
  write: (value) => value,
  validation: () => null,
  expects: null,
};

/** The id of the column that holds what a line costs in a quarter, counted from 0. */
export function costId(quarter: number): `cost${number}` {
  return `cost${quarter}`;
}

/** The id of the column that holds the FTE a line gives in a quarter, counted from 0. */
export function givesId(quarter: number): `gives${number}` {
  return `gives${quarter}`;
}

/** The id of the column that holds the months of a quarter, counted from 0, in which a line works before it does so in full. */
export function earlyId(quarter: number): `early${number}` {
  return `early${quarter}`;
}

/** The id of the column that holds the FTE a line takes from elsewhere in a quarter, counted from 0. */
export function takesId(quarter: number): `takes${number}` {
  return `takes${quarter}`;
}

/** A column for each quarter of the plan. */
function byQuarter<Id extends string>(
  id: (quarter: number) => Id,
  heading: ColumnSchema['heading'],
  style: ColumnSchema['style'],
): Readonly<Record<Id, ColumnSchema>> {
  const columns = Array.from({ length: planQuarters }, (_, quarter): readonly [Id, ColumnSchema] => {
    const number = ` Q${quarter + 1}`;
    return [id(quarter), { heading: { en: heading.en + number, de: heading.de + number }, style, width: 11 }];
  });
  return Object.fromEntries(columns) as Readonly<Record<Id, ColumnSchema>>;
}

const costs = byQuarter(costId, { en: 'Cost', de: 'Kosten' }, 'money');

/** The id of the column that holds what a month of a line costs in a quarter, at the pay of the day before the plan. */
export function rateId(quarter: number): `rate${number}` {
  return `rate${quarter}`;
}

/** The id of the column that holds the months of a quarter that are paid, at the pay of the day before the plan. */
export function paidId(quarter: number): `paid${number}` {
  return `paid${quarter}`;
}

/** What the cost of a quarter is worked out from: cost = rate x months paid, and what is paid once in the quarter of the start. */
const pay = Object.assign(
  {
    monthly: { heading: { en: 'Monthly', de: 'Monatlich' }, style: 'money', width: 11 },
    paidFrom: { heading: { en: 'Paid from', de: 'Bezahlt von' }, style: 'fte', width: 9 },
    paidTo: { heading: { en: 'Paid to', de: 'Bezahlt bis' }, style: 'fte', width: 9 },
    onceIn: { heading: { en: 'Once in', de: 'Einmalig in' }, style: 'count', width: 9 },
    unitNumber: { heading: { en: 'Unit no', de: 'Bereich Nr' }, style: 'count', width: 9 },
    hired: { heading: { en: 'Hired', de: 'Eingestellt' }, style: 'count', width: 9 },
    postFte: { heading: { en: 'Post FTE', de: 'Stellen-FTE' }, style: 'fte', width: 9 },
  } as const satisfies Readonly<Record<string, ColumnSchema>>,
  byQuarter(rateId, { en: 'Rate', de: 'Satz' }, 'money'),
  byQuarter(paidId, { en: 'Paid', de: 'Bezahlt' }, 'fte'),
);

/** What a reviewer reads first: the action, when, what it gives and costs, and why; then what is signed. */
const facts = {
  action: {
    heading: { en: 'Action', de: 'Maßnahme' },
    style: 'text',
    width: 13,
    kind: wordCell({ en: en.actions, de: de.actions }, null),
  },
  profile: {
    heading: { en: 'Profile', de: 'Profil' },
    style: 'text',
    width: 27,
    kind: namedCell(profileNames),
  },
  level: { heading: { en: 'Level', de: 'Stufe' }, style: 'text', width: 12, kind: namedCell(levels) },
  place: { heading: { en: 'Place', de: 'Ort' }, style: 'text', width: 17, kind: placeCell },
  from: { heading: { en: 'From', de: 'Von' }, style: 'wrapped', width: 18 },
  quarter: { heading: { en: 'Quarter', de: 'Quartal' }, style: 'text', width: 12 },
  startDate: {
    heading: { en: 'Start date', de: 'Erster Tag' },
    style: 'inputDefaultDate',
    width: 12,
    kind: dayCell,
    validation: { kind: 'date', min: 1, max: 100_000 },
  },
  heads: {
    heading: { en: 'Heads', de: 'Köpfe' },
    style: 'input',
    width: 9,
    kind: amountCell,
    validation: wholeNumber,
  },
  fte: { heading: { en: 'FTE', de: 'FTE' }, style: 'fte', width: 8 },
  closes: { heading: { en: 'FTE-quarters', de: 'FTE-Quartale' }, style: 'fte', width: 10 },
  inPlan: { heading: { en: 'Cost in plan', de: 'Kosten im Plan' }, style: 'money', width: 13 },
  perFteQuarter: {
    heading: { en: 'Cost per FTE-quarter', de: 'Kosten je FTE-Quartal' },
    style: 'money',
    width: 12,
  },
  tier: {
    heading: { en: 'Tier', de: 'Priorität' },
    style: 'status',
    width: 10,
  },
  reason: { heading: { en: 'Reason', de: 'Grund' }, style: 'wrapped', width: 50 },
  alternative: { heading: { en: 'Alternative', de: 'Alternative' }, style: 'wrapped', width: 36 },
  candidates: { heading: { en: 'Candidates', de: 'Kandidaten' }, style: 'wrapped', width: 50 },
  // The second page of the print begins here.
  decideBy: { heading: { en: 'Decide by', de: 'Entscheiden bis' }, style: 'date', width: 12 },
  fullDate: { heading: { en: 'Full output from', de: 'Volle Leistung ab' }, style: 'date', width: 12 },
  tranche: { heading: { en: 'Tranche', de: 'Tranche' }, style: 'text', width: 13 },
  views: { heading: { en: 'In views', de: 'In Sichten' }, style: 'text', width: 9 },
  status: {
    heading: { en: 'Status', de: 'Status' },
    style: 'input',
    width: 13,
    kind: wordCell({ en: en.statuses, de: de.statuses }, 'proposed'),
  },
  positions: {
    heading: { en: 'Positions', de: 'Stellen' },
    style: 'wrapped',
    width: 15,
    kind: textCell,
  },
  requisition: {
    heading: { en: 'Requisition', de: 'Stellenanforderung' },
    style: 'input',
    width: 15,
    kind: textCell,
  },
  stage: {
    heading: { en: 'Recruiting stage', de: 'Stand der Besetzung' },
    style: 'input',
    width: 15,
    kind: wordCell({ en: en.stages, de: de.stages }, 'none'),
  },
  check: { heading: { en: 'Check', de: 'Hinweis' }, style: 'wrapped', width: 26 },
  owner: { heading: { en: 'Owner', de: 'Verantwortlich' }, style: 'input', width: 16, kind: textCell },
  comment: { heading: { en: 'Comment', de: 'Kommentar' }, style: 'input', width: 26, kind: textCell },
  coverageBefore: { heading: { en: 'Coverage before', de: 'Abdeckung vorher' }, style: 'percent', width: 12 },
  coverageAfter: { heading: { en: 'Coverage after', de: 'Abdeckung nachher' }, style: 'percent', width: 12 },
  loaded: { heading: { en: 'Loaded per year', de: 'Vollkosten je Jahr' }, style: 'money', width: 13 },
  oneOff: { heading: { en: 'One-off', de: 'Einmalig' }, style: 'money', width: 12 },
  // From here on: what the plan is worked out from.
  proposal: { heading: { en: 'Proposal', de: 'Vorschlag' }, style: 'text', width: 15, kind: textCell },
  quarters: {
    heading: { en: 'Quarters', de: 'Quartale' },
    style: 'input',
    width: 10,
    kind: numberCell,
    validation: wholeNumber,
  },
  trainingMonths: { heading: { en: 'Months', de: 'Monate' }, style: 'count', width: 9, kind: numberCell },
  fteEach: { heading: { en: 'FTE per head', de: 'FTE je Kopf' }, style: 'fte', width: 9, kind: numberCell },
  demandFte: { heading: { en: 'Demand FTE', de: 'Bedarf FTE' }, style: 'fte', width: 10 },
  capacityFte: { heading: { en: 'Capacity FTE', de: 'Kapazität FTE' }, style: 'fte', width: 10 },
  base: { heading: { en: 'Base per head', de: 'Grundgehalt je Kopf' }, style: 'money', width: 12 },
  startMonth: { heading: { en: 'Start month', de: 'Startmonat' }, style: 'count', width: 8 },
} as const satisfies Readonly<Record<string, ColumnSchema>>;

const last = {
  /** Number of the line in the order of the plan, from 1: what the table can be sorted back by. */
  rank: { heading: { en: 'Order', de: 'Reihenfolge' }, style: 'count', width: 10 },
  line: { heading: { en: 'Line', de: 'Zeile' }, style: 'text', width: 24, kind: textCell, hidden: true },
} as const satisfies Readonly<Record<string, ColumnSchema>>;

/** What the effect of a line is worked out from: months of the plan, and the rows of its cells on Plan Effect. */
const effects = {
  actionNumber: { heading: { en: 'Action number', de: 'Maßnahme als Zahl' }, style: 'count', width: 8 },
  statusNumber: { heading: { en: 'Status number', de: 'Status als Zahl' }, style: 'count', width: 8 },
  profileNumber: { heading: { en: 'Profile number', de: 'Profil als Zahl' }, style: 'count', width: 8 },
  wordCheck: { heading: { en: 'Remark on words', de: 'Hinweis zu Worten' }, style: 'count', width: 8 },
  amountCheck: { heading: { en: 'Remark on amounts', de: 'Hinweis zu Beträgen' }, style: 'count', width: 8 },
  payCheck: { heading: { en: 'Remark on pay', de: 'Hinweis zum Gehalt' }, style: 'count', width: 8 },
  effectCheck: { heading: { en: 'Remark on effect', de: 'Hinweis zur Wirkung' }, style: 'count', width: 8 },
  counts: { heading: { en: 'Counts', de: 'Zählt' }, style: 'count', width: 8 },
  countedFte: { heading: { en: 'FTE that count', de: 'FTE, die zählen' }, style: 'fte', width: 8 },
  cell: { heading: { en: 'Cell', de: 'Zelle' }, style: 'count', width: 8 },
  fromCell: { heading: { en: 'Source cell', de: 'Herkunftszelle' }, style: 'count', width: 8 },
  firstPart: { heading: { en: 'Part at first', de: 'Teil am Anfang' }, style: 'percent', width: 8 },
  worksFrom: { heading: { en: 'Works from month', de: 'Wirkt ab Monat' }, style: 'count', width: 8 },
  fullFrom: { heading: { en: 'Full from month', de: 'Voll ab Monat' }, style: 'count', width: 8 },
  worksTo: { heading: { en: 'Works to month', de: 'Wirkt bis Monat' }, style: 'count', width: 8 },
  leavesFrom: {
    heading: { en: 'Attrition from month', de: 'Fluktuation ab Monat' },
    style: 'count',
    width: 8,
  },
  decision: { heading: { en: 'Decision as number', de: 'Entscheidung als Zahl' }, style: 'fte', width: 17 },
  decisionAtRun: {
    heading: { en: 'Decision at the run', de: 'Entscheidung beim Lauf' },
    style: 'fte',
    width: 17,
  },
  decisionChanged: {
    heading: { en: 'Decision changed', de: 'Entscheidung geändert' },
    style: 'count',
    width: 8,
  },
  actionAtRun: { heading: { en: 'Action at the run', de: 'Maßnahme beim Lauf' }, style: 'count', width: 8 },
  closesAtRun: {
    heading: { en: 'FTE-quarters at the run', de: 'FTE-Quartale beim Lauf' },
    style: 'fte',
    width: 10,
  },
  openAtRun: { heading: { en: 'Open at the run', de: 'Offen beim Lauf' }, style: 'fte', width: 10 },
  closesWord: { heading: { en: 'Closes, in words', de: 'Schließt, in Worten' }, style: 'text', width: 8 },
  beforeWord: { heading: { en: 'Before, in words', de: 'Vorher, in Worten' }, style: 'text', width: 8 },
  afterWord: { heading: { en: 'After, in words', de: 'Nachher, in Worten' }, style: 'text', width: 8 },
  reasonWords: { heading: { en: 'Reason, its words', de: 'Grund, seine Worte' }, style: 'text', width: 20 },
  reasonFilled: {
    heading: { en: 'Reason, with numbers', de: 'Grund, mit Zahlen' },
    style: 'text',
    width: 20,
  },
  ifFree: { heading: { en: 'If free', de: 'Falls frei' }, style: 'count', width: 8 },
  seenIn: { heading: { en: 'Coverage in quarter', de: 'Abdeckung im Quartal' }, style: 'count', width: 8 },
} as const satisfies Readonly<Record<string, ColumnSchema>>;

/** What decides when a line goes if the budget is cut. */
const cuts = {
  opens: { heading: { en: 'Opens elsewhere', de: 'Öffnet anderswo' }, style: 'fte', width: 9 },
  cutRank: { heading: { en: 'Tier number', de: 'Nummer der Priorität' }, style: 'count', width: 9 },
  cutPrice: { heading: { en: 'Price at a cut', de: 'Preis bei Kürzung' }, style: 'money', width: 12 },
  cutOrder: { heading: { en: 'Cut order', de: 'Folge bei Kürzung' }, style: 'count', width: 9 },
  cutBefore: { heading: { en: 'Saved before', de: 'Davor gespart' }, style: 'money', width: 10 },
  cutLast: { heading: { en: 'Saves the rest', de: 'Spart den Rest' }, style: 'money', width: 10 },
  cutSpare: { heading: { en: 'Not needed then', de: 'Dann entbehrlich' }, style: 'money', width: 10 },
  goes: { heading: { en: 'Goes at the cut', de: 'Entfällt bei Kürzung' }, style: 'count', width: 9 },
} as const satisfies Readonly<Record<string, ColumnSchema>>;

/** The id of the column that holds the part of a line that works in a phase. */
export function phaseId<Phase extends PhaseId>(phase: Phase): `in${Capitalize<Phase>}` {
  return `in${phase[0]?.toUpperCase() ?? ''}${phase.slice(1)}` as `in${Capitalize<Phase>}`;
}

const inPhases = Object.fromEntries(
  phases.map(({ id, name }): readonly [string, ColumnSchema] => [
    phaseId(id),
    { heading: { en: `Part in ${name}`, de: `Teil in ${name}` }, style: 'percent', width: 11 },
  ]),
) as Readonly<Record<ReturnType<typeof phaseId<PhaseId>>, ColumnSchema>>;

/** MLTP_Hiring: one row per action. Tables of earlier versions begin with the key. */
export const hiringTable = tableSchema({
  name: 'MLTP_Hiring',
  key: 'line',
  columns: Object.assign(
    {},
    facts,
    Object.assign({}, costs, effects, Object.assign({}, cuts, inPhases, pay)),
    Object.assign(
      {},
      byQuarter(givesId, { en: 'Gives', de: 'Gibt' }, 'fte'),
      byQuarter(takesId, { en: 'Takes', de: 'Nimmt' }, 'fte'),
      Object.assign({}, byQuarter(earlyId, { en: 'Early months', de: 'Frühe Monate' }, 'fte'), last),
    ),
  ),
});

/** The id of a column of MLTP_Hiring. */
export type HiringColumn = ColumnOf<typeof hiringTable>;

/** As many columns as a reviewer prints. */
export const reviewedColumns = columnIndex(hiringTable, 'oneOff') + 1;
