import pRetry from 'p-retry';
import { ConnectionError, OutcomeUnknownError, VBoxError } from '../errors.js';
import { traceRequest } from '../tracing.js';
import { connectionError, notVboxwebsrv } from './connection-error.js';
import { ConnectionPool, Sequence } from './connection-pool.js';
import { Deadline } from './deadline.js';
import { encodeEnvelope } from './envelope.js';
import { HttpConnection, type HttpReply, SendError } from './http-connection.js';
import { readReply } from './reply.js';
import { type TlsOptions, tlsConnector } from './tls.js';
import type { SendOptions, Transport, TransportStatus, WireRequest, WireStruct } from './transport.js';
import { WireFault } from './wire-fault.js';

export interface HttpTransportOptions {
  /** `http:` or `https:` URL of the server, without credentials. */
  readonly url: string;
  readonly tls?: TlsOptions | undefined;
  /** Milliseconds to establish a connection. Default 10,000. */
  readonly connectTimeoutMs?: number | undefined;
  /** Connections for ordinary calls. Default 16. */
  readonly maxConnections?: number | undefined;
  /** Connections for calls that the server holds back, such as waiting for a progress. Default 32. */
  readonly maxWaitConnections?: number | undefined;
}

// The server closes after 100 requests and 60 s idle (its own defaults): stay clear of both, so that it never closes a
// connection on which a request is on its way.
const maxRequests = 98;
const maxIdleMs = 30_000;
const maxReplyBytes = 512 * 1024 * 1024;
const firstPrimeMs = 2_000;
const maxPrimeMs = 32_000;
const retries = 3;
const firstRetryMs = 100;

// The server answers this without looking at any session, and an unknown reference is no fault here.
const prime = {
  operation: 'IManagedObjectRef_getInterfaceName',
  fields: [['_this', '']],
} as const;
const primeEnvelope = encodeEnvelope(prime);

const retriedCodes = new Set(['VBOXWEB_CONNECTION_REFUSED', 'VBOXWEB_NO_ANSWER', 'VBOXWEB_CONNECTION_LOST']);

/** An error with the verdict whether the call may be sent again. */
class AttemptError extends Error {
  override name = 'AttemptError';
  readonly error: unknown;
  readonly again: boolean;

  constructor(error: unknown, again: boolean) {
    super('The attempt failed.');
    this.error = error;
    this.again = again;
  }
}

/** Speaks SOAP to vboxwebsrv over HTTP or HTTPS. @internal */
export class HttpTransport implements Transport {
  readonly url: string;
  readonly #open: () => HttpConnection;
  readonly #opening = new Sequence();
  readonly #calls: ConnectionPool;
  readonly #waits: ConnectionPool;
  #primeMs = firstPrimeMs;
  #requests = 0;
  #closed: ConnectionError | undefined;

  /** @throws TypeError when the URL or a TLS option is unusable. */
  constructor(options: HttpTransportOptions) {
    const url = parseUrl(options.url);
    this.url = url.href;
    const timeout = options.connectTimeoutMs ?? 10_000;
    const connect = url.protocol === 'https:' ? tlsConnector(options.tls ?? {}, timeout) : { timeout };
    const { origin, pathname: path } = url;
    this.#open = () => new HttpConnection({ origin, path, connect, maxRequests, maxReplyBytes });
    const open = () => this.#opening.run(() => this.#openPrimed());
    this.#calls = new ConnectionPool({ open, maxIdleMs, maxConnections: options.maxConnections ?? 16 });
    this.#waits = new ConnectionPool({ open, maxIdleMs, maxConnections: options.maxWaitConnections ?? 32 });
  }

  send(request: WireRequest, options: SendOptions): Promise<WireStruct> {
    return traceRequest({ operation: request.operation, url: this.url }, () => this.#send(request, options));
  }

  async #send(request: WireRequest, options: SendOptions): Promise<WireStruct> {
    const envelope = encodeEnvelope(request);
    const deadline = new Deadline(request.operation, options.signal, options.timeoutMs);
    try {
      return this.#read(request, await this.#deliver(request, envelope, deadline));
    } finally {
      deadline[Symbol.dispose]();
    }
  }

  async #deliver(request: WireRequest, envelope: string, deadline: Deadline): Promise<HttpReply> {
    let first: unknown;
    try {
      return await this.#attempt(request, envelope, deadline);
    } catch (failure) {
      if (!(failure instanceof AttemptError)) throw failure;
      if (!failure.again) throw failure.error;
      first = failure;
    }
    try {
      return await pRetry(
        (count) => (count === 1 ? Promise.reject(first) : this.#attempt(request, envelope, deadline)),
        {
          retries,
          minTimeout: firstRetryMs,
          shouldRetry: ({ error }) => error instanceof AttemptError && error.again,
          signal: deadline.signal,
        },
      );
    } catch (failure) {
      throw failure instanceof AttemptError ? failure.error : failure;
    }
  }

