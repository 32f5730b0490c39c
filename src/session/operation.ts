import type { CallOptions } from '../call-options.js';
import { concerning } from '../errors.js';
import { Deadline } from '../wire/deadline.js';

/** What is done, and to which machine; for messages and errors. */
export interface OperationName {
  /** Such as `clone of 'base' to 'web-1'`. */
  readonly what: string;
  readonly machine: string;
}

/**
 * Runs an operation of several calls within the caller's time limit, which then holds for the whole of it. Without a limit
 * the operation may take as long as the server needs. Errors are told which machine they are about.
 */
export async function runOperation<T>(
  { what, machine }: OperationName,
  options: CallOptions,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(what, options.signal, options.timeoutMs ?? Number.POSITIVE_INFINITY);
  try {
    return await run(deadline.signal);
  } catch (error) {
    throw concerning(error, machine);
  } finally {
    deadline[Symbol.dispose]();
  }
}
