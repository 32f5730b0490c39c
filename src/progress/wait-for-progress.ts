import type { IProgress } from '../../generated/index.js';
import { describeChain } from '../bindings/fault-error.js';
import { ManagedObject } from '../bindings/managed-object.js';
import type { CallOptions } from '../call-options.js';
import { type ErrorInfo, VBoxError } from '../errors.js';
import { resultCodeName } from '../result-codes.js';
import type { ClientContext } from '../session/client-context.js';

/** Where a long operation stands. */
export interface ProgressUpdate {
  /** 0 to 100. It is 100 only at the end, but the end is known from the promise, not from here. */
  readonly percent: number;
  /** What the server is doing, in its words. */
  readonly operation: string;
}

/** Options of operations that take their time. Without `timeoutMs` they may take as long as the server needs. */
export interface ProgressOptions extends CallOptions {
  /** Called whenever the percentage or the step has changed, at most a few times a second. */
  readonly onProgress?: ((update: ProgressUpdate) => void) | undefined;
}

// A wait on the server must stay far below the life time of the web session, and short enough for abort and reports.
const quietSliceMs = 5_000;
const reportSliceMs = 200;
// What cannot be cancelled is waited for, so that what it made can be removed: at most half a minute.
const cancelSlices = 6;

/**
 * Waits until a long operation has ended, and releases its progress object.
 *
 * When the signal ends the wait, the operation is cancelled on the server where it can be, and its end is awaited for up
 * to 30 s, so that what it made can be removed.
 *
 * @throws VBoxError when the operation failed, with the server's error chain.
 */
export async function waitForProgress(
  context: ClientContext,
  what: string,
  progress: IProgress,
  signal: AbortSignal | undefined,
  onProgress?: (update: ProgressUpdate) => void,
): Promise<void> {
  using owned = progress;
  const reporter = onProgress ? new Reporter(owned, onProgress) : undefined;
  const sliceMs = reporter ? reportSliceMs : quietSliceMs;
  try {
    let resultCode: number | undefined;
    while (resultCode === undefined) {
      signal?.throwIfAborted();
      resultCode = await nextResult(owned, sliceMs, signal);
      if (resultCode === undefined) await reporter?.report(signal);
    }
    if (resultCode < 0) throw await progressError(context, what, owned, resultCode);
    await reporter?.finish();
  } catch (error) {
    if (signal?.aborted) await cancel(owned);
    throw error;
  }
}

/** Waits for a slice; the result code when the operation has ended. */
async function nextResult(
  progress: IProgress,
  sliceMs: number,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const begin = performance.now();
  await progress.waitForCompletion(sliceMs, { signal });
  // A wait that ends early ends because of the completion; asking for that again would cost a round trip.
  const completed = performance.now() - begin < sliceMs || (await progress.getCompleted({ signal }));
  return completed ? progress.getResultCode({ signal }) : undefined;
}

class Reporter {
  readonly #progress: IProgress;
  readonly #onProgress: (update: ProgressUpdate) => void;
  #last: ProgressUpdate | undefined;

  constructor(progress: IProgress, onProgress: (update: ProgressUpdate) => void) {
    this.#progress = progress;
    this.#onProgress = onProgress;
  }

  async report(signal: AbortSignal | undefined): Promise<void> {
    const [percent, operation] = await Promise.all([
      this.#progress.getPercent({ signal }),
      this.#progress.getOperationDescription({ signal }),
    ]);
    if (percent === this.#last?.percent && operation === this.#last.operation) return;
    this.#last = { percent, operation };
    this.#onProgress(this.#last);
  }

  async finish(): Promise<void> {
    const operation = this.#last?.operation ?? (await this.#progress.getOperationDescription());
    this.#onProgress({ percent: 100, operation });
  }
}

async function progressError(
  context: ClientContext,
  what: string,
  progress: IProgress,
  resultCode: number,
): Promise<VBoxError> {
  const first: unknown = await progress.getErrorInfo();
  const errorInfo: ErrorInfo[] =
    first instanceof ManagedObject ? await context.binding.readErrorChain(first) : [];
  const code = resultCodeName(resultCode);
  return new VBoxError(
    code,
    `${what} failed: ${describeChain(errorInfo) || `${code}, and the server gives no reason`}`,
    {
      operation: what,
      resultCode: resultCode >>> 0,
      errorInfo,
    },
  );
}

/** Ends the operation on the server, or waits for its end where it cannot be cancelled, within a bound. */
async function cancel(progress: IProgress): Promise<void> {
  try {
    if (await progress.getCancelable()) await progress.cancel();
    for (let slice = 0; slice < cancelSlices; slice++) {
      await progress.waitForCompletion(quietSliceMs);
      if (await progress.getCompleted()) return;
    }
  } catch {
    // The abort is what the caller is told; a failed cancellation changes nothing about it.
  }
}
