import { readBook } from '../../src/host/file/readBook';
import { bookDifferences, type Difference } from '../sample/bookDifferences';

/** `bookDifferences` of the files of two workbooks. */
export function differences(
  before: Uint8Array,
  after: Uint8Array,
  tolerance: number,
): { readonly formulas: number; readonly found: readonly Difference[] } {
  return bookDifferences(readBook(before), readBook(after), tolerance);
}
