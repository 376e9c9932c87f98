import { ExcelFault } from '../excelFault';
import type { Rect } from '../book/address';
import type { Sheet } from '../book/sheet';

/**
 * An object the client can point at. Members carry the names of the wire (`RowIndex`); one that is not here is
 * not known to this host and answered with ApiNotFound.
 */
export interface Wire {
  readonly kind: string;
  /** The id under which its collection finds it again. */
  readonly id?: string;
  /** What the object is on the sheet, for use as an argument. */
  readonly range?: RangeOf;
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly write?: Readonly<Record<string, (value: unknown) => void>>;
  readonly open?: Readonly<Record<string, () => Wire | null>>;
  readonly call?: Readonly<Record<string, (args: Args) => unknown>>;
  readonly items?: () => readonly Wire[];
  readonly item?: (key: unknown) => Wire;
}

export interface RangeOf {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Requirement sets above the floor that members of this host belong to. */
export const laterMembers: Readonly<Record<string, string>> = {
  'Table.Resize': '1.13',
  'Range.Height': '1.10',
  'Range.Width': '1.10',
  'Range.GetMergedAreasOrNullObject': '1.13',
  'TableRowCollection.DeleteRowsAt': '1.20',
};

/** The member of that name, and none that every object of JavaScript has. */
export function own<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** The arguments of a call, read with the checks Excel makes. */
export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  isGiven(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') {
      throw invalid(`Argument ${index + 1} must be a text.`);
    }
    return value;
  }

  textOr(index: number, fallback: string): string {
    return this.isGiven(index) ? this.text(index) : fallback;
  }

  count(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw invalid(`Argument ${index + 1} must be a whole number.`);
    }
    return value;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  range(index: number): RangeOf {
    const value = this.values[index];
    const range = isWire(value) ? value.range : undefined;
    if (range === undefined) {
      throw invalid(`Argument ${index + 1} must be a range.`);
    }
    return range;
  }
}

export function isWire(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

export function invalid(message: string): ExcelFault {
  return new ExcelFault('InvalidArgument', message);
}

export function missing(what: string): ExcelFault {
  return new ExcelFault('ItemNotFound', `${what} does not exist.`);
}

/** The object, or the fault of a missing one. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) {
    throw missing(what);
  }
  return value;
}

/** Text that is set. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') {
    throw invalid('The value must be a text.');
  }
  return value;
}

/** A property bag: the members read and written as they are. */
export function bag(
  kind: string,
  prefix: string,
  names: readonly string[],
  get: (key: string) => unknown,
  set: (key: string, value: unknown) => void,
  rest: Omit<Wire, 'kind' | 'read' | 'write'> = {},
): Wire {
  return {
    kind,
    ...rest,
    read: Object.fromEntries(names.map((name) => [name, () => get(prefix + name)])),
    write: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          set(prefix + name, value);
        },
      ]),
    ),
  };
}

/** A bag over a plain record. */
export function recordBag(
  kind: string,
  record: Record<string, unknown>,
  prefix: string,
  names: readonly string[],
  rest: Omit<Wire, 'kind' | 'read' | 'write'> = {},
): Wire {
  return bag(
    kind,
    prefix,
    names,
    (key) => record[key] ?? null,
    (key, value) => {
      record[key] = value;
    },
    rest,
  );
}

/** `GetItem`, `GetItemOrNullObject`, `GetItemAt` and `GetCount` of a collection. */
export function lookups(items: () => readonly Wire[], find: (key: string) => Wire | null) {
  return {
    GetItem: (args: Args) => present(find(args.text(0)), 'The item'),
    GetItemOrNullObject: (args: Args) => find(args.text(0)),
    GetItemAt: (args: Args) => present(items()[args.count(0)], 'The item'),
    GetCount: () => items().length,
  };
}
