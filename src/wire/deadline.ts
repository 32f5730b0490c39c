import { setMaxListeners } from 'node:events';
import { AbortError, TimeoutError, VBoxError } from '../errors.js';

/**
 * One signal for a caller's own signal and a time limit; its reason is the error to throw. Dispose it when the work is
 * over.
 */
export class Deadline implements Disposable {
  readonly #controller = new AbortController();
  readonly #operation: string;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #source: AbortSignal | undefined;
  readonly #forward = () => this.#controller.abort(abortError(this.#operation, this.#source));

  constructor(operation: string, source: AbortSignal | undefined, timeoutMs: number) {
    this.#operation = operation;
    this.#source = source;
    // Many calls may share a signal, which is no leak: each takes its listener away again.
    if (source) setMaxListeners(0, source);
    if (source?.aborted) this.#forward();
    else source?.addEventListener('abort', this.#forward, { once: true });
    // Timers hold at most 2^31-1 ms; a longer limit (or Infinity) is none.
    if (timeoutMs <= 0x7fffffff) {
      this.#timer = setTimeout(() => {
        this.#controller.abort(
          new TimeoutError('VBOXWEB_TIMEOUT', `${operation} took longer than ${timeoutMs} ms.`, {
            operation,
          }),
        );
      }, timeoutMs);
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#source?.removeEventListener('abort', this.#forward);
  }
}

/** The error for an operation that its caller's signal ended; a reason of our own says more and is kept. */
export function abortError(operation: string, signal: AbortSignal | undefined): VBoxError {
  if (signal?.reason instanceof VBoxError) return signal.reason;
  return new AbortError('VBOXWEB_ABORTED', `${operation} was aborted.`, { operation, cause: signal?.reason });
}
