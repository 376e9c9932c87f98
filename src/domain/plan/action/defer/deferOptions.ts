import { nameOf } from '../../problem/settledLines';
import type { OptionContext } from '../../problem/optionContext';
import { deferral, type Deferral } from './deferral';

/** No use case slips by more quarters. */
const mostQuarters = 8;

/** The use cases that may slip, by each number of quarters up to what they may; none of which the planner settled one. */
export function deferOptions({ model, settled }: OptionContext): readonly Deferral[] {
  const decided = new Set(
    settled.filter(({ action }) => action === 'defer').map((line) => nameOf(line)?.cell.place),
  );
  const seen = new Set<string>();
  return model.useCases.flatMap(({ name, maySlip }) => {
    if (seen.has(name) || decided.has(name)) return [];
    seen.add(name);
    const most = Math.min(mostQuarters, Math.floor(maySlip ?? 0));
    return Array.from({ length: Math.max(0, most) }, (_, at) => deferral(model, name, at + 1)).filter(
      (option) => option !== null,
    );
  });
}
