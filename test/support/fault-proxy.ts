import { once } from 'node:events';
import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { callSessionManager } from '../../scripts/lab/soap-logon.js';

/** What is done to one request. */
export type Fault =
  /** The connection is reset, and the server never sees the request. */
  | { readonly kind: 'reset-before' }
  /** The server answers, the connection is reset, and the client sees nothing of the answer. */
  | { readonly kind: 'reset-after' }
  /** The client gets the head and half of the answer, then a reset. */
  | { readonly kind: 'half-reply' }
  /** All connections without a request under way are closed, then the request goes on. */
  | { readonly kind: 'close-idle' }
  | { readonly kind: 'delay'; readonly ms: number }
  /** The web session of the request is logged off behind the client's back, then the request goes on. */
  | { readonly kind: 'reap' }
  /** The server is killed, before it gets the request or after it has answered but before the client sees that. */
  | { readonly kind: 'kill'; readonly when: 'before' | 'after' };

/** What is done to which requests; their numbers begin with 1 at {@link FaultProxy.begin}. */
export interface FaultPlan {
  readonly at?: ReadonlyMap<number, Fault>;
  /** A connection's answer of this number says `Connection: close`, and the connection ends with it. */
  readonly answersPerConnection?: number;
}

/** A request that went through the proxy. */
export interface ProxiedRequest {
  readonly number: number;
  /** Such as `IMachine_getName`. */
  readonly operation: string;
  /** The fault that was really done to it. */
  fault: Fault | undefined;
}

