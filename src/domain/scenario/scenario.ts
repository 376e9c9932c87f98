import type { Assumptions } from '../assumptions/assumptions';
import { teamFte } from '../demand/useCaseEffort';
import type { UseCase } from '../demand/useCase';

/** A named set of assumptions: what it says differently from the base; the rest is as in the base. */
export interface Scenario {
  readonly name: string;
  readonly overrides: Readonly<Partial<Assumptions>>;
  /** The FTE of every use case are multiplied with it; 1: as stated. */
  readonly demandFactor: number;
  /**
   * Its budgets as a part of those of the base, or of what the base plan costs in a year without one; `null`: as in the base.
   * A budget among `overrides` comes first.
   */
  readonly budgetFactor: number | null;
}

const budgetKeys = ['budgetYear1', 'budgetYear2', 'budgetYear3'] as const;

/** Budgets are parts of those of the base in thousands, at least one; where nothing is allowed nothing is. */
function budgetsOf(
  base: Assumptions,
  factor: number,
  costByYear: readonly number[],
): Partial<Pick<Assumptions, (typeof budgetKeys)[number]>> {
  const budgets = budgetKeys.flatMap((key, year) => {
    const whole = base[key] ?? costByYear[year] ?? 0;
    if (whole > 0) return [[key, Math.max(1000, Math.round((factor * whole) / 1000) * 1000)] as const];
    return base[key] === null ? [] : [[key, 0] as const];
  });
  return Object.fromEntries(budgets);
}

/** The assumptions of a scenario; `costByYear`: what the base plan costs in the fiscal years of the plan. */
export function scenarioAssumptions(
  base: Assumptions,
  { overrides, demandFactor, budgetFactor }: Scenario,
  costByYear: readonly number[],
): Assumptions {
  const budgets = budgetFactor === null ? {} : budgetsOf(base, budgetFactor, costByYear);
  const changed = { ...base, ...budgets, ...overrides };
  return { ...changed, runningUseCases: changed.runningUseCases * demandFactor };
}

/** The use cases of a scenario, each with the FTE it then asks for. */
export function scenarioUseCases(
  useCases: readonly UseCase[],
  assumptions: Assumptions,
  { demandFactor }: Scenario,
): readonly UseCase[] {
  if (demandFactor === 1) return useCases;
  return useCases.map((useCase) => {
    if (useCase.kind === 'otherWork') return useCase;
    const { team, operation } = teamFte(useCase, assumptions);
    return { ...useCase, fte: team * demandFactor, operationFte: operation * demandFactor };
  });
}
