import { BatchRun } from './batchRun';
import type { References } from './batchRun';
import { Book } from './book/book';
import type { BookOptions } from './book/book';
import { ExcelFault } from './excelFault';
import type { FaultCode } from './excelFault';
import { workbook } from './objects/workbook';
import type { BatchResult, ClientMessage } from './protocol';

/** What one request carried, for tests that count. */
export interface RequestLog {
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

export interface HostOptions extends BookOptions {
  /** The highest ExcelApi set; 1.9 where nothing is said. */
  readonly excelApi?: string;
  /** Largest request and response; Excel on the web takes 5 MB each. */
  readonly limit?: number;
}

const waitsForCellEdit = 64;

/**
 * A request that fails: before anything is done, after half or a number of its actions, or after all of them, when only the
 * answer is lost.
 */
export interface RequestFault {
  readonly code: FaultCode;
  readonly how: 'refused' | 'half done' | 'done' | number;
}

/** The Excel that answers the client: a workbook in memory and the faults a test asks for. Uses nothing of Node. */
export class ExcelHost {
  readonly book: Book;
  readonly requests: RequestLog[] = [];
  limit: number;
  /** A user is typing into a cell: requests fail or wait. */
  editing = false;
  /** The actions of each request that was looked at, in order. */
  readonly actions: number[] = [];
  /** How long each answer takes, in milliseconds. */
  latency = 0;
  /** The fault of a request by its number, counted from 0; nothing where it goes well. */
  faultOf: (number: number) => RequestFault | undefined = () => undefined;
  /** Called before each request with its number, counted from 0; may throw an ExcelFault. */
  beforeRequest: (number: number) => void = () => undefined;
  readonly #references: References = new Map();
  readonly #waiting: (() => void)[] = [];
  #received = 0;

  constructor(private readonly options: HostOptions = {}) {
    this.book = new Book(options);
    this.limit = options.limit ?? 5 * 1024 * 1024;
  }

  /** Whether this Excel has a requirement set. */
  isSetSupported(name: string, version = '1.1'): boolean {
    const [major = 1, minor = 0] = version.split('.').map(Number);
    const [hasMajor = 1, hasMinor = 0] = (this.options.excelApi ?? '1.9').split('.').map(Number);
    if (name.toLowerCase() === 'delayforcelledit') {
      return true;
    }
    return (
      name.toLowerCase() === 'excelapi' && (major < hasMajor || (major === hasMajor && minor <= hasMinor))
    );
  }

  /** The user leaves the cell: what waited goes on. */
  finishEditing(): void {
    this.editing = false;
    for (const go of this.#waiting.splice(0)) {
      go();
    }
  }

  /** Makes the n-th request from now (0 is the next) that is not too large fail before it does anything. */
  failRequest(n: number, code: FaultCode): void {
    const at = this.#received + n;
    this.beforeRequest = (number) => {
      if (number === at) {
        throw new ExcelFault(code, 'A fault that a test asked for.');
      }
    };
  }

  /** Answers a message of the client, as text to text. */
  async answer(text: string): Promise<string> {
    if (this.latency > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.latency));
    }
    const message = JSON.parse(text) as ClientMessage;
    const waits = (message.flags & waitsForCellEdit) !== 0;
    if (this.editing && waits) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    const bytes = JSON.stringify(message.message.body).length;
    const body = JSON.stringify(this.#result(message, bytes));
    const tooLarge = body.length > this.limit;
    const sent = tooLarge ? JSON.stringify(failure('ResponsePayloadSizeLimitExceeded')) : body;
    const actions = message.message.body.Actions.length;
    this.requests.push({ bytes, responseBytes: sent.length, actions });
    return `{"id":${message.id},"type":1,"message":{"statusCode":200,"headers":{},"body":${sent}}}`;
  }

  #result(message: ClientMessage, bytes: number): BatchResult {
    if (bytes > this.limit) {
      return failure('RequestPayloadSizeLimitExceeded');
    }
    if (this.editing) {
      return failure('InvalidOperationInCellEditMode');
    }
    const number = this.#received++;
    this.actions.push(message.message.body.Actions.length);
    try {
      this.beforeRequest(number);
    } catch (error) {
      if (error instanceof ExcelFault) {
        return failure(error.code);
      }
      throw error;
    }
    const supports = (version: string) => this.isSetSupported('ExcelApi', version);
    const fault = this.faultOf(number);
    if (fault?.how === 'refused') {
      return failure(fault.code);
    }
    const { body } = message.message;
    const all = body.Actions.length;
    const how = fault?.how;
    const actions = typeof how === 'number' ? how : how === 'half done' ? Math.floor(all / 2) : all;
    const batch = { ...body, Actions: body.Actions.slice(0, actions) };
    const result = new BatchRun(batch, workbook(this.book), this.#references, supports).run();
    return fault === undefined ? result : failure(fault.code);
  }

  /** How many requests were looked at. */
  get received(): number {
    return this.#received;
  }
}

function failure(code: FaultCode): BatchResult {
  const { message, status } = new ExcelFault(code, 'The request was refused.');
  return {
    Results: [],
    Error: { Code: code, Message: message, HttpStatusCode: status, ActionIndex: -1, Location: '' },
  };
}
