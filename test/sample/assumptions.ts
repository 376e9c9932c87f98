import type { Assumptions } from '../../src/domain/assumptions/assumptions';
import { defaultAssumptions } from '../../src/domain/assumptions/defaultAssumptions';

/** The defaults of a first run on 22 November 2026 (serial number 46348) with 5 FTE in euros; the plan starts on 1 January 2027. */
export function usualAssumptions(stated: Partial<Assumptions> = {}): Assumptions {
  return { ...defaultAssumptions({ today: 46348, fte: 5, currency: 'EUR' }), ...stated };
}

/** A target mix of Mid-level alone. */
const onlyMid = { mixJunior: 0, mixMid: 1, mixSenior: 0, mixLead: 0, mixPrincipal: 0 } as const;

/**
 * The same without leavers, contractors and most rules of the actions, with hires at Mid-level alone and a plan that covers all: examples of it can
 * be checked by hand.
 */
export function assumptions(stated: Partial<Assumptions> = {}): Assumptions {
  return usualAssumptions({
    attrition: 0,
    objective: 'cover',
    contractorsPerPlace: 0,
    quietQuarters: 0,
    hirePace: 10,
    toleratedFte: 0,
    trainingTime: 1,
    practiceMonths: 0,
    shiftPrice: 0,
    carryProfiles: 'no',
    ...onlyMid,
    ...stated,
  });
}
