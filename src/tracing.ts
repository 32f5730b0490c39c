import { type TracingChannel, tracingChannel } from 'node:diagnostics_channel';

/** Context of the channels `tracing:vboxweb:request:*`: one SOAP request with its repetitions. No parameters, no results. */
export interface RequestTrace {
  /** Such as `IMachine_getName`. */
  readonly operation: string;
  readonly url: string;
}

/** Context of the channels `tracing:vboxweb:operation:*`: one call of the session API. */
export interface OperationTrace {
  /** Such as `clone of 'base' to 'web-1'`. */
  readonly what: string;
  readonly machine: string | undefined;
}

const requests = tracingChannel<RequestTrace>('vboxweb:request');
const operations = tracingChannel<OperationTrace>('vboxweb:operation');

/** Traces a request; costs next to nothing when nobody listens. */
export function traceRequest<T>(context: RequestTrace, run: () => Promise<T>): Promise<T> {
  return isWatched(requests) ? requests.tracePromise(run, context) : run();
}

/** Traces an operation; costs next to nothing when nobody listens. */
export function traceOperation<T>(context: OperationTrace, run: () => Promise<T>): Promise<T> {
  return isWatched(operations) ? operations.tracePromise(run, context) : run();
}

function isWatched({
  start,
  end,
  asyncStart,
  asyncEnd,
  error,
}: TracingChannel<RequestTrace | OperationTrace>): boolean {
  return (
    start.hasSubscribers ||
    end.hasSubscribers ||
    asyncStart.hasSubscribers ||
    asyncEnd.hasSubscribers ||
    error.hasSubscribers
  );
}
