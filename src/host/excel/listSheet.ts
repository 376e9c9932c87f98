import type { SheetPlan, Validation } from '../../sheet/plan';
import { emptyPlan } from '../../sheet/layout/emptyPlan';
import { blockName } from '../refresh/ownNames';

/** The hidden sheet that holds the lists that are too long, or hold commas, for a rule of their own. */
export const listSheetName = 'MLTP Lists';

const longest = 255;

type List = readonly string[];

function isInline(list: List): boolean {
  return list.join(',').length <= longest && list.every((value) => !value.includes(','));
}

/** Where each list of some plans comes from: the words themselves, or cells. */
export interface ListSources {
  /** The sheet of lists; nothing where no list needs it. */
  readonly plan: SheetPlan | undefined;
  readonly source: (list: List) => string;
}

function rulesOf({ validations, tables }: SheetPlan): readonly Validation[] {
  const columns = tables.flatMap((table) => table.columns.flatMap(({ validation }) => validation ?? []));
  return [...validations.map(({ rule }) => rule), ...columns];
}

/** Finds the lists of some plans that need cells. */
export function listSources(plans: readonly SheetPlan[]): ListSources {
  const long = new Map<string, List>();
  for (const rule of plans.flatMap(rulesOf)) {
    if (rule.kind === 'list' && !isInline(rule.values)) {
      long.set(JSON.stringify(rule.values), rule.values);
    }
  }
  const keys = [...long.keys()];
  const source = (list: List): string => {
    const index = keys.indexOf(JSON.stringify(list));
    return index < 0 ? list.join(',') : `=${blockName(listSheetName, `list${index + 1}`)}`;
  };
  return { plan: keys.length === 0 ? undefined : listPlan([...long.values()]), source };
}

function listPlan(lists: readonly List[]): SheetPlan {
  return {
    ...emptyPlan(listSheetName),
    blocks: lists.map((list, index) => ({
      name: `list${index + 1}`,
      top: 0,
      left: index,
      rows: list.map((value) => [value]),
      style: 'text',
    })),
  };
}
