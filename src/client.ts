import type { ISession, IVirtualBox } from '../generated/index.js';
import type { ApiDescription } from './bindings/descriptor.js';
import { unpackApi } from './bindings/packed.js';
import type { ReferenceStatus } from './bindings/remote-references.js';
import type { CallOptions } from './call-options.js';
import { EventEmitter } from './events/event-emitter.js';
import { hostSource } from './events/event-sources.js';
import { type EventOptions, EventSubscription } from './events/event-subscription.js';
import { machineEventTypes, type VBoxEvent, type VBoxEventName } from './events/event-types.js';
import { defaultLogger, type Logger } from './logging.js';
import { BaseImages } from './machine/base-images.js';
import { Machines } from './machine/machines.js';
import { ClientContext } from './session/client-context.js';
import { SignalGuard } from './session/signal-guard.js';
import { WebSession } from './session/web-session.js';
import { HttpTransport, type HttpTransportOptions } from './wire/http-transport.js';
import type { TransportStatus } from './wire/transport.js';

/** Where and how to connect. */
export interface ConnectOptions extends Omit<HttpTransportOptions, 'url'>, CallOptions {
  /** URL of vboxwebsrv. Default: the environment's `VBOXWEB_URL`, else `http://127.0.0.1:18083/`. */
  readonly url?: string | undefined;
  /** Account on the VirtualBox host. Default: the environment's `VBOXWEB_USERNAME`, else empty. */
  readonly username?: string | undefined;
  /** Default: the environment's `VBOXWEB_PASSWORD`, else empty. */
  readonly password?: string | undefined;
  /** Milliseconds for each call to the server that is given no limit of its own. Default 60,000. */
  readonly timeoutMs?: number | undefined;
  /**
   * Milliseconds of silence after which the server is asked something, so that it does not end the web session (it does
   * after 300 s by default). `0` lets the session end when the program is idle; it is renewed with the next call. Default
   * 60,000.
   */
  readonly keepAliveMs?: number | undefined;
  /**
   * Milliseconds within which a lost web session must have been renewed, for example while vboxwebsrv is restarted. Default
   * 30,000.
   */
  readonly renewalMs?: number | undefined;
  /**
   * Where the client tells what it does by itself, such as renewing its web session. Default: stderr when the environment has
   * `NODE_DEBUG=vboxweb`.
   */
  readonly logger?: Logger | undefined;
}

/** What a client holds and has done, for diagnostics. */
export interface Diagnostics {
  readonly references: ReferenceStatus;
  readonly transport: TransportStatus;
  /** How often the client has logged on: more than once when web sessions were lost. */
  readonly logOns: number;
}

const defaultUrl = 'http://127.0.0.1:18083/';

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
  const { signal } = options;
  try {
    const session = await WebSession.open(
      {
        transport,
        api: await bundledApi(),
        credentials: {
          username: options.username ?? env['VBOXWEB_USERNAME'] ?? '',
          password: options.password ?? env['VBOXWEB_PASSWORD'] ?? '',
        },
        timeoutMs: options.timeoutMs ?? 60_000,
        keepAliveMs: options.keepAliveMs ?? 60_000,
        renewalMs: options.renewalMs ?? 30_000,
        logger: options.logger ?? defaultLogger,
      },
      signal,
    );
    const { root } = session.epoch;
    const version = await root.getVersion({ signal });
    return new VirtualBoxClient(session, version, await root.getAPIVersion({ signal }));
  } catch (error) {
    await transport.close();
    throw error;
  }
}

/** What a client tells by itself. */
export interface ClientEvents {
  /** The web session was lost and has been renewed; objects of the API from before must be got again. */
  readonly reconnected: { readonly logOns: number };
}

/** What a listener to an event is given. */
export type EventOf<K> = K extends keyof ClientEvents
  ? ClientEvents[K]
  : K extends VBoxEventName
    ? VBoxEvent<K>
    : never;

/** A web session on one VirtualBox host. Made by {@link connect}; close it when it is not needed any more. */
export class VirtualBoxClient implements AsyncDisposable {
  /** VirtualBox's version with the vendor's suffix, such as `7.2.22_Debian`. */
  readonly version: string;
  /** Version of the API, such as `7_2`. */
  readonly apiVersion: string;
  readonly machines: Machines;
  readonly baseImages: BaseImages;
  readonly #context: ClientContext;
  readonly #emitter: EventEmitter;
  #closing: Promise<void> | undefined;

  /** @internal */
  constructor(session: WebSession, version: string, apiVersion: string) {
    this.#context = new ClientContext(session, new SignalGuard(() => this.close()));
    this.#emitter = new EventEmitter(session.logger, (type) => this.events({ types: [type] }));
    this.version = version;
    this.apiVersion = apiVersion;
    this.machines = new Machines(this.#context);
    this.baseImages = new BaseImages(this.#context, this.machines);
  }

  /** The root of the API's own objects. After a renewal of the web session it is another one. */
  get api(): IVirtualBox {
    return this.#context.api;
  }

  /**
   * Events of VirtualBox as an async iterator.
   *
   * @example
   * ```ts
   * for await (const event of vbox.events({ types: ['OnMachineStateChanged'] })) console.log(event);
   * ```
   */
  events<T extends VBoxEventName = (typeof machineEventTypes)[number]>(
    options: EventOptions<T> = {},
  ): EventSubscription<T> {
    const types = options.types ?? (machineEventTypes as readonly VBoxEventName[] as readonly T[]);
    return new EventSubscription(this.#context, hostSource(this.#context), types, options, () => true);
  }

  /**
   * Calls back whenever an event occurs; the result ends that. `reconnected` tells that the web session was lost and renewed.
   * The server is asked for events of a type as long as somebody listens to them.
   */
  on<K extends keyof ClientEvents | VBoxEventName>(
    event: K,
    listener: (event: EventOf<K>) => void,
  ): () => void {
    const callback = listener as (event: unknown) => void;
    if (event === 'reconnected') {
      return this.#context.session.onRenewed(({ number }) => callback({ logOns: number }));
    }
    return this.#emitter.on(event as VBoxEventName, callback);
  }

  /**
   * A new session object of the API, which holds no lock yet, for use with the API's own objects: `IMachine.lockMachine`,
   * `IMachine.launchVMProcess`. Unlock what it locks, and release it.
   */
  getSessionObject(options: CallOptions = {}): Promise<ISession> {
    return this.#context.websessionManager.getSessionObject(this.api, options);
  }

  /** How many references and connections this client holds. */
  diagnostics(): Diagnostics {
    const { binding, session } = this.#context;
    return {
      references: binding.referenceStatus(),
      transport: session.transport.status(),
      logOns: session.epoch.number,
    };
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
    await Promise.allSettled([...this.#context.subscriptions].map((subscription) => subscription.close()));
    await this.#context.locks.closeAll();
    await this.#context.session.close();
  }
}
