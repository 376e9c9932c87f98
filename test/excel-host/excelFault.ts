/** The codes this host answers with, and the HTTP status Excel gives them. */
const statuses = {
  ApiNotFound: 404,
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  EmptyChartSeries: 400,
  InactiveWorkbook: 400,
  ConnectionFailure: 500,
  InvalidOrTimedOutSession: 408,
  Timeout: 408,
  GeneralException: 500,
  RequestAborted: 500,
  MemoryLimitReached: 500,
  RangeExceedsLimit: 400,
  OperationCellsExceedLimit: 400,
  FormulaLengthExceedsLimit: 400,
  UnsupportedSheet: 400,
  UndoNotSupported: 400,
  InvalidSelection: 400,
  MergedRangeConflict: 400,
  FilteredRangeConflict: 400,
  NonBlankCellOffSheet: 400,
  PivotTableRangeConflict: 400,
} as const;

export type FaultCode = keyof typeof statuses;

/** Every code this host knows. */
export const faultCodes = Object.keys(statuses) as readonly FaultCode[];

/** An error as Excel answers it. */
export class ExcelFault extends Error {
  override readonly name = 'ExcelFault';
  readonly status: number;

  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
    this.status = statuses[code];
  }
}
