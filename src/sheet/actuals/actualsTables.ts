import type { Post } from '../../domain/actuals/posts';
import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import type { Snapshot } from '../snapshot';
import { moneyCell, namedCell, numberCell, textCell, wordCell } from '../tables/cellKind';
import { readRows, standingTable } from '../tables/tableReading';
import { tableSchema, type RowValues } from '../tables/tableSchema';
import { actualsTexts } from './actualsText';

/** MLTP_Posts: a row per post as it came out, by the id of the member or position; ids only. */
export const postTable = tableSchema({
  name: 'MLTP_Posts',
  key: 'id',
  columns: {
    id: { heading: { en: 'Post', de: 'Stelle' }, style: 'text', width: 36, kind: textCell },
    person: { heading: { en: 'Person', de: 'Person' }, style: 'text', width: 14, kind: textCell },
    profile: {
      heading: { en: 'Profile', de: 'Profil' },
      style: 'text',
      width: 26,
      kind: namedCell(profileNames),
      validation: null,
    },
    level: {
      heading: { en: 'Level', de: 'Stufe' },
      style: 'text',
      width: 12,
      kind: namedCell(levels),
      validation: null,
    },
    status: {
      heading: { en: 'Outcome', de: 'Ergebnis' },
      style: 'text',
      width: 18,
      kind: wordCell({ en: actualsTexts.en.statuses, de: actualsTexts.de.statuses }, 'asPlanned'),
      validation: null,
    },
    fromPlan: {
      heading: { en: 'From by plan', de: 'Von laut Plan' },
      style: 'count',
      width: 9,
      kind: numberCell,
    },
    toPlan: {
      heading: { en: 'To by plan', de: 'Bis laut Plan' },
      style: 'count',
      width: 9,
      kind: numberCell,
    },
    ftePlan: {
      heading: { en: 'FTE by plan', de: 'FTE laut Plan' },
      style: 'fte',
      width: 9,
      kind: numberCell,
    },
    from: { heading: { en: 'From', de: 'Von' }, style: 'count', width: 9, kind: numberCell },
    to: { heading: { en: 'To', de: 'Bis' }, style: 'count', width: 9, kind: numberCell },
    fte: { heading: { en: 'FTE', de: 'FTE' }, style: 'fte', width: 9, kind: numberCell },
    rate: {
      heading: { en: 'Rate by plan', de: 'Satz laut Plan' },
      style: 'money',
      width: 11,
      kind: numberCell,
    },
    actualRate: { heading: { en: 'Rate', de: 'Satz' }, style: 'money', width: 11, kind: numberCell },
    once: { heading: { en: 'One-off', de: 'Einmalig' }, style: 'money', width: 11, kind: numberCell },
    filled: { heading: { en: 'Filled', de: 'Besetzt' }, style: 'count', width: 8 },
    planned: { heading: { en: 'Pay by plan', de: 'Gehalt laut Plan' }, style: 'money', width: 11 },
    atPlan: { heading: { en: 'At plan rate', de: 'Zum Plansatz' }, style: 'money', width: 11 },
    paid: { heading: { en: 'Pay', de: 'Gehalt' }, style: 'money', width: 11 },
    asOf: { heading: { en: 'Compared on', de: 'Verglichen am' }, style: 'date', width: 12, kind: numberCell },
  },
});

