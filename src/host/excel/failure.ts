import { HostFailure, type FailureKind } from '../port';

const kinds: Readonly<Record<string, FailureKind>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  AccessDenied: 'protected',
  InactiveWorkbook: 'inactiveWorkbook',
  // What Office.js says where Excel runs on the web and its service is out of reach, or has ended the session.
  ConnectionFailure: 'disconnected',
  InvalidOrTimedOutSession: 'disconnected',
  Timeout: 'disconnected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  ApiNotFound: 'notSupported',
  UnsupportedSheet: 'notSupported',
  NotImplemented: 'notSupported',
};

/** Whether an error carries what Office.js says of a failed request. */
function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error;
}

/** Whether a request or its answer was larger than 5 MB, so that a smaller one passes. */
export function isTooLarge(error: unknown): boolean {
  const codes = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];
  return isOfficeError(error) && codes.includes(error.code);
}

/** Whether a request was larger than 5 MB, so that nothing of it was done. */
export function isRefusedAsTooLarge(error: unknown): boolean {
  return isOfficeError(error) && error.code === 'RequestPayloadSizeLimitExceeded';
}

/**
 * The failure of a call. Excel's message and the statement it quotes may hold cell values, so only the code and the
 * member it failed at are kept.
 */
export function failureOf(error: unknown): HostFailure {
  if (error instanceof HostFailure) {
    return error;
  }
  if (isOfficeError(error)) {
    const { errorLocation = '' } = error.debugInfo;
    const detail = errorLocation === '' ? error.code : `${error.code} at ${errorLocation}`;
    return new HostFailure(kinds[error.code] ?? 'unexpected', detail, { cause: error });
  }
  return new HostFailure('unexpected', error instanceof Error ? error.name : 'unknown', { cause: error });
}
