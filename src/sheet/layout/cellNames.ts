import type { AssumptionName } from '../../domain/assumptions/assumptionDefinition';

/**
 * The names of single cells that formulas may refer to: one for each assumption, the number of business units, the
 * number of the quarter shown, the largest gap in a sentence, what is to be known before it, what has changed since the run, and how
 * many checks do not hold.
 */
export type CellName =
  | AssumptionName
  | 'MLTP_Units'
  | 'MLTP_QuarterShown'
  | 'MLTP_Headline'
  | 'MLTP_AssumedDemand'
  | 'MLTP_RunAgain'
  | 'MLTP_Changed'
  | 'MLTP_ChecksFailed';

/** A cell by its name, as a formula refers to it. */
export function named(name: CellName): string {
  return name;
}
