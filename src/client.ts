import type { IVirtualBox, IWebsessionManager } from '../generated/index.js';
import { Binding } from './bindings/binding.js';
import type { ApiDescription } from './bindings/descriptor.js';
import { unpackApi } from './bindings/packed.js';
import type { ReferenceStatus } from './bindings/remote-references.js';
import type { CallOptions } from './call-options.js';
import { AuthenticationError, VBoxError } from './errors.js';
import { BaseImages } from './machine/base-images.js';
import { Machines } from './machine/machines.js';
import type { ClientContext } from './session/client-context.js';
import { MachineLocks } from './session/machine-locks.js';
import { HttpTransport, type HttpTransportOptions } from './wire/http-transport.js';
import type { Transport, TransportStatus } from './wire/transport.js';

/** Where and how to connect. */
export interface ConnectOptions extends Omit<HttpTransportOptions, 'url'>, CallOptions {
  /** URL of vboxwebsrv. Default: the environment's `VBOXWEB_URL`, else `http://127.0.0.1:18083/`. */
  readonly url?: string | undefined;
  /** Account on the VirtualBox host. Default: the environment's `VBOXWEB_USERNAME`, else empty. */
  readonly username?: string | undefined;
  /** Default: the environment's `VBOXWEB_PASSWORD`, else empty. */
  readonly password?: string | undefined;
  /** Milliseconds for each operation that is given no limit of its own. Default 60,000. */
  readonly timeoutMs?: number | undefined;
}

/** What a client holds and has done, for diagnostics. */
export interface Diagnostics {
  readonly references: ReferenceStatus;
  readonly transport: TransportStatus;
}

const defaultUrl = 'http://127.0.0.1:18083/';
const logoffTimeoutMs = 5_000;

let bundled: Promise<ApiDescription> | undefined;

function bundledApi(): Promise<ApiDescription> {
  bundled ??= import('../generated/descriptors.js').then(({ packedApi }) => unpackApi(packedApi));
  return bundled;
}

/**
 * Connects to VirtualBox's web service and logs on.
 *
 * @example
 * ```ts
 * await using vbox = await connect({ url: 'http://127.0.0.1:18083/', username: 'vbox', password });
 * console.log(vbox.version, await vbox.machines.list());
 * ```
 *
 * @throws AuthenticationError when the server refuses the log-on.
 * @throws ConnectionError when there is no web service at the URL.
 */
export async function connect(options: ConnectOptions = {}): Promise<VirtualBoxClient> {
  const { env } = process;
  const transport = new HttpTransport({ ...options, url: options.url ?? env['VBOXWEB_URL'] ?? defaultUrl });
  try {
    return await VirtualBoxClient.logOn(transport, {
      username: options.username ?? env['VBOXWEB_USERNAME'] ?? '',
      password: options.password ?? env['VBOXWEB_PASSWORD'] ?? '',
      timeoutMs: options.timeoutMs ?? 60_000,
      signal: options.signal,
    });
  } catch (error) {
    await transport.close();
    throw error;
  }
}

interface LogOnOptions {
  readonly username: string;
  readonly password: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** A web session on one VirtualBox host. Made by {@link connect}; close it when it is not needed any more. */
export class VirtualBoxClient implements AsyncDisposable {
  /** VirtualBox's version with the vendor's suffix, such as `7.2.22_Debian`. */
  readonly version: string;
  /** Version of the API, such as `7_2`. */
  readonly apiVersion: string;
  /** The root of the API's own objects. */
  readonly api: IVirtualBox;
  readonly machines: Machines;
  readonly baseImages: BaseImages;
  readonly #context: ClientContext;
  readonly #transport: Transport;
  #closing: Promise<void> | undefined;

  private constructor(transport: Transport, context: ClientContext, version: string, apiVersion: string) {
    this.#transport = transport;
    this.#context = context;
    this.version = version;
    this.apiVersion = apiVersion;
    this.api = context.api;
    this.machines = new Machines(context);
    this.baseImages = new BaseImages(context, this.machines);
  }

  /** @internal */
  static async logOn(transport: Transport, options: LogOnOptions): Promise<VirtualBoxClient> {
    const { username, password, timeoutMs, signal } = options;
    const binding = new Binding(transport, await bundledApi(), timeoutMs);
    const websessionManager: IWebsessionManager = {
      logon: (...args) => binding.invokeStatic('IWebsessionManager', 'logon', args) as never,
      getSessionObject: (...args) =>
        binding.invokeStatic('IWebsessionManager', 'getSessionObject', args) as never,
      logoff: (...args) => binding.invokeStatic('IWebsessionManager', 'logoff', args) as never,
    };
    const api = await logOn(websessionManager, transport.url, username, password, signal);
    const version = await api.getVersion({ signal });
    const apiVersion = await api.getAPIVersion({ signal });
    const locks = new MachineLocks(api, websessionManager, timeoutMs);
    const context: ClientContext = { binding, api, websessionManager, locks, timeoutMs };
    return new VirtualBoxClient(transport, context, version, apiVersion);
  }

  /** How many references and connections this client holds. */
  diagnostics(): Diagnostics {
    return { references: this.#context.binding.referenceStatus(), transport: this.#transport.status() };
  }

  /**
   * Tells the server at once of all objects that were released. Happens by itself soon after a release; useful before
   * looking at the server's own counts.
   */
  flushReleases(): Promise<void> {
    return this.#context.binding.flushReleases();
  }

  /** Gives up all locks, logs off and ends the connections. Idempotent; does not fail when the server is gone. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(): Promise<void> {
    const { locks, websessionManager, binding, api } = this.#context;
    try {
      await locks.closeAll();
      await websessionManager.logoff(api, { timeoutMs: logoffTimeoutMs });
    } catch {
      // Nothing is left to do for a session whose server does not answer: it ends by its time-out there.
    } finally {
      binding.close();
      await this.#transport.close();
    }
  }
}

async function logOn(
  manager: IWebsessionManager,
  url: string,
  username: string,
  password: string,
  signal: AbortSignal | undefined,
): Promise<IVirtualBox> {
  try {
    return await manager.logon(username, password, { signal });
  } catch (error) {
    // The server answers a refused log-on with a fault that says nothing.
    if (!(error instanceof VBoxError) || error.code !== 'VBOXWEB_FAULT') throw error;
    throw new AuthenticationError(
      'VBOXWEB_AUTHENTICATION',
      `${url} refused the log-on of user '${username}'. Check the user name and password (an account of the VirtualBox ` +
        'host, unless it was set up otherwise), the authentication library of the server (vboxwebsrv --authentication), ' +
        "and in the server's log that VBoxSVC could be started for the user that vboxwebsrv runs as.",
      { operation: 'IWebsessionManager_logon', cause: error },
    );
  }
}
