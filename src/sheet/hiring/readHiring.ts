import { handLineId, readLineId } from '../../domain/plan/line/lineId';
import { readPositions } from '../../domain/plan/line/position';
import type { HiringDecision } from '../../domain/plan/line/hiringDecision';
import { isoDate } from '../../domain/calendar/serialDate';
import type { Snapshot } from '../snapshot';
import { amountCell, dayCell } from '../tables/cellKind';
import { planProblem, type PlanProblem } from '../tables/planProblem';
import { languageOf, readRows, standingTable } from '../tables/tableReading';
import { headingOf } from '../tables/tableSchema';
import { hiringTable } from './hiringTable';

/** A line of MLTP_Hiring with the row of the table it is in, from 0. */
export interface ReadHiringLine extends HiringDecision {
  readonly row: number;
}

/** What a run proposed for start and heads, as one text; the next run tells by it what the planner typed. */
export function proposalText(start: number | null, heads: number | null): string {
  return `${heads ?? '–'}, ${start === null ? '–' : isoDate(start)}`;
}

/** The start and the heads that such a text says; `null` where it says none. */
function proposed(text: string): { readonly start: number | null; readonly heads: number | null } {
  const [heads = '', start = ''] = text.split(', ');
  return { start: dayCell.read(start) ?? null, heads: amountCell.read(heads) ?? null };
}

/** Reads MLTP_Hiring; rows without a known action and profile are left alone, and a start or heads that are none are as proposed. */
export function readHiring(snapshot: Snapshot): readonly ReadHiringLine[] {
  return readRows(snapshot, hiringTable).flatMap(({ row, values, refused }): readonly ReadHiringLine[] => {
    const { line, action, profile, owner, comment, requisition } = values;
    if (action === null || profile === null) return [];
    const isRefused = (id: 'startDate' | 'heads') => refused.some(({ column }) => column === id);
    const before = proposed(values.proposal);
    const startDate = isRefused('startDate') ? before.start : values.startDate;
    const heads = isRefused('heads') ? before.heads : values.heads;
    return [
      {
        row,
        id: line === '' ? handLineId(row) : line,
        status: values.status,
        action,
        profile,
        level: values.level,
        place: values.place,
        start: startDate,
        quarters: values.quarters,
        months: values.trainingMonths,
        heads: heads ?? 0,
        fteEach: Math.max(0, values.fteEach ?? 1),
        changed: values.proposal !== proposalText(startDate, heads),
        noted: owner !== '' || comment !== '' || requisition !== '',
        stage: values.stage,
        positions: readPositions(values.positions),
      },
    ];
  });
}

const refusals = { number: 'hiringNumber', day: 'hiringDay', word: 'hiringWord' } as const;

/** Words, numbers and days in MLTP_Hiring that are none of their columns, and actions that are no longer those of their lines. */
export function hiringProblems(snapshot: Snapshot): readonly PlanProblem[] {
  const standing = standingTable(snapshot, hiringTable);
  const language = languageOf(snapshot, hiringTable) ?? 'en';
  return readRows(snapshot, hiringTable).flatMap(({ row, values, refused }) => {
    const { line, action } = values;
    const name = readLineId(line);
    const words = refused.map(({ column, text, expects, at }) =>
      planProblem(refusals[expects], { value: text, column: headingOf(hiringTable, column, language) }, at),
    );
    if (name === null || action === null || name.action === action) return words;
    return [...words, planProblem('hiringAction', { row: row + 1 }, standing?.address(row, 'action'))];
  });
}
