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
} as const;

export type FaultCode = keyof typeof statuses;

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
