import type { RosterField } from '../rosterField';
import { headerWords } from './headerWords';
import { knownHeadings } from './knownHeadings';
import { readHeading } from './readHeading';

/** What a header says of its column. */
export interface HeaderMatch {
  /** `null` for a column that rosters have but no field takes. */
  readonly field: RosterField | null;
  /** 1 where every word is part of what the header says, less where some change nothing or are not known. */
  readonly certainty: number;
  /** Of two columns for a field the lower is preferred. */
  readonly rank: number;
}

const known: ReadonlyMap<string, RosterField> = new Map(
  Object.entries(knownHeadings).flatMap(([field, names]) =>
    names.map((name) => [headerWords(name), field as RosterField] as const),
  ),
);

/** A heading is no text. */
const longestHeader = 200;
/** After every rule of the grammar. */
const lastRank = 1000;

const path = /^([a-z_]+?)(?:_ids?)?\/([a-z_]+)$/;

/** A path of Odoo in words: department_id/name is the department, contract_id/wage the contract's wage. */
function withoutPath(header: string): string {
  const [, table = '', column = ''] = path.exec(header) ?? [];
  if (table === '') return header;
  return column === 'name' || column === 'display_name' ? table : `${table} ${column}`;
}

/** The field a header names; `null` where its words do not say. */
export function recogniseHeader(stated: string): HeaderMatch | null {
  if (stated.length > longestHeader) return null;
  const header = withoutPath(stated);
  const whole = known.get(headerWords(header));
  if (whole !== undefined) return { field: whole, certainty: 1, rank: lastRank };
  const read = readHeading(header);
  if (!read) return null;
  const { field, rank, known: share } = read;
  return { field, certainty: read.plain ? 1 : share === 1 ? 0.95 : 0.6 + 0.25 * share, rank };
}
