import type { Assumptions } from '../assumptions/assumptions';
import { teamFte } from '../demand/useCaseEffort';
import type { UseCase } from '../demand/useCase';

/** A named set of assumptions: what it says differently from the base; the rest is as in the base. */
export interface Scenario {
  readonly name: string;
  readonly overrides: Readonly<Partial<Assumptions>>;
  /** The FTE of every use case are multiplied with it; 1: as stated. */
  readonly demandFactor: number;
}

/** The assumptions of a scenario. */
export function scenarioAssumptions(base: Assumptions, { overrides, demandFactor }: Scenario): Assumptions {
  const changed = { ...base, ...overrides };
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
