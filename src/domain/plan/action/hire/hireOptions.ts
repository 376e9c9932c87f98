import { levels, type LevelId } from '../../../../framework/levels';
import { bandBase } from '../../../cost/salaryBand';
import { isGuided } from '../../problem/minimumHeads';
import { earliestHire, shortCells, type OptionContext, type ShortCell } from '../../problem/optionContext';
import type { HireOption } from '../../problem/staffingProblem';

function atLeast(level: LevelId, least: LevelId | null): LevelId {
  const rank = (id: LevelId) => levels.findIndex((each) => each.id === id);
  return least !== null && rank(least) > rank(level) ? least : level;
}

/** The levels offered for a cell: Mid-level where someone guides; a first head that guides is Senior. */
function levelsOf({ model, groups }: OptionContext, cell: ShortCell): readonly LevelId[] {
  const least = model.minimumLevels[cell.profile];
  if (isGuided(groups, cell)) return [...new Set<LevelId>(['mid', atLeast('mid', least)])];
  const guide = atLeast('senior', least);
  return cell.peak <= 1 ? [guide] : ['mid', guide];
}

/** Hires of every profile and place that is short once one could start. */
export function hireOptions(context: OptionContext): readonly HireOption[] {
  const { model, cells } = context;
  const earliest = earliestHire(model);
  return shortCells(cells, earliest).flatMap((cell) =>
    levelsOf(context, cell).map((level) => ({
      profile: cell.profile,
      place: cell.place,
      level,
      fte: 1,
      band: bandBase(model.bands, cell.profile, level) ?? 0,
      earliest,
    })),
  );
}
