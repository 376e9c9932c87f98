import { isTermed } from '../line/hiringAction';
import type { Choice } from '../model/choice';
import type { StaffingModel } from '../model/staffingModel';

/** Units that make one line of a plan: of a single choice, or of one key over quarters in a row. */
export interface PlanStep {
  /** First choice; the others differ from it in the quarter only. */
  readonly choice: Choice;
  /** Indices of the choices, one per quarter it is decided for. */
  readonly indices: readonly number[];
  /** Units of each of them. */
  readonly units: number;
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
  const termed = new Map<string, number[]>();
  choices.forEach((choice, index) => {
    const count = units[index] ?? 0;
    if (count <= 0) return;
    if (isTermed(choice.action)) {
      const quarters = termed.get(choice.key) ?? context.problem.quarters.map(() => -1);
      quarters[choice.quarter] = index;
      termed.set(choice.key, quarters);
    } else {
      steps.push({ choice, indices: [index], units: count });
    }
  });
  for (const quarters of termed.values()) {
    for (const { first, length, units: count } of runsOf(quarters.map((index) => units[index] ?? 0))) {
      const indices = quarters.slice(first, first + length);
      const choice = choices[indices[0] ?? -1];
      if (choice !== undefined) steps.push({ choice, indices, units: count });
    }
  }
  return steps.sort(
    (a, b) => a.choice.quarter - b.choice.quarter || (a.indices[0] ?? 0) - (b.indices[0] ?? 0),
  );
}
