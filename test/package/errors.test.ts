import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { run } from './run.js';
import { startVirtualBoxStub } from './virtualbox-stub.js';

const { project } = inject('packed');
const secret = 'correct-horse-battery';

interface Failure {
  readonly name: string;
  readonly code: string | undefined;
  readonly message: string;
  /** All that a program can print of the error, with hidden properties and causes. */
  readonly printed: string;
}

/** The error with which a program ends that a user has written in an editor. */
async function failureOf(program: string, env: Readonly<Record<string, string>> = {}): Promise<Failure> {
  const source = `
    import { inspect } from 'node:util';
    import { connect } from 'vboxweb';
    try {
      ${program}
    } catch (error) {
      const printed = [inspect(error, { depth: Infinity, showHidden: true }), JSON.stringify(error), String(error)];
      console.log(JSON.stringify({
        name: error.name, code: error.code, message: error.message, printed: printed.join('\\n'),
      }));
    }`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', source], {
    cwd: project,
    env: { VBOXWEB_PASSWORD: secret, ...env },
  });
  expect(stdout, 'the program did not fail').not.toBe('');
  return JSON.parse(stdout);
}

/** Serves one answer to every request; the URL of the server and its end. */
async function serveOne(status: number, contentType: string, body: string) {
  const server = createServer((request, reply) => {
    request.resume();
    reply.writeHead(status, { 'content-type': contentType });
    reply.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, [Symbol.asyncDispose]: close };
}

describe('a typical mistake', () => {
  test('nothing listens', async () => {
    const { url, [Symbol.asyncDispose]: close } = await serveOne(200, 'text/plain', '');
    await close();
    const failure = await failureOf('await connect()', { VBOXWEB_URL: url });
    expect(failure).toMatchObject({ name: 'ConnectionError', code: 'VBOXWEB_CONNECTION_REFUSED' });
    expect(failure.message).toContain(url);
    expect(failure.printed).not.toContain(secret);
  });

  test.each([
    ['a web page', 200, 'text/html', '<!doctype html><title>It works</title>'],
    ['an error', 404, 'text/plain', 'not found'],
    ['nothing', 204, 'text/plain', ''],
  ])('another HTTP server answers with %s', async (_what, status, contentType, body) => {
    await using server = await serveOne(status, contentType, body);
    const failure = await failureOf('await connect()', { VBOXWEB_URL: server.url });
    expect(failure).toMatchObject({ name: 'ConnectionError', code: 'VBOXWEB_NOT_VBOXWEBSRV' });
    expect(failure.message).toContain(server.url);
    expect(failure.message).toContain(String(status));
    expect(failure.printed).not.toContain(secret);
  });

  test.each([
    ['a machine name that is a number', 'await vbox.machines.create({ name: 7 })', 'name'],
    ['a text where a number belongs', 'await vbox.api.getMachinesByGroups("/")', 'groups'],
    ['an unknown constant', "await vbox.api.getPlatformProperties('z80')", 'PlatformArchitecture'],
    ['a missing argument', 'await vbox.api.findMachine()', 'nameOrId'],
    ['an object that is none', "await vbox.api.registerMachine('base')", 'IMachine'],
  ])('%s', async (_what, call, hint) => {
    await using server = await startVirtualBoxStub();
    const program = `const vbox = await connect(); try { ${call} } finally { await vbox.close(); }`;
    const failure = await failureOf(program, { VBOXWEB_URL: server.url });
    expect(failure.name).toBe('TypeError');
    expect(failure.message).toContain(hint);
    const operations = server.seen.map(({ operation }) => operation);
    expect(operations.filter((one) => !/logon|logoff|Version/.test(one))).toEqual([]);
  });

  test.each([
    ['a port instead of a URL', '{ url: 18083 }'],
    ['a URL without a protocol', "{ url: 'localhost:18083' }"],
  ])('%s', async (_what, options) => {
    const failure = await failureOf(`await connect(${options})`);
    expect(failure.name).toBe('TypeError');
    expect(failure.message).toContain('http://');
  });

  test('left uncaught it is readable', async () => {
    const program = "import { connect } from 'vboxweb'; await connect({ url: 'ftp://127.0.0.1/' });";
    const { exitCode, stderr } = await run(process.execPath, ['--input-type=module', '-e', program], {
      cwd: project,
      anyExitCode: true,
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('The URL must begin with http:// or https://');
    expect(stderr.length).toBeLessThan(3_000);
  });
});

describe('a password', () => {
  test('that is refused is not shown', async () => {
    await using server = await startVirtualBoxStub();
    const failure = await failureOf("await connect({ username: 'nobody' })", { VBOXWEB_URL: server.url });
    expect(failure).toMatchObject({ name: 'AuthenticationError', code: 'VBOXWEB_AUTHENTICATION' });
    expect(failure.message).toContain('nobody');
    expect(failure.printed).not.toContain(secret);
  });

  test('of the wrong type is not shown', async () => {
    const failure = await failureOf(`await connect({ password: { text: '${secret}' } })`);
    expect(failure.name).toBe('TypeError');
    expect(failure.printed).not.toContain(secret);
  });

  test('that cannot be sent is not shown', async () => {
    const failure = await failureOf(`await connect({ password: '${secret}\\u0000' })`);
    expect(failure.name).toBe('TypeError');
    expect(failure.printed).not.toContain(secret);
  });

  test.each(['127.0.0.1/', '127.0.0.1:99999/', '[::1/'])(
    'in a URL (%s) is refused and not shown',
    async (rest) => {
      const failure = await failureOf(`await connect({ url: 'http://vbox:${secret}@${rest}' })`);
      expect(failure.name).toBe('TypeError');
      expect(failure.printed).not.toContain(secret);
    },
  );

  test('is no part of what a client shows of itself', async () => {
    await using server = await startVirtualBoxStub();
    const program = `
      import { inspect } from 'node:util';
      import { connect } from 'vboxweb';
      const vbox = await connect();
      console.log(inspect(vbox, { depth: Infinity, showHidden: true }), JSON.stringify(vbox), vbox.diagnostics());
      await vbox.close();`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], {
      cwd: project,
      env: { VBOXWEB_URL: server.url, VBOXWEB_PASSWORD: secret },
    });
    expect(stdout).toContain('VirtualBoxClient {');
    expect(stdout).not.toContain(secret);
  });
});