  status(): TransportStatus {
    return {
      requests: this.#requests,
      connectionsOpened: this.#calls.opened + this.#waits.opened,
      connectionsOpen: this.#calls.open + this.#waits.open,
    };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = new ConnectionError('VBOXWEB_CLOSED', `The client of ${this.url} is closed.`);
    this.#calls.close(this.#closed);
    this.#waits.close(this.#closed);
  }

  async #attempt(request: WireRequest, envelope: string, deadline: Deadline): Promise<HttpReply> {
    deadline.throwIfEnded();
    const pool = request.blocking ? this.#waits : this.#calls;
    let connection = pool.takeIdle();
    try {
      connection ??= await pool.take(deadline.signal);
    } catch (cause) {
      const error = connectionError(this.url, request.operation, cause);
      throw new AttemptError(error, retriedCodes.has(error.code));
    }
    const taken = connection;
    deadline.onEnd = (reason) => taken.destroy(reason);
    try {
      this.#requests++;
      return await taken.post(envelope);
    } catch (failure) {
      throw this.#judge(request, failure);
    } finally {
      deadline.onEnd = undefined;
      pool.giveBack(taken);
    }
  }

  #judge(request: WireRequest, failure: unknown): AttemptError {
    if (!(failure instanceof SendError)) return new AttemptError(failure, false);
    const error = connectionError(this.url, request.operation, failure.cause);
    if (!(error instanceof ConnectionError) || error.code === 'VBOXWEB_CLOSED')
      return new AttemptError(error, false);
    if (!failure.mayHaveArrived || request.repeatable)
      return new AttemptError(error, retriedCodes.has(error.code));
    return new AttemptError(
      new OutcomeUnknownError(
        'VBOXWEB_OUTCOME_UNKNOWN',
        `${request.operation} was sent, but the connection broke before a reply came. It may have taken effect; ` +
          'it was not repeated. Look at the state before trying again.',
        { operation: request.operation, cause: error },
      ),
      false,
    );
  }

  #read(request: WireRequest, reply: HttpReply): WireStruct {
    if (!isSoap(reply)) throw notVboxwebsrv(this.url, request.operation, describe(reply));
    return readReply(reply.text, request);
  }

  /**
   * A new connection that has answered a cheap request. Two connections opened at once can be handed to one thread of
   * the server, which then serves the second only when the first is closed: hence one at a time, and a limit on the
   * first answer, after which another connection is tried.
   */
  async #openPrimed(): Promise<HttpConnection> {
    if (this.#closed) throw this.#closed;
    const connection = this.#open();
    let timer: NodeJS.Timeout | undefined;
    connection.onConnect(() => {
      timer = setTimeout(() => {
        connection.destroy(
          new ConnectionError('VBOXWEB_NO_ANSWER', `${this.url} accepts connections but does not answer.`),
        );
      }, this.#primeMs);
    });
    try {
      const reply = await connection.post(primeEnvelope);
      if (!isSoap(reply)) throw notVboxwebsrv(this.url, 'connect', describe(reply));
      readReply(reply.text, prime);
      this.#primeMs = firstPrimeMs;
      if (connection.usable) return connection;
      // A server that ends every connection after one answer would never get a request on a primed one.
      connection.destroy(new Error('The connection was retired.'));
      return this.#open();
    } catch (failure) {
      connection.destroy(new Error('The connection was not usable.'));
      const cause = failure instanceof SendError ? failure.cause : failure;
      if (cause instanceof ConnectionError && cause.code === 'VBOXWEB_NO_ANSWER') {
        this.#primeMs = Math.min(this.#primeMs * 2, maxPrimeMs);
      }
      if (cause instanceof WireFault || (cause instanceof VBoxError && cause.code === 'VBOXWEB_PROTOCOL')) {
        throw notVboxwebsrv(this.url, 'connect', 'SOAP, but not as VirtualBox does', cause);
      }
      throw cause;
    } finally {
      clearTimeout(timer);
    }
  }
}

function isSoap(reply: HttpReply): boolean {
  return reply.text.slice(0, 2_000).includes('Envelope');
}

function describe(reply: HttpReply): string {
  return `HTTP ${reply.status} (${reply.contentType || 'no content type'})`;
}

function parseUrl(text: string): URL {
  // A text that is no URL may hold a password all the same, and Node's own error quotes it.
  if (!URL.canParse(text)) throw new TypeError('This is no URL. Give one such as http://127.0.0.1:18083/.');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new TypeError(`The URL must begin with http:// or https://, not ${url.protocol}//.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new TypeError('Credentials do not belong into the URL: pass username and password as options.');
  }
  return url;
}
