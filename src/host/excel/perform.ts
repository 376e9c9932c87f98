import { HostFailure, type Watch } from '../port';
import { tryBatch } from './batch';
import { isRefusedAsTooLarge } from './failure';
import { SheetCache, requests, type Operation } from './operation';

/** What was done before the first request, as one step. */
const preparing = 1;

/**
 * Carries out operations in as few requests as their size allows. Between requests it tells progress and looks
 * whether the user cancelled. Once writing has begun, requests wait while the user types into a cell. The sheets whose
 * operations were sent are put into `begun`.
 */
export async function perform(
  operations: readonly Operation[],
  sheets: number,
  watch: Watch,
  begun = new Set<string>(),
): Promise<void> {
  const packed = requests(operations, sheets);
  const total = packed.length + preparing;
  for (const [index, request] of packed.entries()) {
    watch.report({ done: preparing + index, total, sheet: request[0]?.sheet ?? '' });
    if (watch.cancelled()) {
      throw new HostFailure('cancelled', 'by the user');
    }
    for (const { sheet } of request) {
      begun.add(sheet);
    }
    await send(request);
  }
  watch.report({ done: total, total, sheet: operations.at(-1)?.sheet ?? '' });
}

/**
 * Sends a request; one that Excel calls too large was not carried out, and goes again in two halves. One whose answer is
 * too large was carried out, and must not be again.
 */
async function send(operations: readonly Operation[]): Promise<void> {
  try {
    await tryBatch(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      const cache = new SheetCache(context);
      for (const operation of operations) {
        operation.run(cache);
      }
      await context.sync();
    }, true);
  } catch (error) {
    const parts = isRefusedAsTooLarge(error) ? halved(operations) : undefined;
    if (parts === undefined) {
      throw error;
    }
    for (const part of parts) {
      await send(part);
    }
  }
}

function halved(operations: readonly Operation[]): readonly (readonly Operation[])[] | undefined {
  const [only] = operations;
  if (operations.length === 1) {
    return only?.halves?.()?.map((half) => [half]);
  }
  const middle = Math.ceil(operations.length / 2);
  return [operations.slice(0, middle), operations.slice(middle)];
}
