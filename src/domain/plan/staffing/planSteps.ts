import type { Choice } from '../model/choice';
import type { StaffingModel } from '../model/staffingModel';

/** Units that make one line of a plan: of one key in a quarter, or over quarters in a row. */
export interface PlanStep {
  /** First choice; the others are of its key. */
  readonly choice: Choice;
  /** The units of each choice that make the line. */
  readonly taken: readonly { readonly index: number; readonly units: number }[];
  /** Units at a time. */
  readonly units: number;
  /** Quarters it lasts; `null` where it stays. */
  readonly quarters: number | null;
}

/** Cuts units over quarters into runs of equal units, as many quarters in a row as possible. */
function runsOf(counts: readonly number[]): readonly { first: number; length: number; units: number }[] {
  const left = [...counts];
  const runs: { first: number; length: number; units: number }[] = [];
  for (let first = 0; first < left.length; first++) {
    while ((left[first] ?? 0) > 0) {
      let end = first;
      let units = Number.POSITIVE_INFINITY;
      while ((left[end] ?? 0) > 0) units = Math.min(units, left[end++] ?? 0);
      for (let at = first; at < end; at++) left[at] = (left[at] ?? 0) - units;
      runs.push({ first, length: end - first, units });
    }
  }
  return runs;
}

/** The steps of a plan in the order of quarters, then of the choices. */
export function planSteps(
  { context, choices }: StaffingModel,
  units: readonly number[],
): readonly PlanStep[] {
  const steps: PlanStep[] = [];
  const heads = new Map<string, { choice: Choice; taken: { index: number; units: number }[] }>();
  const contracts = new Map<string, number[]>();
  const deferred = new Map<string, number[]>();
  choices.forEach((choice, index) => {
    const count = units[index] ?? 0;
    if (count <= 0) return;
    const taken = { index, units: count };
    if (choice.action === 'contract') {
      const quarters = contracts.get(choice.key) ?? context.problem.quarters.map(() => -1);
      quarters[choice.quarter] = index;
      contracts.set(choice.key, quarters);
    } else if (choice.action === 'defer') {
      deferred.set(choice.key, [...(deferred.get(choice.key) ?? []), index]);
    } else if (choice.action === 'shift') {
      steps.push({ choice, taken: [taken], units: count, quarters: choice.quarters });
    } else {
      // Heads that do the same are one line, whatever their seats and skills.
      const key = `${choice.key}|${choice.quarter}`;
      const known = heads.get(key) ?? { choice, taken: [] };
      known.taken.push(taken);
      heads.set(key, known);
    }
  });
  for (const { choice, taken } of heads.values()) {
    const count = taken.reduce((sum, each) => sum + each.units, 0);
    steps.push({ choice, taken, units: count, quarters: null });
  }
  for (const columns of deferred.values()) {
    const [choice] = columns.flatMap((index) => choices[index] ?? []);
    const taken = columns.map((index) => ({ index, units: 1 }));
    if (choice !== undefined) steps.push({ choice, taken, units: 1, quarters: choice.quarters });
  }
  for (const quarters of contracts.values()) {
    for (const { first, length, units: count } of runsOf(quarters.map((index) => units[index] ?? 0))) {
      const taken = quarters.slice(first, first + length).map((index) => ({ index, units: count }));
      const choice = choices[quarters[first] ?? -1];
      if (choice !== undefined) steps.push({ choice, taken, units: count, quarters: length });
    }
  }
  return steps.sort(
    (a, b) => a.choice.quarter - b.choice.quarter || (a.taken[0]?.index ?? 0) - (b.taken[0]?.index ?? 0),
  );
}
