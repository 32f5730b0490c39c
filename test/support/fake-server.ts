import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as the fake server saw it. */
export interface SeenRequest {
  readonly operation: string;
  readonly body: string;
  /** 0 for the first connection that was accepted. */
  readonly connection: number;
  /** 0 for the first request on its connection. */
  readonly sequence: number;
}

export interface Answer {
  /** Children of the response element, or a whole document when it begins with `<?xml` or `<!`. */
  readonly xml?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
  /** Ends the connection: before any answer, or after this many bytes of it. */
  readonly cut?: 'before' | number;
}

export interface FakeServer extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  /** Connections accepted so far. */
  readonly connections: number;
  /** Connections open now. */
  readonly open: number;
}

export function envelope(body: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"' +
    ` xmlns:vbox="http://www.virtualbox.org/"><SOAP-ENV:Body>${body}</SOAP-ENV:Body></SOAP-ENV:Envelope>\n`
  );
}

export function response(operation: string, children: string): string {
  return envelope(`<vbox:${operation}Response>${children}</vbox:${operation}Response>`);
}

export function fault(text: string, detail = ''): string {
  return envelope(
    `<SOAP-ENV:Fault><faultcode>SOAP-ENV:Client</faultcode><faultstring>${text}</faultstring>${detail}</SOAP-ENV:Fault>`,
  );
}

export function runtimeFault(resultCode: number, errorRef: string): string {
  return fault(
    'VirtualBox error',
    `<detail><vbox:RuntimeFault><resultCode>${resultCode | 0}</resultCode><returnval>${errorRef}</returnval></vbox:RuntimeFault></detail>`,
  );
}

/** Answers HTTP as told. The request that primes each connection is answered by itself unless `handlePrimes` is set. */
export async function startFakeServer(
  answer: (request: SeenRequest) => Answer | Promise<Answer>,
  { handlePrimes = false }: { handlePrimes?: boolean } = {},
): Promise<FakeServer> {
  const seen: SeenRequest[] = [];
  const sockets = new Map<Socket, { index: number; requests: number }>();
  let connections = 0;
  const server = createServer((request, reply) => {
    void handle(request, reply);
  });
  server.keepAliveTimeout = 0;
  server.on('connection', (socket) => {
    sockets.set(socket, { index: connections++, requests: 0 });
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });

  async function handle(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const state = sockets.get(request.socket) ?? { index: -1, requests: 0 };
    const operation = /<v:(\w+)>/.exec(body)?.[1] ?? '';
    const isPrime = operation === 'IManagedObjectRef_getInterfaceName';
    const one = { operation, body, connection: state.index, sequence: state.requests++ };
    if (!isPrime || handlePrimes) seen.push(one);
    const told = isPrime && !handlePrimes ? { xml: '<returnval/>' } : await answer(one);
    if (told.delayMs) await new Promise((resolve) => setTimeout(resolve, told.delayMs));
    if (told.cut === 'before') {
      request.socket.destroy();
      return;
    }
    const xml = told.xml ?? '';
    const text = /^<[?!]/.test(xml) ? xml : response(operation, xml);
    reply.writeHead(told.status ?? 200, {
      'content-type': 'text/xml; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      ...told.headers,
    });
    if (typeof told.cut === 'number') {
      reply.write(text.slice(0, told.cut), () => request.socket.destroy());
      return;
    }
    reply.end(text);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    seen,
    get connections() {
      return connections;
    },
    get open() {
      return sockets.size;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets.keys()) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
