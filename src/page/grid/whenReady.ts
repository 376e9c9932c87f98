import { LifecycleStages } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** What the grid does last when it starts: it prepares its editor for the selected cell and gives it the focus. */
const preparesEditor = 'sheet.operation.set-activate-cell-edit';

/** Resolves when the grid takes what is typed; at the latest when it says itself that it has started. */
export function whenReady(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const ready = () => {
      for (const each of listening) each.dispose();
      // What belongs to the command is done after it.
      setTimeout(resolve);
    };
    const listening = [
      api.addEvent(api.Event.CommandExecuted, ({ id }) => {
        if (id === preparesEditor) ready();
      }),
      api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage === LifecycleStages.Steady) ready();
      }),
    ];
  });
}
