import { assumptionDefinitions } from '../assumptions/assumptionDefinitions';
import type { AssumptionDefinition } from '../assumptions/assumptionDefinition';
import type { AssumptionKey } from '../assumptions/assumptions';

/** What is decided before a plan is made, or is a label: no scenario can differ in it. */
const fixed: readonly AssumptionKey[] = [
  'hoursPerWeek',
  'organisationSize',
  'currency',
  'showNames',
  'lockPlan',
];

/** The assumptions in which a scenario can differ from the base. */
export const scenarioDefinitions: readonly AssumptionDefinition[] = assumptionDefinitions.filter(
  ({ key }) => !fixed.includes(key),
);
