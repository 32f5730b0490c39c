import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { HttpTransport } from '../../../src/wire/http-transport.js';
import type { WireRequest } from '../../../src/wire/transport.js';
import { type FakeServer, fault, startFakeServer } from '../../support/fake-server.js';

const closing: (() => PromiseLike<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function request(overrides: Partial<WireRequest> = {}): WireRequest {
  return {
    operation: 'IVirtualBox_getVersion',
    fields: [],
    repeatable: true,
    blocking: false,
    ...overrides,
  };
}

const changing = { operation: 'IMachine_saveSettings', repeatable: false };

type Answering = Parameters<typeof startFakeServer>;

async function serve(...args: Answering): Promise<{ server: FakeServer; transport: HttpTransport }> {
  const server = await startFakeServer(...args);
  const transport = new HttpTransport({ url: server.url });
  closing.push(
    () => transport.close(),
    () => server[Symbol.asyncDispose](),
  );
  return { server, transport };
}

const send = { timeoutMs: 10_000 };
const version = { xml: '<returnval>7.2</returnval>' };

describe('HttpTransport', () => {
  it('sends one call after another over one connection', async () => {
    const { server, transport } = await serve(() => version);
    for (let call = 0; call < 5; call++)
      expect(await transport.send(request(), send)).toEqual({ returnval: '7.2' });
    expect(server.connections).toBe(1);
    expect(transport.status()).toMatchObject({ requests: 5, connectionsOpened: 1, connectionsOpen: 1 });
  });

  it('opens the next connection only after the previous one has answered', async () => {
    let priming = 0;
    let atOnce = 0;
    const { server, transport } = await serve(
      async ({ operation }) => {
        if (operation !== 'IManagedObjectRef_getInterfaceName') return { ...version, delayMs: 150 };
        atOnce = Math.max(atOnce, ++priming);
        await new Promise((resolve) => setTimeout(resolve, 5));
        priming--;
        return { xml: '<returnval/>' };
      },
      { handlePrimes: true },
    );
    await Promise.all(Array.from({ length: 16 }, () => transport.send(request(), send)));
    expect(atOnce).toBe(1);
    expect(server.connections).toBeGreaterThan(4);
    expect(server.connections).toBeLessThanOrEqual(16);
  });

  it('never has more connections than allowed', async () => {
    const { server, transport } = await serve(() => ({ ...version, delayMs: 20 }));
    await Promise.all(Array.from({ length: 100 }, () => transport.send(request(), send)));
    expect(server.connections).toBeLessThanOrEqual(16);
  });

  it('keeps ordinary calls running while others wait on the server', async () => {
    const { transport } = await serve(({ operation }) => ({
      ...version,
      delayMs: operation === 'IProgress_waitForCompletion' ? 1_500 : 0,
    }));
    const waits = Array.from({ length: 20 }, () =>
      transport.send(request({ operation: 'IProgress_waitForCompletion', blocking: true }), send),
    );
    const begin = performance.now();
    await transport.send(request(), send);
    expect(performance.now() - begin).toBeLessThan(1_000);
    await Promise.all(waits);
  });

  it('retires a connection before the 100 requests that the server allows', async () => {
    const { server, transport } = await serve(() => version);
    for (let call = 0; call < 250; call++) await transport.send(request(), send);
    const longest = Math.max(...server.seen.map(({ sequence }) => sequence)) + 1;
    expect(longest).toBeLessThan(100);
    expect(server.connections).toBe(3);
  });

  it('heeds a smaller limit that the server announces', async () => {
    const { server, transport } = await serve(
      ({ sequence }) => ({ ...version, headers: { 'keep-alive': `timeout=60, max=${3 - sequence}` } }),
      { handlePrimes: true },
    );
    for (let call = 0; call < 6; call++) {
      await transport.send(request({ operation: 'IManagedObjectRef_getInterfaceName' }), send);
    }
    expect(Math.max(...server.seen.map(({ sequence }) => sequence))).toBeLessThanOrEqual(3);
  });

  it('goes on after a fault, which closes the connection', async () => {
    const { server, transport } = await serve(({ operation }) =>
      operation === 'IVirtualBox_findMachine'
        ? { xml: fault('no'), status: 500, headers: { connection: 'close' } }
        : version,
    );
    for (let round = 0; round < 3; round++) {
      await expect(
        transport.send(request({ operation: 'IVirtualBox_findMachine' }), send),
      ).rejects.toMatchObject({
        name: 'WireFault',
        message: 'no',
      });
      await transport.send(request(), send);
    }
    expect(server.seen).toHaveLength(6);
  });

  it('repeats a reading call whose connection broke', async () => {
    let broken = 0;
    const { server, transport } = await serve(() => (broken++ < 2 ? { cut: 'before' } : version));
    expect(await transport.send(request(), send)).toEqual({ returnval: '7.2' });
    expect(server.seen).toHaveLength(3);
  });

  it('repeats a reading call whose reply was cut short', async () => {
    let broken = 0;
    const { transport } = await serve(() => (broken++ === 0 ? { ...version, cut: 100 } : version));
    expect(await transport.send(request(), send)).toEqual({ returnval: '7.2' });
  });

  it.each([
    ['before the reply', { cut: 'before' as const }],
    ['within the reply', { ...version, cut: 100 }],
  ])(
    'sends a changing call once when the connection breaks %s, and says that its outcome is unknown',
    async (_, answer) => {
      const { server, transport } = await serve(() => answer);
      await expect(transport.send(request(changing), send)).rejects.toMatchObject({
        name: 'OutcomeUnknownError',
        code: 'VBOXWEB_OUTCOME_UNKNOWN',
        operation: 'IMachine_saveSettings',
        cause: { code: 'VBOXWEB_CONNECTION_LOST' },
      });
      expect(server.seen).toHaveLength(1);
    },
  );

  it('repeats a changing call that never left, because no connection could be primed', async () => {
    let primes = 0;
    const { server, transport } = await serve(
      ({ operation }) => {
        if (operation !== 'IManagedObjectRef_getInterfaceName') return {};
        return primes++ === 0 ? { cut: 'before' } : { xml: '<returnval/>' };
      },
      { handlePrimes: true },
    );
    expect(await transport.send(request(changing), send)).toEqual({});
    expect(server.seen.filter(({ operation }) => operation === changing.operation)).toHaveLength(1);
  });

  it('tries another connection when a new one is not answered, as after the opening race', async () => {
    let primes = 0;
    const { server, transport } = await serve(
      ({ operation }) => {
        if (operation !== 'IManagedObjectRef_getInterfaceName') return version;
        return primes++ === 0 ? { delayMs: 6_000, xml: '<returnval/>' } : { xml: '<returnval/>' };
      },
      { handlePrimes: true },
    );
    const begin = performance.now();
    await transport.send(request(), send);
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(server.connections).toBe(2);
  });

  it('ends a call at its time limit', async () => {
    const { server, transport } = await serve(() => ({ ...version, delayMs: 3_000 }));
    const begin = performance.now();
    await expect(transport.send(request(), { timeoutMs: 100 })).rejects.toMatchObject({
      name: 'TimeoutError',
      code: 'VBOXWEB_TIMEOUT',
      operation: 'IVirtualBox_getVersion',
    });
    expect(performance.now() - begin).toBeLessThan(1_000);
    expect(server.seen).toHaveLength(1);
  });

  it('ends a call whose signal fires, with the reason as the cause', async () => {
    const { transport } = await serve(() => ({ ...version, delayMs: 3_000 }));
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 50);
    await expect(transport.send(request(), { ...send, signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
      code: 'VBOXWEB_ABORTED',
      cause: reason,
    });
    await expect(transport.send(request(), { ...send, signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('leaves no listener on the signal of a finished call', async () => {
    const { transport } = await serve(() => version);
    const controller = new AbortController();
    let listeners = 0;
    const { signal } = controller;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--;
      remove(...args);
    };
    await transport.send(request(), { ...send, signal });
    expect(listeners).toBe(0);
  });

  it('rejects what is under way, and everything later, when it is closed', async () => {
    const { server, transport } = await serve(() => ({ ...version, delayMs: 3_000 }));
    const pending = transport.send(request(), send);
    setTimeout(() => void transport.close(), 50);
    await expect(pending).rejects.toMatchObject({ name: 'ConnectionError', code: 'VBOXWEB_CLOSED' });
    await expect(transport.send(request(), send)).rejects.toMatchObject({ code: 'VBOXWEB_CLOSED' });
    await transport.close();
    await expect.poll(() => server.open).toBe(0);
  });
});

describe('servers that are none', () => {
  it('says that nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const transport = new HttpTransport({ url: `http://127.0.0.1:${port}` });
    await expect(transport.send(request(), send)).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'VBOXWEB_CONNECTION_REFUSED',
      message: expect.stringContaining(`http://127.0.0.1:${port}/`),
    });
  });

  it('says that a host is not known', async () => {
    const transport = new HttpTransport({ url: 'http://no-such-host.invalid:18083/' });
    await expect(transport.send(request(), send)).rejects.toMatchObject({ code: 'VBOXWEB_HOST_NOT_FOUND' });
  });

  it.each([
    ['a web page', { xml: '<!doctype html><html></html>', headers: { 'content-type': 'text/html' } }],
    ['HTTP 404', { xml: '<!-- -->', status: 404 }],
    ['another SOAP service', { xml: fault('unknown'), status: 500 }],
  ])('recognises %s', async (_name, answer) => {
    const { transport } = await serve(() => answer, { handlePrimes: true });
    await expect(transport.send(request(), send)).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'VBOXWEB_NOT_VBOXWEBSRV',
    });
  });

  it('recognises a server that does not speak HTTP', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.resume();
      socket.write('SSH-2.0-OpenSSH_9.2\r\n');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    closing.push(() => new Promise((resolve) => server.close(() => resolve())));
    const transport = new HttpTransport({ url: `http://127.0.0.1:${port}` });
    closing.unshift(() => transport.close());
    await expect(transport.send(request(), send)).rejects.toMatchObject({ code: 'VBOXWEB_NOT_VBOXWEBSRV' });
  });

  it.each([
    ['nonsense', 'is no URL'],
    ['ftp://host/', 'must begin with http'],
    ['http://user:secret@host/', 'Credentials do not belong into the URL'],
  ])('refuses the URL %s', (url, message) => {
    expect(() => new HttpTransport({ url })).toThrow(TypeError);
    expect(() => new HttpTransport({ url })).toThrow(message);
    expect(() => new HttpTransport({ url })).not.toThrow('secret');
  });

  it('refuses a fingerprint that is none', () => {
    const make = () => new HttpTransport({ url: 'https://host/', tls: { fingerprint256: 'AB:CD' } });
    expect(make).toThrow('64 hexadecimal digits');
  });
});
