import { ExcelFault } from './excelFault';
import type { Wire } from './objects/wire';
import { Args, isWire, laterMembers, own } from './objects/wire';
import type { Action, ActionResult, Arguments, Batch, BatchResult, ObjectPath } from './protocol';
import { query } from './query';

/** What the paths of all requests share: the ranges the client asked to keep, by reference. */
export type References = Map<string, Wire>;

/** One request at work: actions in order, each path opened once, up to the first fault. */
export class BatchRun {
  readonly #opened = new Map<number, Wire | null>();
  readonly #opening = new Set<number>();
  readonly #kept = new Map<number, string>();

  constructor(
    private readonly batch: Batch,
    private readonly root: Wire,
    private readonly references: References,
    private readonly supports: (version: string) => boolean,
  ) {}

  run(): BatchResult {
    const results: ActionResult[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#act(action) });
      } catch (error) {
        if (!(error instanceof ExcelFault)) {
          throw error;
        }
        const { code: Code, message: Message, status: HttpStatusCode } = error;
        const Location = this.#location(action);
        return { Results: results, Error: { Code, Message, HttpStatusCode, ActionIndex: index, Location } };
      }
    }
    return { Results: results };
  }

  #act(action: Action): unknown {
    if (action.ActionType === 5) {
      return null;
    }
    const wire = this.#object(action.ObjectPathId);
    if (wire === null) {
      if (action.ActionType <= 2 || action.Name === '_KeepReference') {
        return null;
      }
      throw new ExcelFault('ItemNotFound', 'The object is a null object.');
    }
    switch (action.ActionType) {
      case 1:
        return this.#identity(action.ObjectPathId, wire);
      case 2:
        return query(wire, action.QueryInfo?.Select ?? [], (one, name) => {
          this.#allow(one, name);
        });
      case 3:
        return this.#call(action, wire);
      default:
        return this.#set(action, wire);
    }
  }

  #identity(path: number, wire: Wire): unknown {
    const reference = this.#kept.get(path);
    return {
      ...(wire.id === undefined ? {} : { _Id: wire.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  #call(action: Action, wire: Wire): unknown {
    if (action.Name === '_KeepReference') {
      const reference = `reference${this.references.size + 1}`;
      this.references.set(reference, wire);
      this.#kept.set(action.ObjectPathId, reference);
      return null;
    }
    const value = this.#method(wire, action.Name, action.ArgumentInfo);
    return isWire(value) ? null : value;
  }

  #set(action: Action, wire: Wire): null {
    this.#allow(wire, action.Name);
    const write = own(wire.write, action.Name);
    if (write === undefined) {
      throw unknownMember(wire, action.Name);
    }
    write(action.ArgumentInfo?.Arguments?.[0]);
    return null;
  }

  #method(wire: Wire, name: string, info: Arguments | undefined): unknown {
    this.#allow(wire, name);
    const call = own(wire.call, name);
    if (call === undefined) {
      throw unknownMember(wire, name);
    }
    return call(this.#args(info));
  }

  #args(info: Arguments | undefined): Args {
    const objects = info?.ReferencedObjectPathIds ?? [];
    return new Args(
      (info?.Arguments ?? []).map((value, index) => {
        const path = objects[index] ?? 0;
        return path === 0 ? value : this.#object(path);
      }),
    );
  }

  #object(id: number): Wire | null {
    const known = this.#opened.get(id);
    if (known !== undefined) {
      return known;
    }
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) {
      throw new ExcelFault('InvalidArgument', 'The object path is not in the request.');
    }
    if (this.#opening.has(id)) {
      throw new ExcelFault('InvalidArgument', 'The object path hangs on itself.');
    }
    this.#opening.add(id);
    const wire = this.#open(path);
    this.#opened.set(id, wire);
    return wire;
  }

  #open(path: ObjectPath): Wire | null {
    if (path.ObjectPathType === 1) {
      return this.root;
    }
    if (path.ObjectPathType === 6) {
      return this.references.get(path.Name) ?? fail('InvalidReference', 'The reference is gone.');
    }
    if (path.ObjectPathType === 7) {
      return null;
    }
    const parent = path.ParentObjectPathId === undefined ? this.root : this.#object(path.ParentObjectPathId);
    return parent === null ? null : this.#child(parent, path);
  }

  #child(parent: Wire, path: ObjectPath): Wire | null {
    if (path.ObjectPathType === 4) {
      this.#allow(parent, path.Name);
      const open = own(parent.open, path.Name);
      return open === undefined ? fail('ApiNotFound', `${parent.kind}.${path.Name} is not known.`) : open();
    }
    const value =
      path.ObjectPathType === 5
        ? parent.item?.(path.ArgumentInfo?.Arguments?.[0])
        : this.#method(parent, path.Name, path.ArgumentInfo);
    if (value === null && path.Name.endsWith('OrNullObject')) {
      return null;
    }
    return isWire(value) ? value : fail('ItemNotFound', 'The requested object does not exist.');
  }

  #allow(wire: Wire, name: string): void {
    const version = laterMembers[`${wire.kind}.${name}`];
    if (version !== undefined && !this.supports(version)) {
      throw unknownMember(wire, name);
    }
  }

  #location(action: Action): string {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const kind = this.#opened.get(action.ObjectPathId)?.kind ?? path?.Name ?? '';
    const name = action.Name === '' ? (path?.Name ?? '') : action.Name;
    return `${kind}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }
}

function unknownMember(wire: Wire, name: string): ExcelFault {
  return new ExcelFault('ApiNotFound', `${wire.kind}.${name} is not known.`);
}

function fail(code: 'InvalidReference' | 'ApiNotFound' | 'ItemNotFound', message: string): never {
  throw new ExcelFault(code, message);
}