/** MLTP_ActualCost: a row per month of the plan; what was paid is the planner's. */
export const costTable = tableSchema({
  name: 'MLTP_ActualCost',
  key: 'month',
  columns: {
    month: { heading: { en: 'Month', de: 'Monat' }, style: 'label', width: 36, kind: textCell },
    typed: { heading: { en: 'Paid', de: 'Gezahlt' }, style: 'inputMoney', width: 13, kind: moneyCell },
    plan: { heading: { en: 'Plan', de: 'Plan' }, style: 'money', width: 13 },
    timing: { heading: { en: 'Timing', de: 'Zeitpunkt' }, style: 'money', width: 12 },
    volume: { heading: { en: 'Volume', de: 'Menge' }, style: 'money', width: 12 },
    mix: { heading: { en: 'Mix', de: 'Mischung' }, style: 'money', width: 12 },
    rate: { heading: { en: 'Rate', de: 'Satz' }, style: 'money', width: 12 },
    actual: { heading: { en: 'Actual', de: 'Ist' }, style: 'money', width: 13 },
    over: { heading: { en: 'Over', de: 'Abgelaufen' }, style: 'count', width: 10 },
    number: { heading: { en: 'No', de: 'Nr' }, style: 'count', width: 7 },
    from: { heading: { en: 'Begins by', de: 'Beginnt bis' }, style: 'text', width: 10 },
    to: { heading: { en: 'Ends after', de: 'Endet nach' }, style: 'text', width: 10 },
    level: { heading: { en: 'Level', de: 'Niveau' }, style: 'fte', width: 8 },
    others: { heading: { en: 'Others', de: 'Übrige' }, style: 'money', width: 12 },
    planned: { heading: { en: 'Posts', de: 'Stellen' }, style: 'money', width: 12 },
    plannedFte: { heading: { en: 'Posts FTE', de: 'Stellen FTE' }, style: 'fte', width: 10 },
    atPlan: { heading: { en: 'At plan rate', de: 'Zum Plansatz' }, style: 'money', width: 12 },
    actualFte: { heading: { en: 'FTE there', de: 'FTE da' }, style: 'fte', width: 10 },
    paid: { heading: { en: 'Pay of roster', de: 'Gehalt der Liste' }, style: 'money', width: 12 },
    moved: { heading: { en: 'Moved', de: 'Verschoben' }, style: 'money', width: 12 },
    movedFte: { heading: { en: 'Moved FTE', de: 'Verschobene FTE' }, style: 'fte', width: 10 },
    once: { heading: { en: 'Once', de: 'Einmalig' }, style: 'money', width: 11 },
    onceMoved: { heading: { en: 'Once moved', de: 'Einmalig verschoben' }, style: 'money', width: 11 },
    onceOther: { heading: { en: 'Once other', de: 'Einmalig übrige' }, style: 'money', width: 11 },
    average: { heading: { en: 'Average', de: 'Mittel' }, style: 'money', width: 11 },
    extraFte: { heading: { en: 'Extra FTE', de: 'Weitere FTE' }, style: 'fte', width: 10 },
    ofRoster: { heading: { en: 'By roster', de: 'Laut Liste' }, style: 'money', width: 12 },
  },
});

/** What a workbook holds of actuals. */
export interface ReadActuals {
  readonly asOf: number;
  readonly posts: readonly Post[];
}

function term(from: number | null, to: number | null, fte: number | null): Post['planned'] {
  return from === null || to === null ? null : { from, to, fte: fte ?? 0 };
}

function postOf(values: RowValues<typeof postTable>): Post {
  const { id, person, profile, level, status, rate, actualRate, once } = values;
  return {
    ...{ id, person, profile, level, status },
    planned: term(values.fromPlan, values.toPlan, values.ftePlan),
    actual: term(values.from, values.to, values.fte),
    ...{ rate: rate ?? 0, actualRate: actualRate ?? 0, once: once ?? 0 },
  };
}

/** The posts of an earlier comparison; `null` where the workbook has none. */
export function readPosts(snapshot: Snapshot): ReadActuals | null {
  const rows = readRows(snapshot, postTable);
  const asOf = rows[0]?.values.asOf ?? null;
  return asOf === null ? null : { asOf, posts: rows.map(({ values }) => postOf(values)) };
}

/** What was paid in each month, by its name. */
export function readPaid(snapshot: Snapshot): ReadonlyMap<string, number> {
  if (standingTable(snapshot, costTable) === null) return new Map();
  return new Map(
    readRows(snapshot, costTable).flatMap(({ values: { month, typed } }) =>
      typed === null ? [] : [[month, typed] as const],
    ),
  );
}
