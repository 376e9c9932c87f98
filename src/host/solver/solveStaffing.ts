import { completeValues } from '../../domain/staffing/completeValues';
import { greedyPlan } from '../../domain/staffing/greedyPlan';
import type { LinearModel } from '../../domain/staffing/linearModel';
import { partsOf } from '../../domain/staffing/parts';
import type { PlanProof } from '../../domain/staffing/proof';
import { staffingModel } from '../../domain/staffing/staffingModel';
import type { StaffingProblem } from '../../domain/staffing/staffingProblem';
import type { StaffingSolution } from '../../domain/staffing/staffingSolution';
import { loadSolver } from './loadSolver';
import { solveInOrder, type ModelSolution, type SolveTask } from './solveInOrder';

function solveParts(
  task: Omit<SolveTask, 'model' | 'start'>,
  model: LinearModel,
  start: readonly number[],
  ignore: (row: number) => boolean,
): ModelSolution {
  const parts = partsOf(model, ignore);
  const values = [...start];
  const total: PlanProof[] = [];
  for (const part of parts) {
    const own = part.columns.map((column) => start[column] ?? 0);
    const solution = solveInOrder({ ...task, model: part.model, start: own });
    part.columns.forEach((column, at) => (values[column] = solution.values[at] ?? 0));
    total.push(solution.proof);
  }
  const sum = (objective: keyof PlanProof) => {
    let value = 0;
    let bound = 0;
    for (const proof of total) {
      value += proof[objective].value;
      bound += proof[objective].bound;
    }
    return { value, bound };
  };
  return { values, proof: { open: sum('open'), cost: sum('cost'), changes: sum('changes') } };
}

export async function solveModel(problem: StaffingProblem, seconds: number): Promise<StaffingSolution> {
  const highs = await loadSolver();
  const staffing = staffingModel(problem);
  const start = completeValues(staffing.model, greedyPlan(staffing));
  const task = {
    highs,
    deadline: Date.now() + seconds * 1000,
    report: () => undefined,
    cancelled: () => false,
  };
  const { values, proof } = solveParts(task, staffing.model, start, () => false);
  return { units: values.slice(0, staffing.choices.length), proof };
}
