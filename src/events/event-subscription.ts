import type { ClientContext } from '../session/client-context.js';
import { EventPump, type PumpEvent, type PumpSource } from './event-pump.js';
import { EventQueue } from './event-queue.js';
import type { GapEvent, VBoxEvent, VBoxEventName } from './event-types.js';

export interface EventOptions<T extends VBoxEventName> {
  /** Which events. Default: {@link machineEventTypes} for a client, those of the machine's console for a console. */
  readonly types?: readonly T[] | undefined;
  /** Ends the events. */
  readonly signal?: AbortSignal | undefined;
  /** How many events wait for a slow reader before the oldest are lost, which a gap event tells. Default 1,000. */
  readonly bufferSize?: number | undefined;
}

/**
 * Events as an async iterator. The listener is registered at once, so that nothing is missed between asking for the events and
 * the first turn of the loop, and unregistered at the end of the loop, by {@link close}, or by the signal.
 *
 * @example
 * ```ts
 * for await (const event of vbox.events({ types: ['OnMachineStateChanged'] })) {
 *   if (event.type === 'gap') console.log('events are missing', event.reason);
 *   else console.log(event.machineId, event.state);
 * }
 * ```
 */
export class EventSubscription<T extends VBoxEventName>
  implements AsyncIterableIterator<VBoxEvent<T> | GapEvent>, AsyncDisposable
{
  /** Resolves when the listener is registered: what happens from then on is told. */
  readonly ready: Promise<void>;
  readonly #queue: EventQueue<VBoxEvent<T> | GapEvent>;
  readonly #pump: EventPump;
  readonly #running: Promise<void>;
  readonly #signal: AbortSignal | undefined;
  readonly #abort = () => void this.close();

  /** @internal */
  constructor(
    context: ClientContext,
    source: PumpSource,
    types: readonly T[],
    options: EventOptions<T>,
    accepts: (event: PumpEvent) => boolean,
  ) {
    this.#queue = new EventQueue(options.bufferSize ?? 1_000, () => ({ type: 'gap', reason: 'overflow' }));
    this.#pump = new EventPump(context, source, types, (event) => {
      if (accepts(event)) this.#queue.push(event as VBoxEvent<T> | GapEvent);
    });
    this.#signal = options.signal;
    const registered = withResolvers();
    this.ready = registered.promise;
    this.ready.catch(() => {});
    context.subscriptions.add(this);
    this.#running = this.#pump
      .run(registered.resolve)
      .then(
        () => this.#queue.end(),
        (error: unknown) => {
          registered.reject(error);
          this.#queue.end(error);
        },
      )
      .finally(() => {
        context.subscriptions.delete(this);
        this.#signal?.removeEventListener('abort', this.#abort);
      });
    if (this.#signal?.aborted) this.#abort();
    else this.#signal?.addEventListener('abort', this.#abort, { once: true });
  }

  async next(): Promise<IteratorResult<VBoxEvent<T> | GapEvent, undefined>> {
    const value = await this.#queue.take();
    return value === undefined ? { done: true, value } : { done: false, value };
  }

  async return(): Promise<IteratorResult<VBoxEvent<T> | GapEvent, undefined>> {
    await this.close();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Unregisters the listener; idempotent. */
  async close(): Promise<void> {
    this.#pump.stop();
    this.#queue.end();
    await this.#running;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (reason: unknown) => void } {
  let resolve = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<void>((onFulfilled, onRejected) => {
    resolve = onFulfilled;
    reject = onRejected;
  });
  return { promise, resolve, reject };
}
