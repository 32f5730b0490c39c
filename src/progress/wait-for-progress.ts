import type { IProgress } from '../../generated/index.js';
import { describeChain } from '../bindings/fault-error.js';
import { ManagedObject } from '../bindings/managed-object.js';
import { type ErrorInfo, VBoxError } from '../errors.js';
import { resultCodeName } from '../result-codes.js';
import type { ClientContext } from '../session/client-context.js';
import type { ProgressUpdate, ProgressWatch } from './operation.js';

// A wait on the server must stay far below the life time of the web session, and short enough for abort and reports.
const quietSliceMs = 2_000;
const reportSliceMs = 200;
// What cannot be cancelled is waited for, so that what it made can be removed: at most half a minute.
const cancelSlices = 15;

/** For work that nobody watches. @internal */
export const unwatched: ProgressWatch = { watched: false, detach: false, report: () => {} };

/**
 * Waits until a long operation has ended, and releases its progress object.
 *
 * When the signal ends the wait, the operation is cancelled on the server where it can be, and its end is awaited for up
 * to 30 s, so that what it made can be removed; unless the caller wants it to go on.
 *
 * @throws VBoxError when the operation failed, with the server's error chain.
 *
 * @internal
 */
export async function waitForProgress(
  context: ClientContext,
  what: string,
  progress: IProgress,
  signal: AbortSignal | undefined,
  watch: ProgressWatch,
): Promise<void> {
  using owned = progress;
  const reporter = new Reporter(owned, watch);
  try {
    let resultCode: number | undefined;
    while (resultCode === undefined) {
      signal?.throwIfAborted();
      resultCode = await nextResult(owned, watch.watched ? reportSliceMs : quietSliceMs, signal);
      if (resultCode === undefined) await reporter.report(signal);
    }
    if (resultCode < 0) throw await progressError(context, what, owned, resultCode);
    await reporter.finish();
  } catch (error) {
    if (signal?.aborted && !watch.detach) await cancel(owned);
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
  readonly #watch: ProgressWatch;
  #last: ProgressUpdate | undefined;

  constructor(progress: IProgress, watch: ProgressWatch) {
    this.#progress = progress;
    this.#watch = watch;
  }

  async report(signal: AbortSignal | undefined): Promise<void> {
    if (!this.#watch.watched) return;
    const [percent, operation, seconds] = await Promise.all([
      this.#progress.getPercent({ signal }),
      this.#progress.getOperationDescription({ signal }),
      this.#progress.getTimeRemaining({ signal }),
    ]);
    if (percent === this.#last?.percent && operation === this.#last.operation) return;
    this.#last = { percent, operation, timeRemainingMs: seconds < 0 ? undefined : seconds * 1_000 };
    this.#watch.report(this.#last);
  }

  async finish(): Promise<void> {
    if (!this.#watch.watched) return;
    const operation = this.#last?.operation ?? (await this.#progress.getOperationDescription());
    this.#watch.report({ percent: 100, operation, timeRemainingMs: 0 });
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
