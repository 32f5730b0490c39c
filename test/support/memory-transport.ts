import type { SendOptions, Transport, WireRequest, WireStruct } from '../../src/wire/transport.js';

export type Handler = (request: WireRequest, options: SendOptions) => WireStruct | Promise<WireStruct>;

/** A transport that answers from memory and keeps what it was asked. */
export class MemoryTransport implements Transport {
  readonly url = 'memory:';
  readonly requests: WireRequest[] = [];
  readonly #handlers: Readonly<Record<string, Handler>>;

  constructor(handlers: Readonly<Record<string, Handler>>) {
    this.#handlers = handlers;
  }

  async send(request: WireRequest, options: SendOptions): Promise<WireStruct> {
    this.requests.push(request);
    const handler = this.#handlers[request.operation];
    if (!handler) throw new Error(`The test does not expect ${request.operation}.`);
    return handler(request, options);
  }

  /** References that were released, in order. */
  get released(): string[] {
    return this.requests
      .filter(({ operation }) => operation === 'IManagedObjectRef_release')
      .map(({ fields }) => fields[0]?.[1] ?? '');
  }

  status() {
    return { requests: this.requests.length, connectionsOpened: 0, connectionsOpen: 0 };
  }

  async close(): Promise<void> {}
}
