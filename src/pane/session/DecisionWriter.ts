import type { MappingRow } from '../planner';
import { failureOf } from './failureOf';
import type { DecisionStep } from './state';
import { putDecisions, type TaskTools } from './tasks';

/**
 * Writes decisions one after the other while the user goes on deciding: the pane shows them at once, the workbook
 * follows. What could not be written is taken out again and told.
 */
export class DecisionWriter {
  private readonly before = new Map<number, readonly MappingRow[]>();
  private last: Promise<boolean> = Promise.resolve(true);
  private waiting = 0;

  /** Shows a step as decided and writes it. */
  decide(tools: TaskTools, step: DecisionStep): void {
    tools.dispatch({ type: 'decided', step });
    this.queue(tools, async () => {
      try {
        const rows = await putDecisions(tools, (planner, snapshot) =>
          planner.decide(snapshot, step.decisions),
        );
        this.before.set(step.id, rows);
      } catch (thrown) {
        tools.dispatch({ type: 'undone', id: step.id });
        throw thrown;
      }
    });
  }

  /** Takes a step back: its rows get what they held before, wherever they stand now. */
  undo(tools: TaskTools, step: DecisionStep): void {
    tools.dispatch({ type: 'undone', id: step.id });
    this.queue(tools, async () => {
      const rows = this.before.get(step.id) ?? [];
      try {
        await putDecisions(tools, () => rows);
      } catch (thrown) {
        tools.dispatch({ type: 'decided', step });
        throw thrown;
      }
    });
  }

  /** Waits for what is still to be written; false where the last of it could not be. */
  async settled(): Promise<boolean> {
    return this.waiting === 0 || this.last;
  }

  private queue(tools: TaskTools, write: () => Promise<void>): void {
    this.waiting += 1;
    this.last = this.last
      .then(write)
      .then(() => true)
      .catch((thrown: unknown) => {
        tools.dispatch({ type: 'failed', failure: failureOf(thrown) });
        return false;
      })
      .finally(() => {
        this.waiting -= 1;
      });
  }
}
