import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { get } from 'node:https';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { callSessionManager } from '../../../scripts/lab/soap-logon.js';
import { startWebServer } from '../../support/lab.js';
import { describeLab } from '../../support/real.js';

/** Every process of the host that works with a registry folder, found without the lab's own means. */
async function processesWith(home: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry));
  const environments = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')),
  );
  return pids.filter((_, index) => environments[index]?.split('\0').includes(`VBOX_USER_HOME=${home}`));
}

describeLab('a server with simple authentication', () => {
  it('accepts the right password and refuses others', async () => {
    await using server = await startWebServer({
      authentication: 'simple',
      users: { alice: 'a "<&>" é', bob: 'two' },
    });
    const logon = async (username: string, password: string) => {
      const answer = await callSessionManager(server.url, 'logon', { username, password });
      return { ok: answer.status === 200, ref: answer.body.includes('<returnval>') };
    };
    expect(await logon('alice', 'a "<&>" é')).toEqual({ ok: true, ref: true });
    expect(await logon('bob', 'two')).toEqual({ ok: true, ref: true });
    expect(await logon('bob', 'a "<&>" é')).toEqual({ ok: false, ref: false });
    expect(await logon('alice', '')).toEqual({ ok: false, ref: false });
    expect(await logon('carol', 'two')).toEqual({ ok: false, ref: false });
    const stored = await server.vboxManage(['getextradata', 'global', 'VBoxAuthSimple/users/bob']);
    const hash = await server.vboxManage(['internalcommands', 'passwordhash', 'two']);
    expect(stored.stdout.trim().split(' ').at(-1)).toBe(hash.stdout.trim().split(' ').at(-1));
  });
});

describeLab('a server with TLS', () => {
  it('answers a client that trusts its certificate, and only that', async () => {
    await using server = await startWebServer({ tls: true });
    expect(server.url).toMatch(/^https:/);
    const fields = { username: '', password: '' };
    const answer = await callSessionManager(server.url, 'logon', fields, server.tls?.caPem);
    expect(answer.status).toBe(200);
    await expect(callSessionManager(server.url, 'logon', fields)).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    const fingerprint = await new Promise((resolve, reject) => {
      const request = get(server.url, { agent: false, rejectUnauthorized: false }, (response) => {
        response.resume();
        const socket = response.socket as import('node:tls').TLSSocket;
        resolve(socket.getPeerCertificate().fingerprint256);
      });
      request.once('error', reject);
    });
    expect(fingerprint).toBe(server.tls?.fingerprint256);
  });
});

describeLab('servers', () => {
  it('have registries and machine folders of their own', async () => {
    await using first = await startWebServer();
    await using second = await startWebServer();
    const created = await first.vboxManage(['createvm', '--name', 'only here', '--register']);
    expect(created).toMatchObject({ exitCode: 0 });
    expect((await first.vboxManage(['list', 'vms'])).stdout).toContain('"only here"');
    expect(await second.vboxManage(['list', 'vms'])).toMatchObject({ exitCode: 0, stdout: '' });
    expect(existsSync(first.hostPath(`${first.machineFolder}/only here/only here.vbox`))).toBe(true);
    expect(await readdir(second.hostPath(second.machineFolder))).toEqual([]);
  });

  it('start again on the same port with the same machines', async () => {
    await using server = await startWebServer({ arguments: ['-t', '20', '-i', '1'] });
    const { url } = server;
    await server.vboxManage(['createvm', '--name', 'stays', '--register']);
    await server.kill('SIGKILL');
    const logon = () => callSessionManager(url, 'logon', { username: '', password: '' });
    await expect(logon()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await server.restart();
    expect(server.url).toBe(url);
    expect((await logon()).status).toBe(200);
    expect((await server.vboxManage(['list', 'vms'])).stdout).toContain('"stays"');
  });

  it('leave no process and no folder when they are stopped, once or twice', async () => {
    const server = await startWebServer();
    const names = (await server.processes()).map(({ name }) => name);
    expect(names.sort()).toEqual(['VBoxSVC', 'vboxwebsrv']);
    expect(await processesWith(server.home)).toHaveLength(2);
    await server.stop();
    await server.stop();
    expect(await processesWith(server.home)).toEqual([]);
    expect(existsSync(server.hostPath(server.home))).toBe(false);
    expect(existsSync(server.logFile)).toBe(false);
    const sockets = await readdir(server.hostPath('/tmp'));
    expect(sockets.filter((name) => server.home.includes(name.split('-')[2] ?? '-'))).toEqual([]);
  });

  it('are gone, with their folders, when the process that started them is killed', async () => {
    const script = new URL('fixtures/start-and-die.ts', import.meta.url).pathname;
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', script]);
    const ended = await run.catch((error: { stdout: string; signal: string }) => error);
    expect(ended).toMatchObject({ signal: 'SIGKILL' });
    const { home, folder, count } = JSON.parse(ended.stdout) as {
      home: string;
      folder: string;
      count: number;
    };
    expect(count).toBe(2);
    await expect.poll(() => processesWith(home), { timeout: 10_000 }).toEqual([]);
    await expect.poll(() => existsSync(folder), { timeout: 10_000 }).toBe(false);
  });
});
