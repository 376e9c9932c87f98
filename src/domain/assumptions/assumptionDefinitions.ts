import type { AssumptionDefinition } from './assumptionDefinition';
import { effortAssumptions } from './effortAssumptions';
import { moneyAssumptions } from './moneyAssumptions';
import { organisationAssumptions } from './organisationAssumptions';
import { ruleAssumptions } from './ruleAssumptions';
import { staffingAssumptions } from './staffingAssumptions';

/** The assumptions in the order of their sheet. */
export const assumptionDefinitions: readonly AssumptionDefinition[] = [
  ...effortAssumptions,
  ...organisationAssumptions,
  ...moneyAssumptions,
  ...staffingAssumptions,
  ...ruleAssumptions,
];
