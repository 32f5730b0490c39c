/** One link of the server's chain of errors, outermost first. */
export interface ErrorInfo {
  /** Unsigned result code, such as `0x80BB0001`. */
  readonly resultCode: number;
  /** Status of VirtualBox's run-time library behind the error; negative, 0 when there is none. */
  readonly resultDetail: number;
  /** The part of VirtualBox that raised it, such as `SessionMachine`. */
  readonly component: string;
  readonly interfaceId: string;
  readonly text: string;
}

/** What an error carries besides its message. */
export interface ErrorDetails {
  readonly resultCode?: number | undefined;
  readonly operation?: string | undefined;
  readonly machine?: string | undefined;
  readonly errorInfo?: readonly ErrorInfo[] | undefined;
  readonly cause?: unknown;
}

/**
 * Base of all errors of this package. Decide by `code` (or the class), never by the message.
 *
 * @example
 * ```ts
 * try {
 *   await vbox.machines.get('web-1');
 * } catch (error) {
 *   if (error instanceof VBoxError && error.code === 'VBOX_E_OBJECT_NOT_FOUND') { ... }
 * }
 * ```
 */
export class VBoxError extends Error {
  override name = 'VBoxError';
  /**
   * Stable name: VirtualBox's own for what the server reports (`VBOX_E_OBJECT_NOT_FOUND`, `E_INVALIDARG`), one that
   * begins with `VBOXWEB_` for what this package finds.
   */
  readonly code: string;
  /** The server's result code, unsigned; absent when the server reported none. */
  readonly resultCode: number | undefined;
  /** The API operation that failed, such as `IVirtualBox_findMachine`, or the high-level one. */
  readonly operation: string | undefined;
  /** Name or UUID of the machine concerned. */
  readonly machine: string | undefined;
  /** The server's whole error chain, outermost first; empty when the server gave none. */
  readonly errorInfo: readonly ErrorInfo[];

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.resultCode = details.resultCode;
    this.operation = details.operation;
    this.machine = details.machine;
    this.errorInfo = details.errorInfo ?? [];
  }

  /** Everything but the stack and the cause, for logs. */
  toJSON(): Record<string, unknown> {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      resultCode: this.resultCode,
      operation: this.operation,
      machine: this.machine,
      errorInfo: this.errorInfo,
    };
  }
}

/** Notes on an error of a lower layer which machine it is about. @internal */
export function concerning(error: unknown, machine: string): unknown {
  if (error instanceof VBoxError && error.machine === undefined) Object.assign(error, { machine });
  return error;
}

/** The server refused the log-on (`VBOXWEB_AUTHENTICATION`). */
export class AuthenticationError extends VBoxError {
  override name = 'AuthenticationError';
}

/** No machine has this name or UUID (`VBOX_E_OBJECT_NOT_FOUND`). */
export class MachineNotFoundError extends VBoxError {
  override name = 'MachineNotFoundError';
}

/** A machine of this name exists already (`VBOXWEB_MACHINE_EXISTS`). */
export class MachineExistsError extends VBoxError {
  override name = 'MachineExistsError';
}

/** Somebody else holds the machine's lock (`VBOXWEB_MACHINE_BUSY`). */
export class MachineBusyError extends VBoxError {
  override name = 'MachineBusyError';
  /** Name of the session that holds the lock, such as `headless`; empty when the server does not tell. */
  readonly sessionName: string;
  /** Process that holds the lock; undefined when the server does not tell. */
  readonly sessionPid: number | undefined;

  constructor(
    message: string,
    details: ErrorDetails & { sessionName: string; sessionPid: number | undefined },
  ) {
    super('VBOXWEB_MACHINE_BUSY', message, details);
    this.sessionName = details.sessionName;
    this.sessionPid = details.sessionPid;
  }
}

/** A time limit ran out (`VBOXWEB_TIMEOUT`). Work that the server has begun may go on. */
export class TimeoutError extends VBoxError {
  override name = 'TimeoutError';
}

/** The caller's signal ended the call (`VBOXWEB_ABORTED`); `cause` is the signal's reason. */
export class AbortError extends VBoxError {
  override name = 'AbortError';
}

/**
 * No usable connection to a VirtualBox web service: `VBOXWEB_CONNECTION_REFUSED`, `VBOXWEB_HOST_NOT_FOUND`,
 * `VBOXWEB_CONNECT_TIMEOUT`, `VBOXWEB_NO_ANSWER`, `VBOXWEB_CONNECTION_LOST`, `VBOXWEB_RENEWAL_FAILED`, `VBOXWEB_TLS`,
 * `VBOXWEB_NOT_VBOXWEBSRV` or `VBOXWEB_CLOSED`.
 */
export class ConnectionError extends VBoxError {
  override name = 'ConnectionError';
}

/**
 * The connection broke after a changing call was sent, so that nobody knows whether it took effect
 * (`VBOXWEB_OUTCOME_UNKNOWN`). It was not repeated.
 */
export class OutcomeUnknownError extends VBoxError {
  override name = 'OutcomeUnknownError';
}

/** The server answered something that is no valid reply (`VBOXWEB_PROTOCOL`) or interface description (`VBOXWEB_WSDL`). */
export class ProtocolError extends VBoxError {
  override name = 'ProtocolError';
}

/**
 * The object behind a reference is gone: the server does not know it (`VBOXWEB_STALE_REFERENCE`: the web session ended, or
 * the object is not of the interface that the operation belongs to), the program has released it itself
 * (`VBOXWEB_RELEASED`), or it comes from a log-on that was lost and has been renewed since (`VBOXWEB_SESSION_LOST`).
 */
export class StaleReferenceError extends VBoxError {
  override name = 'StaleReferenceError';
}
