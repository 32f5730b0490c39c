import { setTimeout as delay } from 'node:timers/promises';
import type { IVirtualBox, IWebsessionManager } from '../../generated/index.js';
import { Binding } from '../bindings/binding.js';
import type { ApiDescription } from '../bindings/descriptor.js';
import type { CallOptions } from '../call-options.js';
import { AuthenticationError, ConnectionError, StaleReferenceError, VBoxError } from '../errors.js';
import type { Logger } from '../logging.js';
import type { Transport } from '../wire/transport.js';
import { isDeadPeer, isLostSession } from './loss.js';

/** Who logs on. @internal */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** @internal */
export interface WebSessionOptions {
  readonly transport: Transport;
  readonly api: ApiDescription;
  readonly credentials: Credentials;
  /** Milliseconds for a single call when its caller names none. */
  readonly timeoutMs: number;
  /** Milliseconds within which a lost session must have been renewed. */
  readonly renewalMs: number;
  readonly logger: Logger;
  /** Milliseconds of silence after which the server is asked something, so that it keeps the session; 0: never. */
  readonly keepAliveMs: number;
}

/** One log-on: its objects and references are worth nothing in the next. @internal */
export interface SessionEpoch {
  /** 1 for the first log-on of a client. */
  readonly number: number;
  readonly binding: Binding;
  readonly root: IVirtualBox;
  readonly manager: IWebsessionManager;
}

const logoffTimeoutMs = 5_000;
const probeTimeoutMs = 10_000;
const firstRetryMs = 100;
const maxRetryMs = 2_000;

/**
 * A web session that outlives its log-ons. The server forgets a session that is idle for too long, and all of them when it
 * is restarted; then this logs on again, and whoever listens finds their objects again.
 *
 * @internal
 */
export class WebSession {
  readonly #options: WebSessionOptions;
  #epoch: SessionEpoch;
  #renewal: Promise<SessionEpoch> | undefined;
  readonly #keepAlive: NodeJS.Timeout | undefined;
  #requestsSeen = 0;
  readonly #listeners = new Set<(epoch: SessionEpoch) => void>();
  readonly #closing = new AbortController();
  #closed: Promise<void> | undefined;

  private constructor(options: WebSessionOptions, epoch: SessionEpoch) {
    this.#options = options;
    this.#epoch = epoch;
    if (options.keepAliveMs > 0) {
      this.#keepAlive = setInterval(() => void this.#touch(), options.keepAliveMs).unref();
    }
  }

  /** @throws AuthenticationError when the server refuses. */
  static async open(options: WebSessionOptions, signal: AbortSignal | undefined): Promise<WebSession> {
    return new WebSession(options, await logOn(options, 1, signal));
  }

  get epoch(): SessionEpoch {
    return this.#epoch;
  }

  get logger(): Logger {
    return this.#options.logger;
  }

  get transport(): Transport {
    return this.#options.transport;
  }

