import type { Choice } from './choice';
import { addRow, type ModelDraft, type Term } from './linearModel';

/** A deferral changes all of its cells or none, and each use case is put off once. */
export function addDeferRows(draft: ModelDraft, choices: readonly Choice[]): void {
  const options = new Map<string, Map<number, number[]>>();
  choices.forEach(({ action, key, quarters }, column) => {
    if (action !== 'defer') return;
    const slips = options.get(key) ?? new Map<number, number[]>();
    slips.set(quarters ?? 0, [...(slips.get(quarters ?? 0) ?? []), column]);
    options.set(key, slips);
  });
  for (const slips of options.values()) {
    const firsts: Term[] = [];
    for (const [first, ...others] of slips.values()) {
      if (first === undefined) continue;
      firsts.push([first, 1]);
      for (const column of others)
        addRow(draft, 'deferral', 0, 0, [
          [column, 1],
          [first, -1],
        ]);
    }
    addRow(draft, 'deferral', -Infinity, 1, firsts);
  }
}
