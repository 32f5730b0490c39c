import type { CallOptions } from '../call-options.js';
import { concerning, MachineBusyError, OutcomeUnknownError } from '../errors.js';
import { traceOperation } from '../tracing.js';
import { Deadline } from '../wire/deadline.js';
import type { WebSession } from './web-session.js';

/** What is done, and to which machine; for messages and errors. @internal */
export interface OperationName {
  /** Such as `clone of 'base' to 'web-1'`. */
  readonly what: string;
  readonly machine?: string | undefined;
}

/** One attempt of an operation. @internal */
export interface Step {
  readonly signal: AbortSignal;
  /**
   * To be called before the first call that leaves something behind. When the session is lost after that, the operation is
   * not run again; `settle` looks whether its effect has happened and gives the result, or undefined when it has not and
   * nothing remains of it.
   */
  commit<T>(settle: (signal: AbortSignal) => Promise<T | undefined>): void;
}

const maxAttempts = 3;

/**
 * Runs an operation of several calls within the caller's time limit, which then holds for the whole of it. Without a limit
 * the operation may take as long as the server needs.
 *
 * When the web session is lost, it is renewed and the operation run again, if nothing of it can have taken effect. Errors
 * are told which machine they are about.
 *
 * @internal
 */
export function runOperation<T>(
  session: WebSession,
  name: OperationName,
  options: CallOptions,
  attempt: (step: Step) => Promise<T>,
): Promise<T> {
  const { what, machine } = name;
  return traceOperation({ what, machine }, () => runTraced(session, name, options, attempt));
}

async function runTraced<T>(
  session: WebSession,
  { what, machine }: OperationName,
  options: CallOptions,
  attempt: (step: Step) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(what, options.signal, options.timeoutMs ?? Number.POSITIVE_INFINITY);
  const { signal } = deadline;
  try {
    for (let tries = 1; ; tries++) {
      const { epoch } = session;
      let settle: ((signal: AbortSignal) => Promise<T | undefined>) | undefined;
      const commit: Step['commit'] = (look) => {
        settle = look as unknown as typeof settle;
      };
      try {
        signal.throwIfAborted();
        return await attempt({ signal, commit });
      } catch (error) {
        if (signal.aborted || tries >= maxAttempts) throw error;
        if (await session.isLost(epoch, error)) await session.renew(epoch);
        // A single lost reply is found out about in the same way as a lost session.
        else if (!(error instanceof OutcomeUnknownError)) throw error;
        if (settle) {
          const result = await outcome(what, settle, signal, error);
          if (result !== undefined) return result;
        }
      }
    }
  } catch (error) {
    throw machine === undefined ? error : concerning(error, machine);
  } finally {
    deadline[Symbol.dispose]();
  }
}

async function outcome<T>(
  what: string,
  settle: (signal: AbortSignal) => Promise<T | undefined>,
  signal: AbortSignal,
  error: unknown,
): Promise<T | undefined> {
  try {
    return await settle(signal);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof MachineBusyError) throw cause;
    throw new OutcomeUnknownError(
      'VBOXWEB_OUTCOME_UNKNOWN',
      `The web session was lost during the ${what}, and it cannot be found out whether it took effect. It was not repeated. ` +
        'Look at the state before trying again.',
      { operation: what, cause: new AggregateError([error, cause]) },
    );
  }
}
