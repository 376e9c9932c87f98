import type { SheetPlan } from '../plan';

/** A plan of nothing, to be spread under what a sheet really has. */
export function emptyPlan(name: string): SheetPlan {
  return {
    name,
    blocks: [],
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    styles: [],
    charts: [],
    widths: {},
    freeze: { rows: 0, columns: 0 },
  };
}
