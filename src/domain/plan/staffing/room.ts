import type { Choice } from '../model/choice';
import type { LimitRule, RowRule } from '../model/linearModel';
import type { ModelContext } from '../model/modelContext';
import type { StaffingModel } from '../model/staffingModel';
import { limitTolerance } from '../model/tolerance';

/** A row that leaves no room for a further unit. */
interface FullRow {
  readonly row: number;
  readonly rule: LimitRule;
}

/** What the rows of a model have left while a plan grows unit by unit. */
export interface Room {
  /** Whole units of a choice that still fit, at most `wanted`. */
  fits(choice: number, wanted: number): number;
  /** Takes units of a choice; a negative count gives them back. */
  take(choice: number, units: number): void;
  /** The rows that stop a further unit of a choice. */
  stops(choice: number): readonly FullRow[];
}

/** Rows that only ever limit from above and hold choices alone; the others have a helper that gives way. */
const hard: readonly LimitRule[] = ['spare', 'members', 'peak', 'budget', 'hiresPerQuarter'];

function hardRule(rule: RowRule | undefined): LimitRule | undefined {
  return hard.find((each) => each === rule);
}

/** The room of a model, empty of units; `without` names rules to leave out. */
export function roomOf(staffing: StaffingModel, without: ReadonlySet<RowRule> = new Set()): Room {
  const { rows, choices } = staffing.model;
  const left = [...rows.upper];
  const entries: { row: number; value: number }[][] = Array.from({ length: choices }, () => []);
  rows.rule.forEach((rule, row) => {
    if (hardRule(rule) === undefined || without.has(rule)) return;
    const end = rows.starts[row + 1] ?? 0;
    for (let at = rows.starts[row] ?? 0; at < end; at++) {
      entries[rows.indices[at] ?? 0]?.push({ row, value: rows.values[at] ?? 0 });
    }
  });
  return {
    fits(choice, wanted) {
      let most = wanted;
      for (const { row, value } of entries[choice] ?? []) {
        const room = left[row] ?? 0;
        most = Math.min(most, Math.floor((room + limitTolerance * Math.max(1, Math.abs(room))) / value));
      }
      return Math.max(0, most);
    },
    take(choice, units) {
      for (const { row, value } of entries[choice] ?? []) left[row] = (left[row] ?? 0) - value * units;
    },
    stops(choice) {
      const full: FullRow[] = [];
      for (const { row, value } of entries[choice] ?? []) {
        const room = left[row] ?? 0;
        const rule = hardRule(rows.rule[row]);
        if (rule !== undefined && room + limitTolerance * Math.max(1, Math.abs(room)) < value)
          full.push({ row, rule });
      }
      return full;
    },
  };
}

/** Effort a further unit of a choice would close, FTE-quarters by the weight of its cell. */
export function closesMore(
  { weight }: Pick<ModelContext, 'weight'>,
  choice: Choice,
  after: readonly (readonly number[])[],
): number {
  const missing = after[choice.cell];
  const { gives } = choice.effect;
  let sum = 0;
  for (let at = choice.quarter; at < gives.length; at++) {
    const open = missing?.[at] ?? 0;
    if (open > 0) sum += Math.min(open, gives[at] ?? 0);
  }
  return sum * (weight[choice.cell] ?? 1);
}
