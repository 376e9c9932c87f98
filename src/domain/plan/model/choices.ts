import { contractChoices } from '../action/contract/contractChoices';
import { hireChoices } from '../action/hire/hireChoices';
import { moveChoices } from '../action/move/moveChoices';
import { shiftChoices } from '../action/shift/shiftChoices';
import { effectsOf, type Choice } from './choice';
import type { ModelContext } from './modelContext';

/**
 * Everything a plan can do, in a fixed order. An action is offered only where it closes missing effort of its cell or
 * counts towards a minimum, rejected ones never.
 */
export function choicesOf(context: ModelContext): readonly Choice[] {
  const effectOf = effectsOf(context);
  return [
    ...hireChoices(context, effectOf),
    ...contractChoices(context, effectOf),
    ...moveChoices(context, effectOf),
    ...shiftChoices(context, effectOf),
  ];
}
