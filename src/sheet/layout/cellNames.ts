import type { AssumptionName } from '../../domain/assumptions/assumptionDefinition';

/**
 * The names of single cells that formulas may refer to: one for each assumption, the number of business units, the
 * number of the quarter shown, the largest gap in a sentence, and what is to be known before it.
 */
export type CellName =
  | AssumptionName
  | 'MLTP_Units'
  | 'MLTP_QuarterShown'
  | 'MLTP_Headline'
  | 'MLTP_AssumedDemand'
  | 'MLTP_RunAgain';

/** A cell by its name, as a formula refers to it. */
export function named(name: CellName): string {
  return name;
}
