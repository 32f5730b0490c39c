import { setTimeout as delay } from 'node:timers/promises';
import type { HttpConnection } from './http-connection.js';

/** Runs one task after another. */
export class Sequence {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => {});
    return turn;
  }
}

interface Waiter {
  readonly resolve: (connection: HttpConnection) => void;
  readonly reject: (reason: unknown) => void;
}

export interface ConnectionPoolOptions {
  /** Opens a connection that has answered a first request. Never called twice at once by one pool. */
  readonly open: () => Promise<HttpConnection>;
  readonly maxConnections: number;
  /** Milliseconds that an unused connection is kept. */
  readonly maxIdleMs: number;
}

/**
 * A bounded set of connections. The server gives every connection a thread of its own for as long as it is open, so few
 * are opened, and none is kept idle for long.
 */
export class ConnectionPool {
  readonly #options: ConnectionPoolOptions;
  readonly #idle: HttpConnection[] = [];
  readonly #busy = new Set<HttpConnection>();
  readonly #waiters: Waiter[] = [];
  #opening = false;
  #opened = 0;
  #closed: Error | undefined;
  #reaping = false;

  constructor(options: ConnectionPoolOptions) {
    this.#options = options;
  }

  get opened(): number {
    return this.#opened;
  }

  get open(): number {
    return this.#idle.length + this.#busy.size;
  }

  /** A connection for one request that is there already; give it back with {@link giveBack}. */
  takeIdle(): HttpConnection | undefined {
    if (this.#closed || this.#waiters.length > 0) return undefined;
    const connection = this.#nextIdle();
    if (connection) this.#busy.add(connection);
    return connection;
  }

  /** A connection for one request, as soon as there is one; give it back with {@link giveBack}. */
  take(signal: AbortSignal): Promise<HttpConnection> {
    if (this.#closed) return Promise.reject(this.#closed);
    if (signal.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        resolve: (connection) => {
          signal.removeEventListener('abort', abort);
          resolve(connection);
        },
        reject: (reason) => {
          signal.removeEventListener('abort', abort);
          reject(reason);
        },
      };
      const abort = () => {
        const index = this.#waiters.indexOf(waiter);
        if (index !== -1) this.#waiters.splice(index, 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', abort, { once: true });
      this.#waiters.push(waiter);
      this.#serve();
    });
  }

  giveBack(connection: HttpConnection): void {
    this.#busy.delete(connection);
    if (this.#closed) return;
    this.#keep(connection);
    this.#serve();
  }

  /** Ends all connections; requests under way and those that wait reject with this reason. */
  close(reason: Error): void {
    if (this.#closed) return;
    this.#closed = reason;
    for (const connection of [...this.#idle.splice(0), ...this.#busy]) connection.destroy(reason);
    for (const waiter of this.#waiters.splice(0)) waiter.reject(reason);
  }

  #keep(connection: HttpConnection): void {
    if (connection.usable) {
      this.#idle.push(connection);
      void this.#reap();
    } else {
      connection.destroy(new Error('The connection was retired.'));
    }
  }

  #nextIdle(): HttpConnection | undefined {
    for (let connection = this.#idle.pop(); connection; connection = this.#idle.pop()) {
      if (connection.usable && !this.#isStale(connection)) return connection;
      connection.destroy(new Error('The connection was retired.'));
    }
    return undefined;
  }

  #isStale(connection: HttpConnection): boolean {
    return performance.now() - connection.idleSince > this.#options.maxIdleMs;
  }

  #serve(): void {
    while (this.#waiters.length > 0) {
      const connection = this.#nextIdle();
      if (!connection) break;
      this.#busy.add(connection);
      this.#waiters.shift()?.resolve(connection);
    }
    if (this.#waiters.length > 0 && !this.#opening && this.open < this.#options.maxConnections)
      void this.#openOne();
  }

  async #openOne(): Promise<void> {
    this.#opening = true;
    try {
      const connection = await this.#options.open();
      this.#opened++;
      if (this.#closed) connection.destroy(this.#closed);
      else this.#keep(connection);
    } catch (error) {
      for (const waiter of this.#waiters.splice(0)) waiter.reject(error);
    } finally {
      this.#opening = false;
      if (!this.#closed) this.#serve();
    }
  }

  async #reap(): Promise<void> {
    if (this.#reaping) return;
    this.#reaping = true;
    while (this.#idle.length > 0 && !this.#closed) {
      await delay(this.#options.maxIdleMs / 2, undefined, { ref: false });
      for (const connection of this.#idle.splice(0)) {
        if (connection.usable && !this.#isStale(connection)) this.#idle.push(connection);
        else connection.destroy(new Error('The connection was retired.'));
      }
    }
    this.#reaping = false;
  }
}
