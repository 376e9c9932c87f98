import type { ScenarioOutcome } from '../../domain/scenario/scenarioOutcome';
import type { WorkbookModel } from '../workbookModel';

/** What a scenario comes to: a column of the Scenarios sheet. */
export type ScenarioFigures = Pick<
  ScenarioOutcome,
  'name' | 'status' | 'heads' | 'cost' | 'currency' | 'open' | 'gaps'
>;

function figures({ name, status, heads, cost, currency, open, gaps }: ScenarioOutcome): ScenarioFigures {
  return { name, status, heads, cost, currency, open, gaps };
}

/** The base and the scenarios in their order; for a locked plan, what a run would propose instead comes last. */
export function scenarioFigures({ scenarios, text }: WorkbookModel): readonly ScenarioFigures[] {
  const { base, outcomes, renewal } = scenarios;
  const all = [{ ...base, name: text.scenarios.base }, ...outcomes];
  return (renewal === null ? all : [...all, renewal]).map(figures);
}