/** The server behind the proxy. */
export interface Upstream {
  readonly url: string;
  /** Ends the server's process at once. Needed for `kill` only. */
  kill?(): Promise<void>;
  /** Starts it again at the same URL. */
  restart?(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

// Long enough for a client to notice that the server is away, short beside its patience.
const downMs = 300;
const quietMs = 200;

/**
 * Stands between a client and vboxwebsrv, on the loopback address, and disturbs the requests that its plan names. Every
 * connection of the client has one of its own to the server, so that the server's rules about connections hold.
 */
export class FaultProxy implements AsyncDisposable {
  /** Called before a web session is logged off behind its client's back. */
  onReap: () => Promise<void> = async () => {};
  readonly #upstream: Upstream;
  readonly #server: Server;
  readonly #agents = new Map<Socket, Agent>();
  readonly #answers = new WeakMap<Socket, number>();
  readonly #busy = new Set<Socket>();
  #port = 0;
  #plan: FaultPlan = {};
  #requests: ProxiedRequest[] = [];
  #session: string | undefined;
  #forwarding = 0;
  #reaping: Promise<void> | undefined;
  #restart: Promise<void> | undefined;

  private constructor(upstream: Upstream) {
    this.#upstream = upstream;
    this.#server = createServer((incoming, reply) => void this.#handle(incoming, reply));
    this.#server.keepAliveTimeout = 0;
    this.#server.on('connection', (socket) => this.#connected(socket));
  }

  static async start(upstream: Upstream): Promise<FaultProxy> {
    const proxy = new FaultProxy(upstream);
    await proxy.#listen();
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Connections of clients that are open now. */
  get open(): number {
    return this.#agents.size;
  }

  /** Numbers requests from 1 again and disturbs them as planned. */
  begin(plan: FaultPlan): void {
    this.#plan = plan;
    this.#requests = [];
  }

  /** Disturbs nothing any more; the requests since {@link begin}. A killed server runs again afterwards. */
  async end(): Promise<readonly ProxiedRequest[]> {
    this.#plan = {};
    const restart = this.#restart;
    this.#restart = undefined;
    await restart;
    return [...this.#requests];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#restart;
    await this.#unlisten();
  }

  async #listen(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async #unlisten(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#agents.keys()) socket.resetAndDestroy();
    await closed;
  }

  #connected(socket: Socket): void {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    this.#agents.set(socket, agent);
    socket.on('error', () => {});
    socket.on('close', () => {
      this.#agents.delete(socket);
      this.#busy.delete(socket);
      agent.destroy();
    });
  }

  async #handle(incoming: IncomingMessage, reply: ServerResponse): Promise<void> {
    const { socket } = incoming;
    this.#busy.add(socket);
    try {
      const body = await contentOf(incoming);
      const text = body.toString('utf8');
      const operation = /Body><(?:\w+:)?(\w+)/.exec(text)?.[1] ?? '';
      const number = this.#requests.length + 1;
      const seen: ProxiedRequest = { number, operation, fault: undefined };
      this.#requests.push(seen);
      this.#session = /\b([0-9a-f]{16}-[0-9a-f]{16})\b/.exec(text)?.[1] ?? this.#session;
      await this.#pass(socket, seen, body, reply);
    } catch {
      // The server went away: the client sees of it what it would see without the proxy.
      socket.resetAndDestroy();
    } finally {
      this.#busy.delete(socket);
    }
  }

  async #pass(socket: Socket, seen: ProxiedRequest, body: Buffer, reply: ServerResponse): Promise<void> {
    const fault = this.#plan.at?.get(seen.number);
    seen.fault = fault;
    switch (fault?.kind) {
      case 'reset-before':
        socket.resetAndDestroy();
        return;
      case 'delay':
        await delay(fault.ms);
        break;
      case 'close-idle':
        this.#closeIdle();
        break;
      case 'reap':
        if (this.#session === undefined) seen.fault = undefined;
        else {
          this.#reaping = this.#reap(this.#session);
          await this.#reaping;
        }
        break;
      case 'kill':
        if (fault.when === 'before') return this.#kill();
    }
    await this.#reaping;
    this.#forwarding++;
    const answer = await this.#forward(socket, body).finally(() => {
      this.#forwarding--;
    });
    if (fault?.kind === 'kill') return this.#kill();
    if (fault?.kind === 'reset-after') {
      socket.resetAndDestroy();
      return;
    }
    this.#answer(socket, answer, reply, fault?.kind === 'half-reply');
  }

  #answer(socket: Socket, answer: Reply, reply: ServerResponse, half: boolean): void {
    const { status, headers, body } = answer;
    const answers = (this.#answers.get(socket) ?? 0) + 1;
    this.#answers.set(socket, answers);
    const close = answers >= (this.#plan.answersPerConnection ?? Number.POSITIVE_INFINITY);
    const kept: Record<string, string> = { connection: close ? 'close' : (headers.connection ?? 'close') };
    for (const name of ['content-type', 'keep-alive']) {
      const value = headers[name];
      if (typeof value === 'string' && !(close && name === 'keep-alive')) kept[name] = value;
    }
    reply.writeHead(status, { ...kept, 'content-length': body.length });
    if (!half) {
      reply.end(body);
      return;
    }
    // The half must have left before the reset throws away what has not.
    reply.write(body.subarray(0, Math.floor(body.length / 2)), () =>
      setImmediate(() => socket.resetAndDestroy()),
    );
  }

  #forward(socket: Socket, body: Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const agent = this.#agents.get(socket);
      if (!agent) {
        reject(new Error('The client has gone.'));
        return;
      }
      const headers = { 'content-type': 'text/xml; charset=utf-8', 'content-length': body.length };
      const outgoing = request(this.#upstream.url, { method: 'POST', agent, headers }, (response) => {
        contentOf(response).then(
          (content) =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: content }),
          reject,
        );
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  /** Between two requests, so that it is known what the session held; only what the server holds back goes on. */
  async #reap(session: string): Promise<void> {
    for (const end = performance.now() + quietMs; this.#forwarding > 0 && performance.now() < end; )
      await delay(1);
    await this.onReap();
    await callSessionManager(this.#upstream.url, 'logoff', { refIVirtualBox: session });
    this.#reaping = undefined;
  }

  #closeIdle(): void {
    for (const socket of this.#agents.keys()) if (!this.#busy.has(socket)) socket.end();
  }

  /** Ends the server, refuses connections for a while, and starts it again; once until {@link end}. */
  #kill(): Promise<void> {
    this.#restart ??= (async () => {
      await this.#upstream.kill?.();
      await this.#unlisten();
      await delay(downMs);
      await this.#upstream.restart?.();
      await this.#listen();
    })();
    return this.#restart;
  }
}

async function contentOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