  /** Calls back after every renewal; the result ends that. */
  onRenewed(listener: (epoch: SessionEpoch) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Whether an error means that this log-on is over, or cannot be used any more. The error alone does not tell: an
   * unknown reference may just be one that was released. So the server is asked for an object that it must know.
   */
  async isLost(epoch: SessionEpoch, error: unknown): Promise<boolean> {
    if (!isLostSession(error) || this.#closing.signal.aborted) return false;
    if (epoch !== this.#epoch) return true;
    try {
      await epoch.root.getAPIVersion({ timeoutMs: probeTimeoutMs });
      return false;
    } catch (answer) {
      return isLostSession(answer);
    }
  }

  /**
   * Logs on again after a loss, once for all who ask. While the server is away, tries again within the renewal's time; when
   * it turns out that only the connection was gone, the log-on of before goes on.
   *
   * @throws ConnectionError (`VBOXWEB_RENEWAL_FAILED`) when that did not succeed.
   */
  renew(lost: SessionEpoch): Promise<SessionEpoch> {
    if (lost !== this.#epoch) return Promise.resolve(this.#epoch);
    this.#renewal ??= this.#renew(lost).finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  /** Logs off and ends the connections; idempotent, and without an error when the server is gone. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #renew(lost: SessionEpoch): Promise<SessionEpoch> {
    const { renewalMs } = this.#options;
    const end = performance.now() + renewalMs;
    const { signal } = this.#closing;
    for (let waitMs = firstRetryMs; ; waitMs = Math.min(waitMs * 2, maxRetryMs)) {
      try {
        return (await this.#isAlive(lost)) ? lost : await this.#replace(lost);
      } catch (cause) {
        signal.throwIfAborted();
        if (performance.now() + waitMs > end) throw this.#renewalFailed(cause);
      }
      await delay(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }

  /** Perhaps only the connection was gone: then the session goes on, with its locks. Rejects while that cannot be known. */
  async #isAlive({ root }: SessionEpoch): Promise<boolean> {
    try {
      await root.getAPIVersion({ signal: this.#closing.signal, timeoutMs: probeTimeoutMs });
      return true;
    } catch (error) {
      if (error instanceof StaleReferenceError || isDeadPeer(error)) return false;
      throw error;
    }
  }

  async #replace(lost: SessionEpoch): Promise<SessionEpoch> {
    const { logger } = this.#options;
    const { url } = this.transport;
    logger.warn('web session lost', { url, logOn: lost.number });
    const epoch = await logOn(this.#options, lost.number + 1, this.#closing.signal);
    lost.binding.close('lost');
    this.#epoch = epoch;
    logger.warn('web session renewed', { url, logOn: epoch.number });
    for (const listener of [...this.#listeners]) listener(epoch);
    return epoch;
  }

  #renewalFailed(cause: unknown): ConnectionError {
    return new ConnectionError(
      'VBOXWEB_RENEWAL_FAILED',
      `The web session at ${this.transport.url} was lost and could not be renewed within ${this.#options.renewalMs} ms. Check ` +
        'that vboxwebsrv runs; when its log says that VBoxSVC is not available, restart vboxwebsrv.',
      { cause },
    );
  }

  async #touch(): Promise<void> {
    const { requests } = this.transport.status();
    const busy = requests !== this.#requestsSeen;
    this.#requestsSeen = requests;
    if (busy || this.#renewal) return;
    const epoch = this.#epoch;
    try {
      await epoch.root.getAPIVersion({ timeoutMs: probeTimeoutMs });
    } catch (error) {
      if (await this.isLost(epoch, error)) await this.renew(epoch).catch(() => {});
    }
    this.#requestsSeen = this.transport.status().requests;
  }

  async #close(): Promise<void> {
    clearInterval(this.#keepAlive);
    const { binding, manager, root } = this.#epoch;
    this.#closing.abort(
      new ConnectionError('VBOXWEB_CLOSED', `The client of ${this.transport.url} is closed.`),
    );
    try {
      await manager.logoff(root, { timeoutMs: logoffTimeoutMs });
    } catch {
      // Nothing is left to do for a session whose server does not answer: it ends by its time-out there.
    } finally {
      binding.close('closed');
      await this.transport.close();
    }
  }
}

async function logOn(
  options: WebSessionOptions,
  number: number,
  signal: AbortSignal | undefined,
): Promise<SessionEpoch> {
  const { transport, credentials, timeoutMs } = options;
  const binding = new Binding(transport, options.api, timeoutMs);
  const manager: IWebsessionManager = {
    logon: (...args) => binding.invokeStatic('IWebsessionManager', 'logon', args) as never,
    getSessionObject: (...args) =>
      binding.invokeStatic('IWebsessionManager', 'getSessionObject', args) as never,
    logoff: (...args) => binding.invokeStatic('IWebsessionManager', 'logoff', args) as never,
  };
  const call: CallOptions = { signal };
  try {
    const root = await manager.logon(credentials.username, credentials.password, call);
    return { number, binding, root, manager };
  } catch (error) {
    // The server answers a refused log-on with a fault that says nothing.
    if (!(error instanceof VBoxError) || error.code !== 'VBOXWEB_FAULT') throw error;
    throw new AuthenticationError(
      'VBOXWEB_AUTHENTICATION',
      `${transport.url} refused the log-on of user '${credentials.username}'. Check the user name and password (an account ` +
        'of the VirtualBox host, unless it was set up otherwise), the authentication library of the server (vboxwebsrv ' +
        "--authentication), and in the server's log that VBoxSVC could be started for the user that vboxwebsrv runs as.",
      { operation: 'IWebsessionManager_logon', cause: error },
    );
  }
}
