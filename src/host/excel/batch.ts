import { failureOf } from './failure';

/**
 * One batch with Excel, its errors as failures. While a user types into a cell it fails at once, or, where work has
 * begun that must not stop halfway, waits until the cell is left.
 */
export async function batch<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  waits = false,
): Promise<T> {
  try {
    return await tryBatch(work, waits);
  } catch (error) {
    throw failureOf(error);
  }
}

/** As `batch`, with the errors as Office.js throws them. */
export function tryBatch<T>(work: (context: Excel.RequestContext) => Promise<T>, waits = false): Promise<T> {
  return Excel.run({ delayForCellEdit: waits }, work);
}

/** Whether the Excel at hand has a set of functions newer than those the add-in asks for. */
export function hasApi(version: '1.13'): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
