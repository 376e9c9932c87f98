import { takesOver } from '../../domain/demand/demandParts';
import { neighbours } from '../../domain/demand/carriedProfiles';
import { profileNames } from '../../framework/profileNames';
import type { DemandContext } from '../demand/demandContext';
import { at } from '../demand/demandGrids';
import { cellAt, columnCells } from '../demand/grid';
import { quoted } from '../layout/address';
import type { FormulaCell } from '../plan';

/** Which profiles another one carries, by name, live; empty where none is. */
export function carriedCell({ grids, model, text }: DemandContext): FormulaCell {
  const { profile: grid } = grids;
  const [title, by, end] = text.coverage.carried;
  const names = `Demand!${columnCells(grid, at.profile.name, 0, profileNames.length - 1)}`;
  const found: string[] = [];
  const parts = profileNames.flatMap(({ id, name }, row) => {
    if (!neighbours.some(({ profile }) => profile === id)) return [];
    const carrier = takesOver(id, model.rules, model.assumptions);
    const carrierName = profileNames.find((each) => each.id === carrier)?.name;
    if (carrierName !== undefined) found.push(`${name}${by}${carrierName}`);
    const taken = `Demand!${cellAt(grid, row, at.profile.taken)}`;
    return [`IF(${taken}>0,${quoted(`, ${name}${by}`)}&INDEX(${names},${taken}),"")`];
  });
  const list = `(${parts.join('&')})`;
  return {
    formula: `IF(LEN(${list})=0,"",${quoted(title)}&MID(${list},3,500)&${quoted(end)})`,
    value: found.length === 0 ? '' : `${title}${found.join(', ')}${end}`,
  };
}
