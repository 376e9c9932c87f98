import type { Choice } from '../model/choice';
import { limitRules, type LimitRule, type RowRule } from '../model/linearModel';
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
  /** Whether a unit of a choice can be given back: no other hangs on it. */
  spares(choice: number): boolean;
  /** Takes units of a choice; a negative count gives them back. */
  take(choice: number, units: number): void;
  /** The rows that stop a further unit of a choice. */
  stops(choice: number): readonly FullRow[];
}

/** The rule of a row that only ever limits from above; the others have a helper that gives way. */
function hardRule(rule: RowRule | undefined): LimitRule | undefined {
  return limitRules.find((each) => each === rule && each !== 'need');
}

/** What a unit takes of a row. */
interface Entry {
  readonly row: number;
  readonly value: number;
}

/** The room of a model, empty of units; `without` names rules to leave out. */
export function roomOf(staffing: StaffingModel, without: ReadonlySet<RowRule> = new Set()): Room {
  const { rows, columns } = staffing.model;
  const left = [...rows.upper];
  const entries: Entry[][] = columns.upper.map(() => []);
  /** The columns of what the first unit takes of those that hang on them, by choice. */
  const onceOf = new Map<number, number[]>();
  rows.rule.forEach((rule, row) => {
    const end = rows.starts[row + 1] ?? 0;
    const start = rows.starts[row] ?? 0;
    if (rule === 'once' || rule === 'lending')
      for (const choice of rows.indices.slice(start, end - 1))
        onceOf.set(choice, [...(onceOf.get(choice) ?? []), rows.indices[end - 1] ?? 0]);
    if (hardRule(rule) === undefined || without.has(rule)) return;
    for (let at = start; at < end; at++) {
      entries[rows.indices[at] ?? 0]?.push({ row, value: rows.values[at] ?? 0 });
    }
  });
  /** Units that hang on each of those columns. */
  const hanging = new Map<number, number>();
  /** What the next unit of a choice takes beside itself, once. */
  const once = (choice: number): readonly Entry[] =>
    (onceOf.get(choice) ?? [])
      .filter((helper) => (hanging.get(helper) ?? 0) === 0)
      .flatMap((helper) => entries[helper] ?? []);
  const onceIn = (choice: number, row: number) =>
    once(choice).reduce((sum, entry) => sum + (entry.row === row ? entry.value : 0), 0);
  /** What a row has left, with what its limit may be passed by. */
  const roomIn = (row: number) => {
    const room = left[row] ?? 0;
    return room + limitTolerance * Math.max(1, Math.abs(room));
  };
  return {
    fits(choice, wanted) {
      let most = once(choice).some(({ row, value }) => value > 0 && roomIn(row) < value) ? 0 : wanted;
      for (const { row, value } of entries[choice] ?? []) {
        if (value > 0) most = Math.min(most, Math.floor((roomIn(row) - onceIn(choice, row)) / value));
      }
      return Math.max(0, most);
    },
    spares(choice) {
      return (entries[choice] ?? []).every(({ row, value }) => value > 0 || roomIn(row) + value >= 0);
    },
    take(choice, units) {
      const spend = (of: readonly Entry[], count: number) => {
        for (const { row, value } of of) left[row] = (left[row] ?? 0) - value * count;
      };
      spend(entries[choice] ?? [], units);
      for (const helper of onceOf.get(choice) ?? []) {
        const before = hanging.get(helper) ?? 0;
        const after = before + units;
        hanging.set(helper, after);
        if (before === 0 && after > 0) spend(entries[helper] ?? [], 1);
        if (before > 0 && after === 0) spend(entries[helper] ?? [], -1);
      }
    },
    stops(choice) {
      const full: FullRow[] = [];
      for (const { row, value } of [...(entries[choice] ?? []), ...once(choice)]) {
        const rule = hardRule(rows.rule[row]);
        if (rule !== undefined && value > 0 && roomIn(row) < value) full.push({ row, rule });
      }
      return full;
    },
  };
}

/** Effort that further units of a choice would close, FTE-quarters. */
export function closesMore(choice: Choice, units: number, after: readonly (readonly number[])[]): number {
  const missing = after[choice.cell];
  const { gives } = choice.effect;
  let sum = 0;
  for (let at = choice.quarter; at < gives.length; at++) {
    const open = missing?.[at] ?? 0;
    if (open > 0) sum += Math.min(open, units * (gives[at] ?? 0));
  }
  return sum;
}
