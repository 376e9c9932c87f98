import * as fc from 'fast-check';
import { organisationPatterns } from '../../src/framework/organisationPatterns';
import { anyStaff, anyUseCases } from './arbitrary';
import { assumptions } from './assumptions';
import { bands } from './hiringLines';
import { planningInput } from './planningInput';

/** Plans of up to 12 members and six use cases under all kinds of limits. */
export const anyPlan = fc
  .record({
    staff: anyStaff,
    useCases: anyUseCases,
    organisationPattern: fc.constantFrom(...organisationPatterns.map(({ id }) => id)),
    monthsToHire: fc.integer({ min: 0, max: 12 }),
    minimumGap: fc.integer({ min: 1, max: 20 }),
    contractorsPerPlace: fc.integer({ min: 0, max: 2 }),
    budgetYear1: fc.constantFrom(null, 0, 100_000, 500_000),
    backfill: fc.constantFrom(0, 0.5, 1),
  })
  .map(({ staff, useCases, minimumGap, ...rest }) =>
    planningInput({
      staff,
      useCases,
      bands,
      assumptions: assumptions({ minimumGap: minimumGap / 20, ...rest }),
    }),
  );
