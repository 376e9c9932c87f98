/** The sheets of one request by name, each asked for once. */
export class SheetCache {
  readonly #sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name);
    if (known !== undefined) {
      return known;
    }
    const sheet = this.context.workbook.worksheets.getItem(name);
    this.#sheets.set(name, sheet);
    return sheet;
  }
}

/** One thing to do in Excel, with the size it has on the wire. */
export interface Operation {
  /** The sheet it works on. */
  readonly sheet: string;
  readonly size: number;
  readonly run: (cache: SheetCache) => void;
  /** The same in two smaller operations; nothing when it cannot be cut. */
  readonly halves?: () => readonly [Operation, Operation] | undefined;
}

/** An operation of a few short calls. */
export function small(sheet: string, run: (cache: SheetCache) => void, size = 1_500): Operation {
  return { sheet, size, run };
}

/** Largest request that is sent, in characters; Excel on the web takes 5 MB. */
const largest = 4_000_000;

/** From this size on a request ends where the next sheet begins, so that progress and Cancel have a place. */
const handy = 250_000;

/**
 * Operations in their order, packed into requests: none above 4 MB, and none that grows into the next sheet once it
 * is handy in size. Few sheets allow few requests, so then they fill up.
 */
export function requests(
  operations: readonly Operation[],
  sheets: number,
): readonly (readonly Operation[])[] {
  let total = 0;
  for (const { size } of operations) {
    total += size;
  }
  const full = Math.max(handy, total / Math.max(1, 2 * sheets - 3));
  const packed: Operation[][] = [];
  let current: Operation[] = [];
  let size = 0;
  for (const operation of operations) {
    const nextSheet = current.at(-1)?.sheet !== operation.sheet;
    if (current.length > 0 && (size + operation.size > largest || (nextSheet && size >= full))) {
      packed.push(current);
      current = [];
      size = 0;
    }
    current.push(operation);
    size += operation.size;
  }
  if (current.length > 0) {
    packed.push(current);
  }
  return packed;
}
