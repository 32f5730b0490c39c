import { setMaxListeners } from 'node:events';
import { AbortError, TimeoutError, VBoxError } from '../errors.js';

/**
 * A caller's own signal and a time limit as one; dispose it when the work is over. It ends with the error to throw. The
 * signal is made only when somebody asks for it: a plain call gets along with {@link onEnd}, at a tenth of the cost.
 */
export class Deadline implements Disposable {
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #source: AbortSignal | undefined;
  readonly #forward: (() => void) | undefined;
  #controller: AbortController | undefined;
  #reason: VBoxError | undefined;
  /** Called once when the deadline ends; not when it has ended before. */
  onEnd: ((reason: VBoxError) => void) | undefined;

  constructor(operation: string, source: AbortSignal | undefined, timeoutMs: number) {
    this.#source = source;
    // Timers hold at most 2^31-1 ms; a longer limit (or Infinity) is none.
    if (timeoutMs <= 0x7fffffff) {
      this.#timer = setTimeout(() => {
        const message = `${operation} took longer than ${timeoutMs} ms.`;
        this.#end(new TimeoutError('VBOXWEB_TIMEOUT', message, { operation }));
      }, timeoutMs);
    }
    if (source?.aborted) {
      this.#end(abortError(operation, source));
    } else if (source) {
      this.#forward = () => this.#end(abortError(operation, source));
      // Many calls may share a signal, which is no leak: each takes its listener away again.
      setMaxListeners(0, source);
      source.addEventListener('abort', this.#forward, { once: true });
    }
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#reason) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  /** @throws the reason when it has ended. */
  throwIfEnded(): void {
    if (this.#reason) throw this.#reason;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    if (this.#forward) this.#source?.removeEventListener('abort', this.#forward);
  }

  #end(reason: VBoxError): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.#controller?.abort(reason);
    this.onEnd?.(reason);
  }
}

/** The error for an operation that its caller's signal ended; a reason of our own says more and is kept. */
function abortError(operation: string, signal: AbortSignal): VBoxError {
  if (signal.reason instanceof VBoxError) return signal.reason;
  return new AbortError('VBOXWEB_ABORTED', `${operation} was aborted.`, { operation, cause: signal.reason });
}
