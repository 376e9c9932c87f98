/** What the office.js client sends, as printed from its bridge; names of members arrive with a capital. */

/** 1 instantiate, 2 query, 3 call, 4 set, 5 trace. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** Arguments; the entries of `ReferencedObjectPathIds` that are not 0 say which are objects. */
export interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** 1 root, 2 new object, 3 method, 4 property, 5 indexer, 6 reference, 7 null object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

/** The body of a request: one `context.sync()`. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** A message of the client; `flags` holds 64 when the request may wait for the end of cell edit mode. */
export interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: Batch };
}

/** The answer to one action. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The body of a response: results up to the first action that failed. */
export interface BatchResult {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}
