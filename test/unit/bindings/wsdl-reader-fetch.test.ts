import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { FetchError, fetchWsdl } from '../../../scripts/import/fetch-wsdl.js';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function failureOf(url: string, timeoutMs?: number): Promise<string> {
  const error: unknown = await fetchWsdl(url, timeoutMs).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FetchError);
  return (error as FetchError).message;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('fetchWsdl', () => {
  it('asks for ?wsdl and decodes UTF-8', async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url);
      response.end('<wsdl> é');
    });
    expect(await fetchWsdl(url)).toBe('<wsdl> é');
    expect(await fetchWsdl(`${url}some/path?x=1`)).toBe('<wsdl> é');
    expect(asked).toEqual(['/?wsdl', '/some/path?wsdl']);
  });

  it('says that nobody answers', async () => {
    const url = await serve(() => {});
    const [server] = servers.splice(0);
    server?.close();
    expect(await failureOf(url)).toBe(`No web service answers at ${url}: ECONNREFUSED`);
  });

  it('says which status came instead', async () => {
    const url = await serve((_, response) => response.writeHead(405).end('<fault/>'));
    expect(await failureOf(url)).toBe(`${url}?wsdl answers with HTTP status 405, not with a WSDL`);
  });

  it('reports a connection that closes without a reply, or within it', async () => {
    expect(await failureOf(await serve((request) => request.socket.destroy()))).toContain('ECONNRESET');
    const url = await serve((request, response) => {
      response.write('<wsdl', () => request.socket.destroy());
    });
    expect(await failureOf(url)).toContain(url);
  });

  it('does not wait for ever', async () => {
    expect(await failureOf(await serve(() => {}), 50)).toContain('no reply in time');
    const url = await serve((_, response) => {
      response.write('<wsdl');
    });
    expect(await failureOf(url, 50)).toContain('no reply in time');
  });

  it.each(['', 'localhost:18083', 'ftp://127.0.0.1/', '/tmp/x.wsdl'])(
    'refuses the address "%s"',
    async (url) => {
      expect(await failureOf(url)).toContain(`"${url}"`);
    },
  );
});
