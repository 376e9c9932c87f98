import type { AssumptionName } from '../../domain/assumptions/assumptionDefinition';

/** The names of single cells that formulas may refer to: one for each assumption, and the number of business units. */
export type CellName = AssumptionName | 'MLTP_Units';

/** A cell by its name, as a formula refers to it. */
export function named(name: CellName): string {
  return name;
}
