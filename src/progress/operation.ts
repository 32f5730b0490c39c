import type { CallOptions } from '../call-options.js';

/** Where a long operation stands. */
export interface ProgressUpdate {
  /** 0 to 100. It is 100 only at the end, but the end is known from the promise, not from here. */
  readonly percent: number;
  /** What the server is doing, in its words. */
  readonly operation: string;
  /** The server's estimate; undefined while it has none. */
  readonly timeRemainingMs: number | undefined;
}

/** Options of operations that take their time. Without `timeoutMs` they may take as long as the server needs. */
export interface ProgressOptions extends CallOptions {
  /** Called whenever the percentage or the step has changed, at most a few times a second. */
  readonly onProgress?: ((update: ProgressUpdate) => void) | undefined;
  /**
   * What happens to the server's work when the operation is aborted or runs out of time. `cancel`: it is cancelled where the
   * server can do that, otherwise its end is awaited for up to 30 s; then what it made is removed. `detach`: it goes on, and
   * what it makes stays. Default `cancel`.
   */
  readonly onAbort?: 'cancel' | 'detach' | undefined;
}

/** What the waiting for a progress needs to know of those who watch it. @internal */
export interface ProgressWatch {
  /** Whether anybody wants updates. */
  readonly watched: boolean;
  readonly detach: boolean;
  report(update: ProgressUpdate): void;
}

/**
 * A long operation: a promise of its result that can also be watched and aborted.
 *
 * @example
 * ```ts
 * const cloning = base.cloneTo('copy');
 * for await (const { percent, operation } of cloning) console.log(percent, operation);
 * const clone = await cloning;
 * ```
 */
export class Operation<T> implements Promise<T>, AsyncIterable<ProgressUpdate> {
  readonly [Symbol.toStringTag] = 'Operation';
  readonly #result: Promise<T>;
  readonly #controller = new AbortController();
  readonly #watchers = new Set<(update: ProgressUpdate) => void>();

  /**
   * @internal
   * @param run does the work, watching the signal
   */
  constructor(options: ProgressOptions, run: (watch: ProgressWatch, signal: AbortSignal) => Promise<T>) {
    if (options.onProgress) this.#watchers.add(options.onProgress);
    const watchers = this.#watchers;
    const watch: ProgressWatch = {
      get watched() {
        return watchers.size > 0;
      },
      detach: options.onAbort === 'detach',
      report: (update) => {
        for (const watcher of [...watchers]) watcher(update);
      },
    };
    const { signal } = options;
    const forward = () => this.abort(signal?.reason);
    if (signal?.aborted) forward();
    else signal?.addEventListener('abort', forward, { once: true });
    this.#result = run(watch, this.#controller.signal).finally(() =>
      signal?.removeEventListener('abort', forward),
    );
  }

  /** Ends the operation; it rejects with an {@link AbortError}. What happens on the server is said at `onAbort`. */
  abort(reason?: unknown): void {
    this.#controller.abort(reason);
  }

  // biome-ignore lint/suspicious/noThenProperty: an operation is a promise.
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#result.then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.#result.catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#result.finally(onFinally);
  }

  /** Updates until the operation ends; only the latest is kept for a slow reader. Throws what the operation rejects with. */
  async *[Symbol.asyncIterator](): AsyncGenerator<ProgressUpdate, void, undefined> {
    let latest: ProgressUpdate | undefined;
    let wake = () => {};
    const watcher = (update: ProgressUpdate) => {
      latest = update;
      wake();
    };
    let ended = false;
    const end = this.#result.then(
      () => {
        ended = true;
      },
      () => {
        ended = true;
      },
    );
    this.#watchers.add(watcher);
    try {
      for (;;) {
        if (latest) {
          const update = latest;
          latest = undefined;
          yield update;
        } else if (ended) {
          await this.#result;
          return;
        } else {
          const news = new Promise<void>((resolve) => {
            wake = resolve;
          });
          await Promise.race([news, end]);
        }
      }
    } finally {
      this.#watchers.delete(watcher);
    }
  }
}
