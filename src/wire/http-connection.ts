import type { Dispatcher, Client as UndiciClient, buildConnector as UndiciConnector } from 'undici';
import Client from 'undici/lib/dispatcher/client.js';

export interface HttpReply {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** A request that failed, and whether any of it may have reached the server. */
export class SendError extends Error {
  override name = 'SendError';
  readonly mayHaveArrived: boolean;

  constructor(cause: unknown, mayHaveArrived: boolean) {
    super('The request failed.', { cause });
    this.mayHaveArrived = mayHaveArrived;
  }
}

export interface HttpConnectionOptions {
  readonly origin: string;
  readonly path: string;
  readonly connect: UndiciConnector.connector | { readonly timeout: number };
  /** Requests after which the connection is not used again. */
  readonly maxRequests: number;
  readonly maxReplyBytes: number;
}

const serverIdleMs = 60_000;

/**
 * One socket to the server, for one request at a time. It says itself when it must not be used again: after a fault,
 * near the server's limit of requests, when the server closed it.
 */
export class HttpConnection {
  readonly #client: UndiciClient;
  readonly #path: string;
  #left: number;
  #usable = true;
  /** When the last reply came, on the clock of `performance.now()`. */
  idleSince = performance.now();

  constructor(options: HttpConnectionOptions) {
    this.#path = options.path;
    this.#left = options.maxRequests;
    this.#client = new Client(options.origin, {
      // The connector is undici's own; only the documented option's type is wider.
      connect: options.connect as UndiciConnector.connector,
      pipelining: 1,
      // The pool retires idle connections; the library must not do it behind its back.
      keepAliveTimeout: serverIdleMs,
      keepAliveMaxTimeout: serverIdleMs,
      headersTimeout: 0,
      bodyTimeout: 0,
      maxResponseSize: options.maxReplyBytes,
    });
    this.#client.on('disconnect', () => {
      this.#usable = false;
    });
  }

  get usable(): boolean {
    return this.#usable && this.#left > 0;
  }

  /** Calls back when the socket (with its TLS) stands, which is when the first request leaves. */
  onConnect(callback: () => void): void {
    this.#client.once('connect', callback);
  }

  /**
   * Sends a request and waits for the whole reply.
   *
   * @throws SendError
   */
  post(body: string): Promise<HttpReply> {
    this.#left--;
    return new Promise((resolve, reject) => {
      let begun = false;
      let status = 0;
      let contentType = '';
      const chunks: Buffer[] = [];
      const handler: Dispatcher.DispatchHandler = {
        onRequestStart: () => {
          begun = true;
        },
        onResponseStart: (_controller, statusCode, headers) => {
          status = statusCode;
          contentType = String(headers['content-type'] ?? '');
          this.#heed(headers);
        },
        onResponseData: (_controller, chunk) => {
          chunks.push(chunk);
        },
        onResponseEnd: () => {
          this.idleSince = performance.now();
          resolve({ status, contentType, text: textOf(chunks) });
        },
        onResponseError: (_controller, error) => {
          this.#usable = false;
          reject(new SendError(error, begun));
        },
      };
      try {
        this.#client.dispatch(
          { method: 'POST', path: this.#path, headers: { 'content-type': 'text/xml; charset=utf-8' }, body },
          handler,
        );
      } catch (error) {
        this.#usable = false;
        reject(new SendError(error, false));
      }
    });
  }

  #heed(headers: Readonly<Record<string, string | string[] | undefined>>): void {
    if (String(headers['connection']).toLowerCase() === 'close') this.#usable = false;
    const announced = /\bmax=(\d+)/.exec(String(headers['keep-alive'] ?? ''));
    if (announced?.[1] !== undefined) this.#left = Math.min(this.#left, Number(announced[1]));
  }

  /** Ends the socket at once; a request under way rejects with this reason. */
  destroy(reason: Error): void {
    this.#usable = false;
    void this.#client.destroy(reason).catch(() => {});
  }
}

function textOf(chunks: readonly Buffer[]): string {
  const [first] = chunks;
  if (first === undefined) return '';
  return (chunks.length === 1 ? first : Buffer.concat(chunks)).toString('utf8');
}
