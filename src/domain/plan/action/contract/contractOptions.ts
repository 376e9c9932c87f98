import { bandBase } from '../../../cost/salaryBand';
import { shortCells, type OptionContext } from '../../problem/optionContext';
import type { ContractOption } from '../../problem/staffingProblem';

/** Contractors at Mid-level for every profile and place that is short, where the Assumptions allow any. */
export function contractOptions({ model, cells }: OptionContext): readonly ContractOption[] {
  const { bands, assumptions } = model;
  const maxHeads = Math.floor(assumptions.contractorsPerPlace);
  if (maxHeads <= 0) return [];
  return shortCells(cells).map(({ profile, place }) => ({
    profile,
    place,
    level: 'mid',
    fte: 1,
    band: bandBase(bands, profile, 'mid') ?? 0,
    maxHeads,
    earliest: 0,
  }));
}
