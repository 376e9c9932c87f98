import { planQuarters } from '../../domain/calendar/quarter';
import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { thisRow } from '../layout/address';
import type { Style, TableColumn, Validation } from '../plan';
import { tableNames } from '../tables/existingTable';
import { hiringColumns, type HiringColumn, type HiringText } from './hiringText';

/** A column of MLTP_Hiring as it stands in the sheet; `cost` has one for each quarter, counted from 0. */
export interface HiringPlace {
  readonly id: HiringColumn;
  readonly quarter: number | null;
}

/** Every column in order, with the cost of each quarter. */
export const hiringPlaces: readonly HiringPlace[] = hiringColumns.flatMap((id): readonly HiringPlace[] =>
  id === 'cost'
    ? Array.from({ length: planQuarters }, (_, quarter) => ({ id, quarter }))
    : [{ id, quarter: null }],
);

/** Heading of the cost of a quarter, counted from 0. */
export function costHeader(text: HiringText, quarter: number): string {
  return text.columns.cost + String(quarter + 1);
}

/** The cell of a column in the row of the formula. */
export function hiringCell(text: HiringText, id: Exclude<HiringColumn, 'cost'>): string {
  return thisRow(tableNames.hiring, text.columns[id]);
}

const looks: Readonly<Record<HiringColumn, readonly [style: Style, width: number]>> = {
  line: ['wrapped', 24],
  rank: ['count', 8],
  action: ['text', 13],
  profile: ['text', 24],
  level: ['text', 11],
  place: ['text', 17],
  from: ['text', 18],
  quarter: ['text', 10],
  startDate: ['inputDate', 12],
  quarters: ['input', 10],
  trainingMonths: ['count', 9],
  heads: ['input', 8],
  fteEach: ['fte', 9],
  fte: ['fte', 8],
  closes: ['fte', 10],
  demandFte: ['fte', 10],
  capacityFte: ['fte', 10],
  coverageBefore: ['percent', 12],
  coverageAfter: ['percent', 12],
  reason: ['wrapped', 60],
  candidates: ['wrapped', 90],
  base: ['money', 12],
  loaded: ['money', 13],
  oneOff: ['money', 12],
  startMonth: ['count', 8],
  cost: ['money', 11],
  inPlan: ['money', 14],
  status: ['input', 12],
  owner: ['input', 16],
  comment: ['input', 22],
  proposal: ['text', 15],
};

function validationOf(id: HiringColumn, text: HiringText): Validation | null {
  if (id === 'startDate') return { kind: 'date', min: 1, max: 100_000 };
  if (id === 'heads' || id === 'quarters') return { kind: 'whole', min: 0, max: 100_000 };
  if (id === 'status') return { kind: 'list', values: Object.values(text.statuses) };
  if (id === 'action') return { kind: 'list', values: Object.values(text.actions) };
  if (id === 'profile') return { kind: 'list', values: profileNames.map(({ name }) => name) };
  return id === 'level' ? { kind: 'list', values: levels.map(({ name }) => name) } : null;
}

/** The columns of MLTP_Hiring. */
export function hiringTableColumns(text: HiringText): readonly TableColumn[] {
  return hiringPlaces.map(({ id, quarter }) => {
    const [style, width] = looks[id];
    const validation = validationOf(id, text);
    const header = quarter === null ? text.columns[id] : costHeader(text, quarter);
    return { header, style, width, ...(validation === null ? {} : { validation }) };
  });
}
