import { lineKey } from '../../line/lineId';
import { choiceOf, type Choice } from '../../model/choice';
import { cellOf, finite, positive, type ModelContext } from '../../model/modelContext';

/** What an id names in place of a profile: who answers for the date of a use case. */
const anchor = 'productOwner';

/** What a deferral does, by how many quarters ever: see lineKey. */
function deferKey(useCase: string): string {
  const cell = { profile: anchor, place: useCase } as const;
  return lineKey({ action: 'defer', cell, from: null, level: null, fteEach: null });
}

/**
 * Deferrals, each as one choice for each cell that it changes, which are taken together or not at all. A plan that covers all
 * puts nothing off.
 */
export function deferChoices(context: ModelContext): readonly Choice[] {
  const { problem, span } = context;
  if (problem.objective !== 'balanced') return [];
  return problem.defers.flatMap(({ useCase, slip, quarter, price, frees }) => {
    const key = deferKey(useCase);
    const known = frees.filter((freed) => cellOf(context, freed) >= 0);
    if (context.excluded.has(key)) return [];
    return known.map(({ gives, takes, ...at }): Choice => {
      const cell = cellOf(context, at);
      const byQuarter = problem.quarters.map(() => 0);
      const cost = {
        base: 0,
        loaded: 0,
        oneOff: 0,
        startMonth: 3 * quarter,
        rates: byQuarter,
        byQuarter,
        inPlan: 0,
      };
      const effect = {
        gives: byQuarter.map((_, each) => positive(gives[each])),
        takes: byQuarter.map((_, each) => positive(takes[each])),
        cost,
      };
      const part = 1 / known.length;
      return choiceOf(
        { action: 'defer', months: null, quarters: slip, fte: part, band: 0 },
        {
          ...{ key, cell, from: cell, level: null, quarter, group: -1, seat: cell, upper: 1 },
          ...{ effect, arrives: span, price: finite(price) * part },
        },
      );
    });
  });
}
