import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ConnectOptions, connect } from '../../../src/index.js';
import { startWebServer, type WebServer } from '../../support/lab.js';
import { describeLab } from '../../support/real.js';

async function failure(options: ConnectOptions): Promise<Error> {
  try {
    await using vbox = await connect({ timeoutMs: 15_000, ...options });
    throw new Error(`connected to ${vbox.version}`);
  } catch (error) {
    return error as Error;
  }
}

describeLab('a server that asks for passwords', () => {
  let server: WebServer;

  beforeAll(async () => {
    server = await startWebServer({ authentication: 'simple', users: { alice: 'wonder land <&>' } });
  });
  afterAll(() => server?.stop());

  it('lets the right user in', async () => {
    await using vbox = await connect({ url: server.url, username: 'alice', password: 'wonder land <&>' });
    expect(await vbox.machines.list()).toEqual([]);
  });

  it.each([
    ['a wrong password', 'alice', 'hunter2-secret'],
    ['an unknown user', 'mallory', 'hunter2-secret'],
    ['an empty password', 'alice', ''],
  ])(
    'refuses %s, and the error tells what to check and keeps the secret',
    async (_name, username, password) => {
      const error = await failure({ url: server.url, username, password });
      expect(error).toMatchObject({ name: 'AuthenticationError', code: 'VBOXWEB_AUTHENTICATION' });
      expect(error.message).toContain(`'${username}'`);
      expect(error.message).toContain('password');
      expect(JSON.stringify(error) + error.message + error.stack + String(error.cause)).not.toContain(
        'hunter2',
      );
    },
  );
});

describeLab('a server with TLS', () => {
  let server: WebServer;

  beforeAll(async () => {
    server = await startWebServer({ tls: true });
  });
  afterAll(() => server?.stop());

  it('is trusted by its certificate authority', async () => {
    await using vbox = await connect({ url: server.url, tls: { ca: server.tls?.caPem } });
    expect(vbox.version).toMatch(/^7/);
  });

  it('is trusted by its fingerprint', async () => {
    await using vbox = await connect({
      url: server.url,
      tls: { fingerprint256: server.tls?.fingerprint256 },
    });
    expect(vbox.version).toMatch(/^7/);
    await Promise.all(Array.from({ length: 20 }, () => vbox.api.getVersion()));
  });

  it('is trusted unseen only when told so', async () => {
    await using vbox = await connect({ url: server.url, tls: { rejectUnauthorized: false } });
    expect(vbox.version).toMatch(/^7/);
  });

  it('is refused with an unknown certificate, saying what to pass', async () => {
    const error = await failure({ url: server.url });
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'VBOXWEB_TLS' });
    expect(error.message).toContain('tls: { ca }');
  });

  it('is refused with another fingerprint', async () => {
    const error = await failure({ url: server.url, tls: { fingerprint256: '00'.repeat(32) } });
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'VBOXWEB_TLS' });
    expect(error.message).toContain('not the pinned one');
  });

  it('is not usable by an http: URL, and the error names https', async () => {
    const error = await failure({ url: server.url.replace('https:', 'http:') });
    expect(error).toMatchObject({ name: 'ConnectionError' });
    expect(error.message).toContain('https');
  });
});

describeLab('what is no such server', () => {
  it('is plain HTTP behind an https: URL', async () => {
    await using server = await startWebServer();
    const error = await failure({ url: server.url.replace('http:', 'https:') });
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'VBOXWEB_TLS' });
    expect(error.message).toContain('http:');
  });

  it('is a port where nothing listens, or something else does', async () => {
    const other = createServer((_request, response) => response.writeHead(404).end('not here'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const url = `http://127.0.0.1:${port}/`;
    expect(await failure({ url })).toMatchObject({
      code: 'VBOXWEB_NOT_VBOXWEBSRV',
      message: expect.stringContaining(url),
    });
    other.closeAllConnections();
    await new Promise((resolve) => other.close(resolve));
    expect(await failure({ url })).toMatchObject({
      code: 'VBOXWEB_CONNECTION_REFUSED',
      message: expect.stringContaining('vboxwebsrv'),
    });
  });
});

describeLab('a client', () => {
  it('closes more than once, and with everything on its way', async () => {
    await using server = await startWebServer();
    const vbox = await connect({ url: server.url });
    const pending = Promise.allSettled(Array.from({ length: 10 }, () => vbox.api.getVersion()));
    await Promise.all([vbox.close(), vbox.close()]);
    await vbox.close();
    await pending;
    await expect(vbox.api.getVersion()).rejects.toMatchObject({ code: 'VBOXWEB_CLOSED' });
  });

  it('closes without an error when the server is gone', async () => {
    await using server = await startWebServer();
    const vbox = await connect({ url: server.url });
    await server.kill('SIGKILL');
    await expect(vbox.close()).resolves.toBeUndefined();
  });

  it('gives up its locks before it logs off', async () => {
    await using server = await startWebServer();
    await using other = await connect({ url: server.url });
    const vbox = await connect({ url: server.url });
    using machine = await vbox.machines.create({ name: 'locked' });
    await machine.lock();
    using seen = await other.machines.get('locked');
    expect(await seen.api.getSessionState()).toBe('Locked');
    await vbox.close();
    expect(await seen.api.getSessionState()).toBe('Unlocked');
    expect(await seen.state()).toBe('PoweredOff');
  });
});
