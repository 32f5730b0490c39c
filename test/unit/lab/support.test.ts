import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withFileLock } from '../../../scripts/lab/file-lock.js';
import { labPaths } from '../../../scripts/lab/lab-paths.js';
import { formatStatus } from '../../../scripts/lab/lab-status.js';
import { freePort, isTaken } from '../../../scripts/lab/ports.js';
import { namespaceOf, processesIn, startOf } from '../../../scripts/lab/process-table.js';
import { runCommand, runOrThrow } from '../../../scripts/lab/run-command.js';
import { tryLogon } from '../../../scripts/lab/soap-logon.js';

const isLinux = process.platform === 'linux';

describe("the lab's folder", () => {
  it('is the default outside a checkout, or VBOXWEB_LAB', () => {
    expect(labPaths({}).root).toBe('/var/cache/vboxweb-lab/root');
    expect(labPaths({ VBOXWEB_LAB: '' }).folder).toBe('/var/cache/vboxweb-lab');
    expect(labPaths({ VBOXWEB_LAB: '/srv/other' })).toEqual({
      folder: '/srv/other',
      root: '/srv/other/root',
      servers: '/srv/other/root/srv/servers',
      run: '/srv/other/run',
    });
  });
});

describe('a command', () => {
  it('gives its output and status', async () => {
    const program = 'process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 7';
    expect(await runCommand(process.execPath, ['-e', program])).toEqual({
      stdout: 'out',
      stderr: 'err',
      exitCode: 7,
    });
    await expect(runOrThrow(process.execPath, ['-e', program])).rejects.toThrow('ended with status 7: err');
    await expect(runCommand('no-such-command-here', [])).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe.skipIf(!isLinux)(`processes${isLinux ? '' : ' (skipped: not Linux)'}`, () => {
  it('are told apart by their start, and are gone when they have ended', async () => {
    const namespace = (await namespaceOf(process.pid)) ?? '';
    const child = spawn('sleep', ['60']);
    await once(child, 'spawn');
    const pid = child.pid ?? 0;
    expect(await startOf(pid)).toMatch(/^\d+$/);
    expect(await startOf(pid)).not.toBe(await startOf(process.pid));
    await expect.poll(() => processesIn(namespace)).toContainEqual({ pid, name: 'sleep' });
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await startOf(pid)).toBeUndefined();
    expect((await processesIn(namespace)).map((process) => process.pid)).not.toContain(pid);
  });
});

describe.skipIf(!isLinux)(`a file lock${isLinux ? '' : ' (skipped: not Linux)'}`, () => {
  it('lets one at a time through, and the next after a failure', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vboxweb-lock-'));
    const file = join(folder, 'below/lock');
    const log: string[] = [];
    const hold = (name: string) =>
      withFileLock(file, async () => {
        log.push(`${name} in`);
        await delay(50);
        log.push(`${name} out`);
      });
    await Promise.all([hold('a'), hold('b')]);
    expect(log[1]?.split(' ')[0]).toBe(log[0]?.split(' ')[0]);
    expect(log).toHaveLength(4);
    await expect(withFileLock(file, () => Promise.reject(new Error('inside')))).rejects.toThrow('inside');
    expect(await withFileLock(file, async () => 'through')).toBe('through');
    await rm(folder, { recursive: true });
  });
});

describe('a port', () => {
  it('is free until something listens on it', async () => {
    const port = await freePort();
    expect(await isTaken(port)).toBe(false);
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    expect(await isTaken(port)).toBe(true);
    server.close();
  });
});

describe('trying to log on', () => {
  const requests: string[] = [];

  async function against(status: number, body: string): Promise<void> {
    requests.length = 0;
    const server = createServer(async (request, response) => {
      requests.push(Buffer.concat(await request.toArray()).toString());
      response.writeHead(status).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      await tryLogon(`http://127.0.0.1:${port}/`, { username: 'a&b', password: '<c>' });
    } finally {
      server.close();
    }
  }

  it('logs off again', async () => {
    await against(200, '<x><returnval>some-ref</returnval></x>');
    expect(requests).toHaveLength(2);
    expect(requests[0]).toContain('<username>a&amp;b</username><password>&lt;c&gt;</password>');
    expect(requests[1]).toContain('<refIVirtualBox>some-ref</refIVirtualBox>');
  });

  it('fails on a refusal and on something that is no vboxwebsrv', async () => {
    await expect(against(500, '<fault/>')).rejects.toThrow('status 500');
    await expect(against(200, 'welcome')).rejects.toThrow('status 200');
    await expect(tryLogon(`http://127.0.0.1:${await freePort()}/`)).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });
});

describe("the lab's status", () => {
  const nothing = {
    folder: '/lab',
    steps: [{ name: 'kernel', done: false }],
    virtualBoxVersion: undefined,
    guestKernelVersion: undefined,
    diskUseBytes: 0,
    server: undefined,
  };

  it('tells people what is missing', () => {
    const text = formatStatus(nothing);
    expect(text).toMatch(/^kernel +not done$/m);
    expect(text).toMatch(/^VirtualBox +not installed$/m);
    expect(text).toMatch(/^server +not running$/m);
  });

  it('tells people what runs', () => {
    const server = {
      url: 'http://127.0.0.1:18083/',
      port: 18083,
      logFile: '/lab/run/vboxwebsrv.log',
      processes: [
        { pid: 7, name: 'VBoxSVC' },
        { pid: 8, name: 'vboxwebsrv' },
      ],
      answers: false,
    };
    const text = formatStatus({
      ...nothing,
      diskUseBytes: 1_234_567_890,
      virtualBoxVersion: '7.2.22',
      server,
    });
    expect(text).toContain('/lab (1235 MB)');
    expect(text).toMatch(/^server +http:\/\/127\.0\.0\.1:18083\/ \(does not answer\)$/m);
    expect(text).toMatch(/^processes +VBoxSVC 7, vboxwebsrv 8$/m);
  });
});
