import type { Assumptions } from '../../src/domain/assumptions/assumptions';
import { defaultAssumptions } from '../../src/domain/assumptions/defaultAssumptions';

/** The defaults of a first run on 22 November 2026 (serial number 46348) with 5 FTE in euros; the plan starts on 1 January 2027. */
export function assumptions(stated: Partial<Assumptions> = {}): Assumptions {
  return { ...defaultAssumptions({ today: 46348, fte: 5, currency: 'EUR' }), ...stated };
}
